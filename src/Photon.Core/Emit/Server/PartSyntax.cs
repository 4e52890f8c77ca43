using System.Globalization;
using System.Text;
using Photon.Core.Emit.Operations;
using Photon.Core.Model;

namespace Photon.Core.Emit.Server;

/// <summary>
/// Writes what the server asks of parts of a multipart body while they arrive: a line each, its words parted by spaces and percent-encoded: name, least and
/// greatest length of a file in bytes, the headers that it must have, and the media types that the part may have, both parted by commas.
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
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var property in Properties(content.Type.Type))
                if (names.Add(property.Name) && Line(property.Name, File(property), content.Parts.FirstOrDefault(p => p.Name == property.Name)) is { } line) lines.Add(line);
            // Of a union's members, for one.
            foreach (var part in content.Parts)
                if (names.Add(part.Name) && Line(part.Name, null, part) is { } line) lines.Add(line);
        }
        return string.Join("\n", lines.Distinct());
    }

    PrimitiveType? File(PropertyModel property)
    {
        var type = context.Model.Types[property.Type.Type] is ArrayType array ? array.Item.Type : property.Type.Type;
        return type >= 0 && context.Model.Types[type] is PrimitiveType { Kind: PrimitiveKind.Binary } file ? file : null;
    }

    static string? Line(string name, PrimitiveType? file, PartEncoding? encoding)
    {
        var (least, most) = file is null ? (0, -1) : (Math.Max(0, file.MinLength), file.MaxLength);
        var headers = file is null ? "" : string.Join(",", (encoding?.Headers ?? default).Where(h => h.Required).Select(h => h.Name.Replace(",", "")));
        var types = (encoding?.ContentType ?? "").Split(',').Select(t => t.Replace(" ", "")).ToArray();
        var asked = Array.IndexOf(types, "*/*") >= 0 ? "" : string.Join(",", types);
        if (least == 0 && most < 0 && headers.Length == 0 && asked.Length == 0) return null;
        var words = new[] { name, least.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture), headers, asked };
        return string.Join(" ", words.Select(w => Uri.EscapeDataString(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(w))))).TrimEnd(' ');
    }

    IEnumerable<PropertyModel> Properties(int type)
    {
        var seen = new HashSet<int>();
        for (var at = type; at >= 0 && context.Model.Types[at] is ObjectType record && seen.Add(at); at = record.Base)
            foreach (var property in record.Properties) yield return property;
    }
}
