using System.Security;
using System.Text;

namespace Photon.Cli.Migrate.Projects;

/// <summary>Changes of a text, collected by place and made at once: what is not named stays byte for byte.</summary>
sealed class TextEdits(string text)
{
    readonly List<(int Start, int End, string With)> _edits = [];

    public void Replace(int start, int end, string with) => _edits.Add((start, end, with));

    public void Insert(int at, string what) => Replace(at, at, what);

    public void SetValue(XmlAttribute attribute, string value) => Replace(attribute.ValueStart, attribute.ValueEnd, Escape(value));

    /// <summary>With the space before it.</summary>
    public void Remove(XmlAttribute attribute)
    {
        var start = attribute.Start;
        while (char.IsWhiteSpace(text[start - 1])) start--;
        Replace(start, attribute.ValueEnd + 1, "");
    }

    /// <summary>With its line, where it has one to itself.</summary>
    public void Remove(XmlPart part)
    {
        var (start, end) = Lines(part.Start, part.End);
        Replace(start, end, "");
    }

    public static string Escape(string value) => SecurityElement.Escape(value).Replace("&apos;", "'", StringComparison.Ordinal);

    /// <summary>What stands before an element on its line.</summary>
    public string Indent(XmlPart part)
    {
        var start = part.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t') start--;
        return text[start..part.Start];
    }

    public string Apply()
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var (start, end, with) in _edits.OrderBy(edit => edit.Start).ThenBy(edit => edit.End > edit.Start).ThenByDescending(edit => edit.End))
        {
            // Within something that goes as a whole.
            if (start < at) continue;
            result.Append(text, at, start - at).Append(with);
            at = end;
        }
        return result.Append(text, at, text.Length - at).ToString();
    }

    (int Start, int End) Lines(int start, int end)
    {
        var (first, last) = (start, end);
        while (first > 0 && text[first - 1] is ' ' or '\t') first--;
        while (last < text.Length && text[last] is ' ' or '\t') last++;
        if (first > 0 && text[first - 1] != '\n') return (start, end);
        if (last < text.Length && text[last] == '\r') last++;
        if (last < text.Length && text[last] != '\n') return (start, end);
        return (first, Math.Min(last + 1, text.Length));
    }
}
