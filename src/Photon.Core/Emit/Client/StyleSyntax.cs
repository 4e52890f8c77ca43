using Photon.Core.Emit.CSharp;
using Photon.Core.Model;

namespace Photon.Core.Emit.Client;

/// <summary>Writes styles as arguments, where they are not the runtime's default.</summary>
static class StyleSyntax
{
    const string Enum = "global::Photon.Runtime.Emitted.ValueStyle.";

    public static string Of(ParameterModel parameter)
    {
        if (parameter.ContentType.IndexOf("json", StringComparison.OrdinalIgnoreCase) >= 0) return ", " + Enum + "Json";
        // Text is written as it is; a whole query string that is no JSON is a form.
        if (parameter.ContentType.Length > 0) return "";
        var isDefault = !parameter.AllowReserved && parameter.In switch
        {
            ParameterLocation.Query or ParameterLocation.QueryString => parameter is { Style: ParameterStyle.Form, Explode: true },
            ParameterLocation.Cookie => parameter is { Style: ParameterStyle.Form, Explode: false },
            _ => parameter is { Style: ParameterStyle.Simple, Explode: false },
        };
        return isDefault ? "" : ", " + Of(parameter.Style, parameter.Explode, parameter.AllowReserved);
    }

    /// <summary>An array of what single members of a form want; empty: all are as usual.</summary>
    public static string Parts(ContentModel content)
    {
        if (content.Parts.Count == 0) return "";
        var parts = content.Parts.Select(p =>
            $"new({CSharpText.Literal(p.Name)}, {Of(p.Style, p.Explode, p.AllowReserved)}{(p.ContentType.Length > 0 ? ", " + CSharpText.Literal(p.ContentType) : "")})");
        return $", [{string.Join(", ", parts)}]";
    }

    static string Of(ParameterStyle style, bool explode, bool reserved) =>
        Enum + style + (explode ? " | " + Enum + "Explode" : "") + (reserved ? " | " + Enum + "AllowReserved" : "");
}
