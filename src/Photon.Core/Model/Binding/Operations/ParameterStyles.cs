using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>How a parameter is written, in the words of each version.</summary>
static class ParameterStyles
{
    public static ParameterStyle Default(ParameterLocation location) =>
        location is ParameterLocation.Path or ParameterLocation.Header ? ParameterStyle.Simple : ParameterStyle.Form;

    /// <summary>3.x: <c>style</c> and <c>explode</c>.</summary>
    public static (ParameterStyle Style, bool Explode) Read(Node node, ParameterLocation location, BindScope scope)
    {
        var style = Default(location);
        if (scope.Text(node, "style") is { Length: > 0 } text)
        {
            if (Named(text) is { } named && Fits(named, location)) style = named;
            else scope.Report(BindingRules.ParameterStyle, node["style"].Place, text, Words(location), style.ToString().ToLowerInvariant());
        }
        var explode = node["explode"].Exists ? scope.Flag(node, "explode") : style is ParameterStyle.Form or ParameterStyle.Cookie;
        return (style, explode);
    }

    /// <summary>2.0: <c>collectionFormat</c>.</summary>
    public static (ParameterStyle Style, bool Explode) ReadCollection(Node node, ParameterLocation location, BindScope scope)
    {
        var format = scope.Text(node, "collectionFormat");
        switch (format)
        {
            case "" or "csv": return (Default(location), false);
            case "ssv": return (ParameterStyle.SpaceDelimited, false);
            case "tsv": return (ParameterStyle.TabDelimited, false);
            case "pipes": return (ParameterStyle.PipeDelimited, false);
            case "multi" when location is ParameterLocation.Query: return (ParameterStyle.Form, true);
            default:
                scope.Report(BindingRules.ParameterStyle, node["collectionFormat"].Place, format, Words(location), "csv");
                return (Default(location), false);
        }
    }

    public static string Words(ParameterLocation location) => location switch
    {
        ParameterLocation.Path => "a path",
        ParameterLocation.Query => "a query",
        ParameterLocation.Header => "a header",
        ParameterLocation.Cookie => "a cookie",
        _ => "a query string",
    };

    static ParameterStyle? Named(string style) => style switch
    {
        "simple" => ParameterStyle.Simple,
        "label" => ParameterStyle.Label,
        "matrix" => ParameterStyle.Matrix,
        "form" => ParameterStyle.Form,
        "spaceDelimited" => ParameterStyle.SpaceDelimited,
        "pipeDelimited" => ParameterStyle.PipeDelimited,
        "deepObject" => ParameterStyle.DeepObject,
        "cookie" => ParameterStyle.Cookie,
        _ => null,
    };

    static bool Fits(ParameterStyle style, ParameterLocation location) => location switch
    {
        ParameterLocation.Path => style is ParameterStyle.Simple or ParameterStyle.Label or ParameterStyle.Matrix,
        ParameterLocation.Header => style == ParameterStyle.Simple,
        ParameterLocation.Cookie => style is ParameterStyle.Form or ParameterStyle.Cookie,
        _ => style is ParameterStyle.Form or ParameterStyle.SpaceDelimited or ParameterStyle.PipeDelimited or ParameterStyle.DeepObject,
    };
}
