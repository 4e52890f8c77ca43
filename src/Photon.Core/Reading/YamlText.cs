using SharpYaml;

namespace Photon.Core.Reading;

/// <summary>The text as SharpYaml's scanner wants it. Behind the end stand NUL characters, by which it knows the end.</summary>
internal sealed class YamlText(string text) : ILookAheadBuffer
{
    int _at;

    public bool EndOfInput => _at >= text.Length;

    public char Peek(int offset) => _at + offset < text.Length ? text[_at + offset] : '\0';

    public void Skip(int length) => _at = Math.Min(_at + length, text.Length);

    public void Cache(int length) { }
}
