using System.Text;

namespace Photon.Cli.Navigation.Index;

/// <summary>Texts of an index that is being made, each once, by number; number 0 is "".</summary>
sealed class TextPool
{
    readonly Dictionary<string, int> _numbers = new(4096, StringComparer.Ordinal) { [""] = 0 };
    readonly Dictionary<(int, string), int> _steps = new(4096);
    readonly List<int> _ends = [0];
    readonly List<string> _strings = [""];
    readonly StringBuilder _text = new();

    public int Add(string text)
    {
        if (_numbers.TryGetValue(text, out var number)) return number;
        _text.Append(text);
        _ends.Add(_text.Length);
        _strings.Add(text);
        return _numbers[text] = _ends.Count - 1;
    }

    /// <summary>A JSON Pointer, one step longer. Documents repeat few.</summary>
    public int Step(int pointer, string name)
    {
        if (_steps.TryGetValue((pointer, name), out var known)) return known;
        return _steps[(pointer, name)] = Add($"{_strings[pointer]}/{Escape(name)}");
    }

    public static string Escape(string name) => name.AsSpan().IndexOfAny('~', '/') < 0 ? name
        : name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    public string this[int number] => _strings[number];

    public int[] Ends() => [.. _ends];

    public char[] Text()
    {
        var text = new char[_text.Length];
        _text.CopyTo(0, text, text.Length);
        return text;
    }
}
