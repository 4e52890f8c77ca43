using System.Text.Json;
using Photon.Cli.Documents.Validation;
using Photon.Cli.Output;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Documents.Reports;

/// <summary>SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0), which code scanning and editors take.</summary>
/// <param name="version">The tool's, semantic.</param>
sealed class SarifReport(TextWriter output, string version) : IReport
{
    readonly List<Finding> _findings = [];

    public void Add(CheckedDocument document) => _findings.AddRange(document.Findings);

    public void End()
    {
        var rules = _findings.Select(static finding => finding.Rule).DistinctBy(static rule => rule.Id).OrderBy(static rule => rule.Id, StringComparer.Ordinal).ToList();
        JsonOutput.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            Tool(json, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var finding in _findings) Result(json, finding, rules.FindIndex(rule => rule.Id == finding.Rule.Id));
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    void Tool(Utf8JsonWriter json, List<Rule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "photon");
        json.WriteString("semanticVersion", version);
        json.WriteString("informationUri", "https://github.com/photon-sdk/photon");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            Text(json, "shortDescription", rule.Title);
            json.WriteString("helpUri", rule.HelpLink);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void Result(Utf8JsonWriter json, Finding finding, int index)
    {
        var place = finding.Place;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", index);
        json.WriteString("level", Level(finding.Severity));
        Text(json, "message", finding.Fault.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", FileUri.Of(place.Path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line + 1);
        json.WriteNumber("startColumn", place.Column + 1);
        json.WriteNumber("endLine", place.EndLine + 1);
        json.WriteNumber("endColumn", place.EndColumn + 1);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    static string Level(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };
}
