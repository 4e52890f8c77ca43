using System.Globalization;
using System.Text;
using Photon.Core.Model;

namespace Photon.Core.Emit.Server;

/// <summary>
/// Writes what the runtime needs to know of a type to turn parameters and forms into JSON (<c>Shape.Of</c>): <c>t</c> text,
/// <c>r</c> number or boolean, <c>a</c> either, <c>j</c> JSON, <c>f</c> file, <c>[</c> list, <c>{name:shape,…|others}</c>
/// object (in it <c>/name</c>: another parameter's name, that is no unlisted member), <c>?</c> scalar or structure, <c>^n.</c>
/// the object n levels up. One literal costs the compiler next to nothing.
/// </summary>
sealed class ShapeSyntax(ApiModel model)
{
    /// <summary>A shape that grows beyond this is cut: what is left out is taken for scalars.</summary>
    const int Longest = 60_000;

    /// <summary>Members of any shape besides those that are listed.</summary>
    const string Others = "|a";

    int _depth;

    public string Of(TypeUse use)
    {
        _depth = 0;
        var text = new StringBuilder();
        Write(text, use, []);
        return text.ToString();
    }

    /// <summary>The shape of an object whose members are pairs of the query or cookies, where other parameters' pairs stand as well.</summary>
    /// <param name="use">The object.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="others">The operation's other parameters there.</param>
    public string Of(TypeUse use, ParameterLocation place, IEnumerable<ParameterModel> others)
    {
        var text = Of(use);
        var start = text.StartsWith("?", StringComparison.Ordinal) ? 3 : 1;
        // Without unlisted members none can be taken for one.
        if (text.Length <= start || text[start - 1] != '{' || text.IndexOf('|') < 0) return text;
        // Among pairs, what is not listed is no member unless the document says so.
        if (text.EndsWith(Others + "}", StringComparison.Ordinal) && model.Types[use.Type] is ObjectType { Additional: AdditionalKind.Ignored }) return text.Substring(0, text.Length - Others.Length - 1) + "}";
        var beside = others.ToArray();
        // What neither lists is the open one's.
        if (Array.Exists(beside, IsOpen) && model.Types[use.Type] is ObjectType { Additional: AdditionalKind.Refused }) return text.Substring(0, text.Length - Others.Length - 1) + "}";
        var names = beside.SelectMany(Pairs).Concat(Keys(place)).Distinct(StringComparer.Ordinal).Select(n => $"/{Uri.EscapeDataString(WellFormed(n))},");
        return text.Insert(start, string.Concat(names));
    }

    IEnumerable<string> Keys(ParameterLocation place) => model.SecuritySchemes.Where(s => s.In == place && s.ParameterName.Length > 0).Select(s => s.ParameterName);

    /// <summary>Its pairs can have any name.</summary>
    bool IsOpen(ParameterModel parameter) =>
        parameter is { Type.Exists: true, Style: ParameterStyle.Form or ParameterStyle.Cookie, Explode: true }
        && model.Types[parameter.Type.Type] is MapType or ObjectType { Additional: AdditionalKind.Typed };

    /// <summary>Names that a parameter's pairs can have.</summary>
    IEnumerable<string> Pairs(ParameterModel parameter)
    {
        yield return parameter.Name;
        if (!parameter.Type.Exists || parameter.Style is not (ParameterStyle.Form or ParameterStyle.Cookie) || !parameter.Explode) yield break;
        var seen = new HashSet<int>();
        for (var at = parameter.Type.Type; at >= 0 && model.Types[at] is ObjectType type && seen.Add(at); at = type.Base)
            foreach (var property in type.Properties) yield return property.Name;
    }

    void Write(StringBuilder text, TypeUse use, List<int> path)
    {
        // Unions that hold each other and nothing else add no level, so levels alone would not end.
        if (!use.Exists || text.Length > Longest || _depth > 100)
        {
            text.Append('a');
            return;
        }
        _depth++;
        var known = path.LastIndexOf(use.Type);
        switch (model.Types[use.Type])
        {
            case PrimitiveType primitive: text.Append(Scalar(primitive)); break;
            case EnumType type: text.Append(type.IsInteger ? 'r' : 't'); break;
            case not null when known >= 0: text.Append('^').Append((path.Count - known).ToString(CultureInfo.InvariantCulture)).Append('.'); break;
            case ArrayType array:
                text.Append('[');
                Within(text, array.Item, path, use.Type);
                break;
            case TupleType tuple: Tuple(text, tuple, path, use.Type); break;
            case MapType map:
                text.Append("{|");
                Within(text, map.Value, path, use.Type);
                text.Append('}');
                break;
            case ObjectType type: Object(text, use.Type, type, path); break;
            case UnionType union: Union(text, use.Type, union, path); break;
        }
        _depth--;
    }

    void Within(StringBuilder text, TypeUse use, List<int> path, int type)
    {
        path.Add(type);
        Write(text, use, path);
        path.RemoveAt(path.Count - 1);
    }

    /// <summary>A list of one shape; where places differ, of texts that may be numbers.</summary>
    void Tuple(StringBuilder text, TupleType tuple, List<int> path, int type)
    {
        text.Append('[');
        var start = text.Length;
        Within(text, tuple.Items[0].Type, path, type);
        var first = text.ToString(start, text.Length - start);
        for (var i = 1; i < tuple.Items.Count; i++)
        {
            var at = text.Length;
            Within(text, tuple.Items[i].Type, path, type);
            var differs = text.ToString(at, text.Length - at) != first;
            text.Length = at;
            if (!differs) continue;
            text.Length = start;
            text.Append('a');
            return;
        }
    }

    void Object(StringBuilder text, int index, ObjectType type, List<int> path)
    {
        path.Add(index);
        text.Append('{');
        var first = true;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = type; at is not null; at = at.Base >= 0 ? model.Types[at.Base] as ObjectType : null)
        {
            foreach (var property in at.Properties)
            {
                if (!seen.Add(property.Name)) continue;
                if (!first) text.Append(',');
                first = false;
                text.Append(Uri.EscapeDataString(WellFormed(property.Name))).Append(':');
                Write(text, property.Type, path);
            }
            if (seen.Count > 1000) break;
        }
        // Members that are refused must arrive to be refused; those that are dropped may be dropped here.
        if (type.Additional == AdditionalKind.Typed)
        {
            text.Append('|');
            Write(text, type.AdditionalType, path);
        }
        else if (type.Additional == AdditionalKind.Refused || Counts(type)) text.Append(Others);
        text.Append('}');
        path.RemoveAt(path.Count - 1);
    }

    /// <summary>Members that are dropped count all the same, or a rule speaks of them.</summary>
    static bool Counts(ObjectType type) => type.MinProperties > 0 || type.MaxProperties >= 0 || type.PropertyNames >= 0 || type.Residual.Length > 0;

    /// <summary>A union is read as a scalar, or as its first structured case with the members of all objects among them.</summary>
    void Union(StringBuilder text, int index, UnionType union, List<int> path)
    {
        var scalars = new List<char>();
        var structured = new List<TypeUse>();
        foreach (var one in union.Cases)
        {
            var use = one.Type;
            if (model.Types[use.Type] is PrimitiveType primitive) scalars.Add(Scalar(primitive));
            else if (model.Types[use.Type] is EnumType type) scalars.Add(type.IsInteger ? 'r' : 't');
            else structured.Add(use);
        }
        var scalar = scalars.Count == 0 ? '\0' : scalars.TrueForAll(s => s == scalars[0]) ? scalars[0] : 'a';
        if (structured.Count == 0) text.Append(scalar);
        else
        {
            if (scalar != '\0') text.Append('?').Append(scalar);
            var objects = structured.Select(s => model.Types[s.Type] as ObjectType).Where(o => o is not null).ToList();
            if (objects.Count < 2 || objects.Count < structured.Count) Write(text, structured[0], path);
            else Merged(text, index, objects!, path);
        }
    }

    void Merged(StringBuilder text, int index, List<ObjectType> objects, List<int> path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        path.Add(index);
        text.Append('{');
        foreach (var property in objects.SelectMany(o => o.Properties))
        {
            if (!seen.Add(property.Name)) continue;
            if (seen.Count > 1) text.Append(',');
            text.Append(Uri.EscapeDataString(WellFormed(property.Name))).Append(':');
            Write(text, property.Type, path);
        }
        text.Append(Others).Append('}');
        path.RemoveAt(path.Count - 1);
    }

    static char Scalar(PrimitiveType type) => type.Kind switch
    {
        PrimitiveKind.Boolean => 'r',
        var kind when kind.IsNumber() => 'r',
        PrimitiveKind.Any or PrimitiveKind.Null or PrimitiveKind.Never => 'a',
        PrimitiveKind.Problem => 'j',
        PrimitiveKind.Binary => 'f',
        _ => 't',
    };

    /// <summary>Lone surrogates have no percent-encoding.</summary>
    static string WellFormed(string name) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name));
}
