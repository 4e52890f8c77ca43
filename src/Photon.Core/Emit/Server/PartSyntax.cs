using System.Globalization;
using System.Text;
using Photon.Core.Emit.Operations;
using Photon.Core.Model;

namespace Photon.Core.Emit.Server;

/// <summary>
/// Writes what the server asks of files in a multipart body while they arrive: a line each, its words parted by spaces and percent-encoded: name, least and
/// greatest length in bytes, and the headers that must be there, parted by commas.
/// </summary>
sealed class PartSyntax(EmitContext context)
{
    /// <summary>Of a request; empty: nothing is asked.</summary>
    public string Of(RequestSyntax? request)
    {
        var lines = new List<string>();
        foreach (var content in request?.Cases.SelectMany(c => c.Group.All) ?? [])
        {
            if (content.Kind != ContentKind.Multipart || !content.Type.Exists) continue;
            foreach (var property in Properties(content.Type.Type))
                if (Line(property, content.Parts.FirstOrDefault(p => p.Name == property.Name)) is { } line) lines.Add(line);
        }
        return string.Join("\n", lines.Distinct());
    }

    string? Line(PropertyModel property, PartEncoding? encoding)
    {
        var type = context.Model.Types[property.Type.Type] is ArrayType array ? array.Item.Type : property.Type.Type;
        if (type < 0 || context.Model.Types[type] is not PrimitiveType { Kind: PrimitiveKind.Binary } file) return null;
        var headers = string.Join(",", (encoding?.Headers ?? default).Where(h => h.Required).Select(h => h.Name.Replace(",", "")));
        if (file.MinLength <= 0 && file.MaxLength < 0 && headers.Length == 0) return null;
        var words = new[] { property.Name, Math.Max(0, file.MinLength).ToString(CultureInfo.InvariantCulture), file.MaxLength.ToString(CultureInfo.InvariantCulture), headers };
        return string.Join(" ", words.Where(w => w.Length > 0).Select(w => Uri.EscapeDataString(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(w)))));
    }

    IEnumerable<PropertyModel> Properties(int type)
    {
        var seen = new HashSet<int>();
        for (var at = type; at >= 0 && context.Model.Types[at] is ObjectType record && seen.Add(at); at = record.Base)
            foreach (var property in record.Properties) yield return property;
    }
}
