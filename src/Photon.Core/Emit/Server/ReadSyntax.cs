using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Operations;
using Photon.Core.Model;

namespace Photon.Core.Emit.Server;

/// <summary>Writes the calls that read parameters and bodies, for code under <c>#nullable disable</c>.</summary>
sealed class ReadSyntax(EmitContext context)
{
    const string Emitted = "global::Photon.AspNetCore.Emitted.";

    readonly ShapeSyntax _shapes = new(context.Model);
    readonly List<string> _tables = [];

    /// <summary>Texts of the shapes that were asked for, by the number in their field's name.</summary>
    public IReadOnlyList<string> Tables => _tables;

    /// <param name="parameter">The parameter.</param>
    /// <param name="all">Those that are read beside it.</param>
    /// <param name="x">The reader's name.</param>
    public string Parameter(ParameterSyntax parameter, IEnumerable<ParameterSyntax> all, string x)
    {
        var model = parameter.Model;
        var use = model.Type with { Nullable = false };
        var (presence, absent) = Presence(parameter, use);
        var name = CSharpText.Literal(model.In == ParameterLocation.Path ? RouteName(model.Name) : model.Name);
        if (model.In == ParameterLocation.QueryString) return $"{x}.QueryString<{TypeAndReader(use)}>({Shape(IsJson(model.ContentType) ? "j" : _shapes.Of(use))})";
        var shape = model.ContentType.Length > 0 ? (IsJson(model.ContentType) ? "j" : "t") : IsExploded(model)
            ? _shapes.Of(use, model.In, all.Where(p => p != parameter && p.Model.In == model.In).Select(p => p.Model))
            : _shapes.Of(use);
        var style = Style(model, shape);
        if (Kind(model, use, style) is { } kind) return $"{x}.{model.In}{kind}{presence}({name}{(absent.Length > 0 ? ", " + absent.Substring(0, absent.Length - 2) : "")})";
        return $"{x}.{model.In}{presence}<{TypeAndReader(use)}>({name}, {absent}{Shape(shape)}{style})";
    }

    /// <summary>The runtime's own method for the kind of a parameter; <c>null</c>: it has none, or the document constrains it.</summary>
    string? Kind(ParameterModel model, TypeUse use, string style)
    {
        if (model.In is not (ParameterLocation.Path or ParameterLocation.Query) || model.ContentType.Length > 0 || style.Length > 0) return null;
        if (!use.Exists || context.Model.Types[use.Type] is not PrimitiveType type || !PrimitiveCalls.HasParameter(type.Kind)) return null;
        var calls = PrimitiveCalls.Of(type);
        return context.Codecs.Reader(use) == CodecSyntax.Runtime + calls.Codec ? calls.Read : null;
    }

    public string Body(RequestSyntax request, string x)
    {
        if (request.Cases.Count == 1) return Body(request.Leading, request.IsOptional, x);
        if (!request.IsUnion) return Choose(request, x, c => Body(c.Group, request.IsOptional, x));
        var read = Choose(request, x, c => Case(request, c, x));
        return request.IsOptional ? $"{x}.HasBody ? {read} : default({request.Type}?)" : read;
    }

    /// <summary>The first is that of a request that does not say what it has.</summary>
    static string Choose(RequestSyntax request, string x, Func<RequestCase, string> read)
    {
        var others = request.Cases.Skip(1).Select((c, i) => $"{x}.Sent == {i + 1} ? {read(c)} : ");
        return string.Concat(others) + read(request.Cases[0]);
    }

    string Case(RequestSyntax request, RequestCase one, string x)
    {
        var read = Body(one.Group, false, x);
        // A struct that may be null is no case, but a null is a value of the union.
        return one.Group.Leading.Type is { Nullable: true } use && context.Types.IsValueType(use.Type) && !context.Types.IsNullByNature(use.Type)
            ? $"{read} is {one.Type} some_{x} ? new {request.Type}(some_{x}) : default"
            : $"new {request.Type}({read})";
    }

    string Body(ContentGroup group, bool optional, string x)
    {
        var content = group.Leading;
        switch (group.Shape)
        {
            case BodyShape.Text: return optional ? $"{x}.TextOr()" : $"{x}.Text()";
            case BodyShape.Bytes: return $"{x}.Stream{(optional ? "Or" : "")}({Most(group)})";
            case BodyShape.Value: break;
            case BodyShape.Events when content.EventData != EventData.Whole: return $"{x}.EventObjects<{TypeAndReader(content.Type)}>({BodySyntax.Framing(content)})";
            default: return $"{x}.Items<{TypeAndReader(content.Type)}>()";
        }
        var isForm = group.All.Exists(c => c.Kind is ContentKind.Form or ContentKind.Multipart);
        var use = content.Type;
        var presence = "";
        if (optional)
        {
            presence = use.Exists && !context.Types.IsValueType(use.Type) ? "Or" : "N";
            if (presence == "N") use = use with { Nullable = false };
        }
        return isForm ? $"{x}.Form{presence}<{TypeAndReader(use)}>({Shape(_shapes.Of(use))})" : $"{x}.Body{presence}<{TypeAndReader(use)}>()";
    }

    /// <summary>As many bytes as the most generous of the schemas lets through.</summary>
    string Most(ContentGroup group)
    {
        var lengths = group.All.ConvertAll(c => c.Type.Exists && context.Model.Types[c.Type.Type] is PrimitiveType { Kind: PrimitiveKind.Binary } bytes ? bytes.MaxLength : -1);
        return lengths.Contains(-1) ? "" : lengths.Max().ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>A name that a route parameter may have; the runtime's <c>PathTemplate</c> makes the same one.</summary>
    static string RouteName(string name)
    {
        foreach (var c in "/{}?*") name = name.Replace(c, '_');
        return name.Length == 0 ? "_" : name;
    }

    (string Suffix, string Absent) Presence(ParameterSyntax parameter, TypeUse use)
    {
        if (parameter.Model.Required || parameter.Model.In == ParameterLocation.Path) return ("", "");
        if (parameter.Default is { } value) return ("Or", value + ", ");
        var isStruct = !use.Exists || context.Types.IsValueType(use.Type);
        var isNullable = use.Exists && !context.Types.IsNullByNature(use.Type);
        return isStruct && isNullable ? ("N", "") : ("Or", "default, ");
    }

    static bool IsExploded(ParameterModel model) => model is { In: ParameterLocation.Query or ParameterLocation.Cookie, Style: ParameterStyle.Form or ParameterStyle.Cookie, Explode: true };

    string TypeAndReader(TypeUse use) => use.Exists ? $"{context.Types.Oblivious(use)}, {context.Codecs.Reader(use)}" : CodecSyntax.AnyElement;

    string Shape(string text)
    {
        var known = text switch { "t" => "Text", "r" => "Raw", "a" => "Any", "j" => "Json", "[t" => "Texts", "[r" => "Raws", _ => "" };
        if (known.Length > 0) return $"{Emitted}Shape.{known}";
        var index = _tables.IndexOf(text);
        if (index < 0)
        {
            index = _tables.Count;
            _tables.Add(text);
        }
        return "Shape" + index.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Nothing where the style makes no difference, or is the location's own.</summary>
    static string Style(ParameterModel parameter, string shape)
    {
        const string Enum = ", global::Photon.Runtime.Emitted.ValueStyle.";
        if (shape.Length == 1 && parameter.Style is not (ParameterStyle.Label or ParameterStyle.Matrix or ParameterStyle.Cookie)) return "";
        var (usual, explode) = parameter.In switch
        {
            ParameterLocation.Query => (ParameterStyle.Form, true),
            ParameterLocation.Cookie => (ParameterStyle.Form, false),
            _ => (ParameterStyle.Simple, false),
        };
        if (parameter.Style == usual && parameter.Explode == explode) return "";
        var style = Enum + (parameter.Style == ParameterStyle.Cookie ? "Cookie" : parameter.Style.ToString());
        return parameter.Explode ? $"{style} | {Enum.Substring(2)}Explode" : style;
    }

    static bool IsJson(string mediaType) => mediaType.IndexOf("json", StringComparison.OrdinalIgnoreCase) >= 0;
}
