using System.Globalization;
using Photon.Cli.Output;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Documents.Statistics;

/// <summary>Statistics for people, and for programs: docs/schemas/openapi-stats.schema.json.</summary>
static class StatisticsText
{
    /// <summary>More would push the rest off the screen.</summary>
    const int MostTags = 12;

    public static void Write(TextWriter output, DocumentStatistics found)
    {
        output.WriteLine(found.File);
        Line("Document", $"OpenAPI {Shown(found.OpenApi)}, {Shown(found.Title)} {Shown(found.Version)}");
        Line("Size", $"{Size(found.Bytes)}, {Number(found.Lines)} lines, {Number(found.Values)} values, {found.Depth} levels deep");
        Line("Files", $"{Number(found.Files)}, overlays: {found.Overlays}");
        Line("Paths", Number(found.Paths));
        Line("Operations", $"{Number(found.Operations)}{Parts(found.Methods)}");
        if (found.Webhooks > 0) Line("Webhooks", Number(found.Webhooks));
        Line("Deprecated", $"{Number(found.Deprecated)}, without operationId: {Number(found.WithoutOperationId)}");
        Line("Tags", $"{Number(found.Tags.Count)}{Parts(found.Tags)}");
        Line("Parameters", $"{Number(found.Parameters.Values.Sum())}{Parts(found.Parameters)}");
        foreach (var (kind, count) in found.Components) Line(Shown(kind), Number(count) + (kind is "securitySchemes" or "securityDefinitions" ? Parts(found.Security) : ""));
        Line("References", Number(found.References));

        void Line(string name, string value) => output.WriteLine($"  {name,-16} {value}");
    }

    public static void WriteJson(TextWriter output, IReadOnlyList<DocumentStatistics> all) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteStartArray("documents");
        foreach (var found in all)
        {
            json.WriteStartObject();
            json.WriteString("file", found.File);
            json.WriteString("openapi", found.OpenApi);
            json.WriteString("title", found.Title);
            json.WriteString("version", found.Version);
            foreach (var (name, count) in (IEnumerable<(string, long)>)[("bytes", found.Bytes), ("lines", found.Lines), ("values", found.Values), ("depth", found.Depth), ("files", found.Files), ("overlays", found.Overlays),
                ("paths", found.Paths), ("operations", found.Operations), ("webhooks", found.Webhooks), ("deprecated", found.Deprecated), ("withoutOperationId", found.WithoutOperationId), ("references", found.References)])
                json.WriteNumber(name, count);
            foreach (var (name, counts) in (IEnumerable<(string, SortedDictionary<string, int>)>)[("methods", found.Methods), ("tags", found.Tags), ("parameters", found.Parameters), ("components", found.Components), ("security", found.Security)])
            {
                json.WriteStartObject(name);
                foreach (var (key, count) in counts) json.WriteNumber(key, count);
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });

    static string Parts(SortedDictionary<string, int> counts)
    {
        if (counts.Count == 0) return "";
        var most = counts.OrderByDescending(static pair => pair.Value).Take(MostTags).Select(static pair => $"{Shown(pair.Key)} {Number(pair.Value)}");
        return $" ({string.Join(", ", most)}{(counts.Count > MostTags ? ", …" : "")})";
    }

    static string Size(long bytes) => bytes < 10_000 ? $"{bytes} B" : bytes < 10_000_000 ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000.0:0} kB") : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB");

    static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    static string Shown(string text) => PlainText.InOneLine(text, 80);
}
