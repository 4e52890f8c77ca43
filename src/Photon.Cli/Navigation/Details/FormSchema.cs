using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Cli.Navigation.Details;

/// <summary>The fields of a form of Swagger 2.0 as one schema, as later versions write it.</summary>
static class FormSchema
{
    public static Node Of(IReadOnlyList<Node> fields, string path)
    {
        var text = new StringBuilder("{\"type\":\"object\",\"properties\":{");
        text.AppendJoin(',', fields.Select(static field => $"{Quoted(field["name"].Text)}:{(field["type"].Is("file") ? "{\"type\":\"string\",\"format\":\"binary\"}" : field.ToJson())}"));
        text.Append("},\"required\":[").AppendJoin(',', fields.Where(static field => field["required"].Kind == NodeKind.True).Select(static field => Quoted(field["name"].Text))).Append("]}");
        return SpecText.Read(path + "#form.json", text.ToString(), new List<Fault>()).Root;
    }

    static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
