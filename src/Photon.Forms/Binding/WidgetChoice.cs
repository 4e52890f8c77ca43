using Photon.Core.Model;
using Photon.Forms.Overrides;

namespace Photon.Forms.Binding;

/// <summary>Which component of the project a value gets in the place of a control.</summary>
sealed class WidgetChoice(IReadOnlyList<Widget> widgets)
{
    readonly Dictionary<string, Widget> _widgets = widgets.DistinctBy(widget => widget.Key).ToDictionary(widget => widget.Key, StringComparer.Ordinal);
    readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Keys of those that replace something.</summary>
    public IReadOnlySet<string> Used => _used;

    public Widget? Of(Shown what, TypeModel type)
    {
        if (_widgets.Count == 0) return null;
        foreach (var (kind, name) in ((string, string)[])[("widget", what.Widget), ("schema", SchemaOf(what, type)), ("format", FormatOf(what, type)), ("type", KindOf(type))])
        {
            if (name.Length == 0 || !_widgets.TryGetValue($"{kind}:{name}", out var widget)) continue;
            _used.Add(widget.Key);
            return widget;
        }
        return null;
    }

    static string SchemaOf(Shown what, TypeModel type) => what.Hints.Schema.Length > 0 ? what.Hints.Schema : type.Hints?.Schema ?? "";

    static string FormatOf(Shown what, TypeModel type) => what.Format.Length > 0 ? what.Format : type is PrimitiveType primitive ? FormatNames.Asked(primitive) ?? "" : "";

    static string KindOf(TypeModel type) => type switch
    {
        PrimitiveType { Kind: PrimitiveKind.Boolean } => "boolean",
        PrimitiveType one when one.Kind.IsInteger() => "integer",
        PrimitiveType one when one.Kind.IsNumber() => "number",
        PrimitiveType one when one.Kind.IsText() => "string",
        ArrayType or TupleType => "array",
        ObjectType or MapType => "object",
        _ => "",
    };
}
