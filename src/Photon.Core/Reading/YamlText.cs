using SharpYaml;

namespace Photon.Core.Reading;

/// <summary>The text as SharpYaml's scanner wants it. Behind the end stand NUL characters, by which it knows the end.</summary>
internal sealed class YamlText(string text, int from) : ILookAheadBuffer
{
    int _at = from;

    public bool EndOfInput => _at >= text.Length;

    public char Peek(int offset) => _at + offset < text.Length ? text[_at + offset] : '\0';

    public void Skip(int length) => _at = Math.Min(_at + length, text.Length);

    public void Cache(int length) { }
}

/// <summary>
/// In YAML 1.2 only CR and LF end a line; SharpYaml follows 1.1, where U+0085, U+2028 and U+2029 do as well, and would
/// change text that holds them. It is given characters in their place that mean nothing and that the text does not hold.
/// </summary>
internal sealed class YamlBreaks
{
    const string Breaks = "\u0085\u2028\u2029";
    readonly string _standIns = "";

    public YamlBreaks(string text)
    {
        Hidden = text;
        if (text.IndexOfAny(Breaks.ToCharArray()) < 0) return;
        // Noncharacters: Unicode keeps them for use inside a program.
        for (var c = '\uFDD0'; c <= '\uFDEF' && _standIns.Length < Breaks.Length; c++)
            if (text.IndexOf(c) < 0) _standIns += c;
        for (var i = 0; i < _standIns.Length; i++) Hidden = Hidden.Replace(Breaks[i], _standIns[i]);
    }

    public string Hidden { get; }

    public string Show(string value)
    {
        for (var i = 0; i < _standIns.Length; i++) value = value.Replace(_standIns[i], Breaks[i]);
        return value;
    }
}
