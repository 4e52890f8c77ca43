using Photon.Core.Diagnostics;
using SharpYaml;
using SharpYaml.Events;

namespace Photon.Core.Reading;

/// <summary>Scalars of YAML as rows: their kind, their text and where exactly they stand.</summary>
internal sealed class YamlValues(NodeTable table, NodeBuilder build)
{
    const string Core = "tag:yaml.org,2002:";
    readonly string _text = table.Text;
    readonly YamlBreaks _breaks = new(table.Text);

    /// <summary>The text that the scanner is given; every character stands at its own offset.</summary>
    public string Scanned => _breaks.Hidden;

    public string Value(Scalar scalar) => _breaks.Show(scalar.Value);

    /// <summary>SharpYaml takes a NUL for the end of the text; YAML allows no control characters but tab and line breaks.</summary>
    public bool CheckCharacters()
    {
        for (var i = 0; i < _text.Length; i++)
        {
            if (_text[i] is >= ' ' or '\n' or '\r' or '\t') continue;
            build.Stop(ReadingRules.YamlSyntax, i, 1, $"The control character U+{(int)_text[i]:X4} stands in the text");
            return false;
        }
        return true;
    }

    public void Name(Scalar key)
    {
        var start = Skip(key);
        var length = Math.Max(key.End.Index - start, 0);
        var name = Value(key);
        switch (Form(key, name, start, length))
        {
            case NodeMarks.None: build.Name(start, length, NodeMarks.None); break;
            case NodeMarks.Quoted: build.Name(start, length, NodeMarks.NameQuoted); break;
            default: build.Name(start, length, NodeMarks.None, Whole(name, start, length)); break;
        }
    }

    public int Add(Scalar scalar)
    {
        var start = Skip(scalar);
        var length = Math.Max(scalar.End.Index - start, 0);
        var value = Value(scalar);
        var (kind, json) = Kind(scalar, start, length);
        var form = Form(scalar, value, start, length);
        var row = build.Scalar(kind, start, length, form is NodeMarks.Quoted ? form : NodeMarks.None);
        if (build.Stopped || kind is not (NodeKind.String or NodeKind.Number)) return row;
        if (json is not null) table.Keep(row, json);
        else if (form is not (NodeMarks.None or NodeMarks.Quoted)) table.Keep(row, Whole(value, start, length));
        return row;
    }

    (NodeKind, string?) Kind(Scalar scalar, int start, int length)
    {
        var tag = scalar.Tag;
        var plain = scalar.Style == ScalarStyle.Plain;
        if (tag is null or "" or "!")
        {
            if (!plain || tag == "!") return (NodeKind.String, null);
            if (YamlScalars.IsBeyondJson(scalar.Value)) build.Report(ReadingRules.YamlNumber, start, length, scalar.Value);
            return YamlScalars.Resolve(scalar.Value);
        }
        if (tag == Core + "str") return (NodeKind.String, null);
        var (kind, json) = YamlScalars.Resolve(scalar.Value);
        var fits = tag switch
        {
            Core + "int" or Core + "float" => kind == NodeKind.Number,
            Core + "bool" => kind is NodeKind.True or NodeKind.False,
            Core + "null" => kind == NodeKind.Null,
            _ => false,
        };
        if (fits) return (kind, json);
        var known = tag is Core + "int" or Core + "float" or Core + "bool" or Core + "null";
        build.Report(ReadingRules.YamlTag, start, length, Shown(tag), known ? "does not fit the value, which is read as text" : "is not known; the value is read as if it had none");
        return known || !plain ? (NodeKind.String, null) : (kind, json);
    }

    public void CheckContainerTag(NodeEvent start, bool isMapping)
    {
        if (start.Tag is not { Length: > 1 } tag || tag == Core + (isMapping ? "map" : "seq")) return;
        build.Report(ReadingRules.YamlTag, start.Start.Index, 1, Shown(tag), "is not known; the value is read as if it had none");
    }

    static string Shown(string tag) => tag.StartsWith(Core, StringComparison.Ordinal) ? "!!" + tag.Substring(Core.Length) : tag;

    /// <summary>Whether the text shows the value as it is: bare, between quotes (<see cref="NodeMarks.Quoted"/>), or not.</summary>
    NodeMarks Form(Scalar scalar, string value, int start, int length)
    {
        if (length == value.Length && _text.AsSpan(start, length).SequenceEqual(value.AsSpan())) return NodeMarks.None;
        if (length == value.Length + 2 && scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted
            && _text.AsSpan(start + 1, length - 2).SequenceEqual(value.AsSpan())) return NodeMarks.Quoted;
        return NodeMarks.Escaped;
    }

    /// <summary>Where the value itself begins, behind its anchor and tag.</summary>
    public int Skip(NodeEvent node)
    {
        var (at, end) = (node.Start.Index, Math.Min(node.End.Index, _text.Length));
        if (string.IsNullOrEmpty(node.Anchor) && string.IsNullOrEmpty(node.Tag)) return at;
        while (at < end && _text[at] is '&' or '!')
        {
            while (at < end && _text[at] is not (' ' or '\t' or '\r' or '\n')) at++;
            while (at < end && _text[at] is ' ' or '\t' or '\r' or '\n') at++;
        }
        return at;
    }

    /// <summary>Half of a surrogate pair, which only an escape can bring, cannot be written as UTF-8.</summary>
    string Whole(string value, int start, int length)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i])) continue;
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1])) i++;
            else
            {
                build.ReportOncePerLine(ReadingRules.BadString, start, length, "The text holds half of a surrogate pair");
                return value.Substring(0, i) + '\uFFFD' + Whole(value.Substring(i + 1), start, length);
            }
        }
        return value;
    }
}
