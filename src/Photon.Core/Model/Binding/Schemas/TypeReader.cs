using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>Reads <c>type</c> and what each dialect calls nullable.</summary>
static class TypeReader
{
    /// <summary>The types that a schema allows by its <c>type</c>; all of them where it has none.</summary>
    public static JsonTypes Of(in SchemaView view, BindScope scope, out bool isTyped)
    {
        isTyped = view.Says(Keyword.Type);
        if (!isTyped) return JsonTypes.All | JsonTypes.File;
        var types = JsonTypes.None;
        if (view.Type.IsArray)
        {
            if (!scope.IsV31) scope.Report(BindingRules.ForeignKeyword, view.Type.Place, "type: [...]", SpecVersions.Text(scope.Version));
            foreach (var item in view.Type.Items) types |= Named(item, scope);
        }
        else types = Named(view.Type, scope);
        if (types == JsonTypes.None)
        {
            isTyped = false;
            return JsonTypes.All | JsonTypes.File;
        }
        return view.IsNullable ? types | JsonTypes.Null : types;
    }

    static JsonTypes Named(Node type, BindScope scope)
    {
        // YAML's plain null is a slip that everyone understands.
        if (type.IsNull) return JsonTypes.Null;
        var types = type.IsString ? Named(type.Text) : JsonTypes.None;
        if (types == JsonTypes.None || (types == JsonTypes.File && !scope.IsV2))
        {
            scope.Report(BindingRules.UnknownType, type.Place, type.Text);
            return JsonTypes.None;
        }
        return types;
    }

    static JsonTypes Named(string type) => type switch
    {
        "string" => JsonTypes.String,
        "integer" => JsonTypes.Integer,
        "object" => JsonTypes.Object,
        "array" => JsonTypes.Array,
        "boolean" => JsonTypes.Boolean,
        "number" => JsonTypes.Number | JsonTypes.Integer,
        "null" => JsonTypes.Null,
        "file" => JsonTypes.File,
        _ => JsonTypes.None,
    };

    /// <summary>The type that keywords speak of, where no <c>type</c> says it; all types where they speak of none or of several.</summary>
    public static JsonTypes Infer(SchemaSet set)
    {
        var types = JsonTypes.None;
        var count = 0;
        if (set.Says(Keyword.Objects)) { types |= JsonTypes.Object; count++; }
        if (set.Says(Keyword.Arrays)) { types |= JsonTypes.Array; count++; }
        if (set.Says(Keyword.Strings)) { types |= JsonTypes.String; count++; }
        if (set.Says(Keyword.Numbers)) { types |= JsonTypes.Number | JsonTypes.Integer; count++; }
        if (count == 0 && set.Says(Keyword.Format))
        {
            foreach (var view in set.Views)
                if (view.Says(Keyword.Format) && Formats.TypeOf(view.Format.Text) is var type and not JsonTypes.None) return type;
        }
        return count == 1 ? types : JsonTypes.All;
    }
}
