using System.Text.Json;
using Photon.Cli.Documents.Validation;
using Photon.Cli.Input;
using Photon.Cli.Output;

namespace Photon.Cli.Documents.Reports;

/// <summary>docs/schemas/openapi-validate.schema.json.</summary>
sealed class JsonReport(TextWriter output) : IReport
{
    readonly List<CheckedDocument> _documents = [];

    public void Add(CheckedDocument document) => _documents.Add(document);

    public void End() => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        Counts(json, _documents.Sum(static d => d.Errors), _documents.Sum(static d => d.Warnings), _documents.Sum(static d => d.Infos));
        json.WriteStartArray("documents");
        foreach (var document in _documents)
        {
            json.WriteStartObject();
            json.WriteString("file", document.Name);
            json.WriteNumber("operations", document.Operations);
            Counts(json, document.Errors, document.Warnings, document.Infos);
            json.WriteStartArray("faults");
            foreach (var finding in document.Findings) Write(json, finding);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });

    static void Counts(Utf8JsonWriter json, int errors, int warnings, int infos)
    {
        json.WriteNumber("errors", errors);
        json.WriteNumber("warnings", warnings);
        json.WriteNumber("infos", infos);
    }

    static void Write(Utf8JsonWriter json, Finding finding)
    {
        var place = finding.Place;
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", finding.Level);
        json.WriteString("message", finding.Fault.Message);
        json.WriteString("file", ShownPath.Of(place.Path));
        json.WriteNumber("line", place.Line + 1);
        json.WriteNumber("column", place.Column + 1);
        json.WriteNumber("endLine", place.EndLine + 1);
        json.WriteNumber("endColumn", place.EndColumn + 1);
        json.WriteString("help", finding.Rule.HelpLink);
        json.WriteEndObject();
    }
}
