using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Emitted;

/// <summary>Styles that put a whole value into one text: <c>simple</c>, <c>label</c>, <c>matrix</c>, and the others without <c>explode</c>.</summary>
static class ListText
{
    /// <summary>Takes off what <c>label</c> and <c>matrix</c> put before a value.</summary>
    public static ReadOnlySpan<char> Unwrap(ReadOnlySpan<char> text, string name, ValueStyle style)
    {
        switch (StyleKind.Of(style))
        {
            case ValueStyle.Label: return text.Length > 0 && text[0] == '.' ? text[1..] : text;
            case ValueStyle.Matrix:
                if (text.Length > 0 && text[0] == ';') text = text[1..];
                if ((style & ValueStyle.Explode) == 0 || text.IndexOf(';') < 0) return text.StartsWith(name) ? Behind(text, name.Length) : text;
                return text;
            default: return text;
        }
    }

    /// <summary>Writes a text as the JSON of a shape.</summary>
    public static void Write(ref JsonBuffer json, ReadOnlySpan<char> text, string name, Shape shape, ValueStyle style, bool encoded)
    {
        // A scalar with a comma in it looks like a list of two: without brackets there is no telling.
        if (shape.IsEither) shape = text.IndexOf(',') < 0 ? shape.Item! : shape.Structure!;
        if (!shape.IsList && !shape.HasMembers)
        {
            json.AppendValue(text, encoded, shape);
            return;
        }
        var kind = StyleKind.Of(style);
        var explode = (style & ValueStyle.Explode) != 0;
        json.Append(shape.IsList ? (byte)'[' : (byte)'{');
        var first = true;
        // A delimiter has something on both of its sides, be it the empty text.
        for (var more = text.Length > 0; more;)
        {
            var part = Take(ref text, kind, explode, out more);
            if (shape.IsList)
            {
                if (kind == ValueStyle.Matrix && explode && part.StartsWith(name)) part = Behind(part, name.Length);
                if (!first) json.Append((byte)',');
                json.AppendValue(part, encoded, shape.Item!);
                first = false;
                continue;
            }
            var equals = part.IndexOf('=');
            var member = explode ? equals < 0 ? part : part[..equals] : part;
            var value = explode ? equals < 0 ? default : part[(equals + 1)..] : Take(ref text, kind, explode, out more);
            if ((encoded ? shape.Member(Percent.Decode(member)) : shape.Member(member)) is not { } memberShape) continue;
            if (!first) json.Append((byte)',');
            json.AppendName(member, encoded);
            json.AppendValue(value, encoded, memberShape);
            first = false;
        }
        json.Append(shape.IsList ? (byte)']' : (byte)'}');
    }

    static ReadOnlySpan<char> Take(ref ReadOnlySpan<char> text, ValueStyle kind, bool explode, out bool more)
    {
        var (end, width) = kind switch
        {
            ValueStyle.SpaceDelimited => Space(text),
            ValueStyle.PipeDelimited => First(text, '|', "%7C"),
            ValueStyle.TabDelimited => First(text, '\t', "%09"),
            ValueStyle.Label when explode => (text.IndexOf('.'), 1),
            ValueStyle.Matrix when explode => (text.IndexOf(';'), 1),
            _ => (text.IndexOf(','), 1),
        };
        more = end >= 0;
        var part = more ? text[..end] : text;
        text = more ? text[(end + width)..] : default;
        // Headers put a space behind the comma.
        return kind is ValueStyle.Simple or ValueStyle.Default ? part.Trim(' ') : part;
    }

    static (int, int) Space(ReadOnlySpan<char> text)
    {
        var plain = text.IndexOfAny(' ', '+');
        var escaped = text.IndexOf("%20");
        return escaped >= 0 && (plain < 0 || escaped < plain) ? (escaped, 3) : (plain, 1);
    }

    static (int, int) First(ReadOnlySpan<char> text, char plain, string escape)
    {
        var at = text.IndexOf(plain);
        var escaped = text.IndexOf(escape, StringComparison.OrdinalIgnoreCase);
        return escaped >= 0 && (at < 0 || escaped < at) ? (escaped, 3) : (at, 1);
    }

    static ReadOnlySpan<char> Behind(ReadOnlySpan<char> text, int length) =>
        text.Length == length ? default : text[length] == '=' ? text[(length + 1)..] : text;
}
