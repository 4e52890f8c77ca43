using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Photon.Cli.Input;
using Photon.Cli.Output;
using Photon.Core.Diagnostics;
using Photon.Core.Documents;
using Photon.Core.Model.Binding;
using Photon.Core.Reading;

namespace Photon.Cli.Documents.Conversion;

/// <param name="Document">Of version 3.1.</param>
/// <param name="Remarks">What was wrong with the document, or is lost: a line each.</param>
sealed record Converted(SpecText Document, IReadOnlyList<string> Remarks);

/// <summary>
/// 2.0 and 3.0 to 3.1, by Microsoft.OpenApi, which is loaded for this alone. It is given JSON and gives JSON: YAML is Photon's own, in and out.
/// </summary>
static class OpenApiConversion
{
    /// <exception cref="CommandException">The document is 3.1 already, none at all, or of several files.</exception>
    public static Converted Convert(SpecInput input, CancellationToken cancel)
    {
        var root = input.Spec.Root;
        var version = root["swagger"].Exists ? root["swagger"].Text : root["openapi"].Text;
        if (version.StartsWith("3.1", StringComparison.Ordinal) || version.StartsWith("3.2", StringComparison.Ordinal)) throw new CommandException($"'{input.Name}' is OpenAPI {PlainText.InOneLine(version, 20)} already: there is nothing to convert");
        if (!version.StartsWith("2.", StringComparison.Ordinal) && version != "2" && !version.StartsWith("3.0", StringComparison.Ordinal)) throw new CommandException($"'{input.Name}' is no OpenAPI document of version 2.0 or 3.0");
        if (input.Parts.Count > 0) throw new CommandException($"'{input.Name}' is made of {input.Parts.Count + 1} files, and only a document of one file can be converted: put its parts under components first");
        cancel.ThrowIfCancellationRequested();
        var (json, remarks) = ToJson(new DocumentBundle(input.Spec, []).ToJson(), input.Name);
        var faults = new List<Fault>();
        var document = SpecText.Read(input.Path + ".json", json, faults, cancel);
        var after = SpecBinder.Bind(document, new SpecFiles([document]), new BindOptions { AllSchemas = true }, faults, cancel);
        var before = BoundSpec.Bind(input, new BindOptions { AllSchemas = true }, cancel).Model;
        return new(document, [.. remarks, .. ConversionLosses.Of(before, after).Select(static loss => PlainText.InOneLine(loss))]);
    }

    static (string Json, IReadOnlyList<string> Remarks) ToJson(string json, string name)
    {
        try
        {
            var result = OpenApiDocument.Parse(json, "json", new OpenApiReaderSettings { LoadExternalRefs = false });
            if (result.Document is not { } document) throw new CommandException($"'{name}' cannot be converted: {PlainText.InOneLine(result.Diagnostic?.Errors.FirstOrDefault()?.Message ?? "Microsoft.OpenApi gives nothing for it")}");
            using var text = new StringWriter();
            document.SerializeAsV31(new OpenApiJsonWriter(text));
            var said = (result.Diagnostic?.Errors ?? []).Concat(result.Diagnostic?.Warnings ?? []);
            return (text.ToString(), [.. said.Select(static error => PlainText.InOneLine(error.Pointer is { Length: > 0 } pointer ? $"{pointer}: {error.Message}" : error.Message)).Distinct(StringComparer.Ordinal)]);
        }
        // A library of others, given documents of others: whatever it throws is about the document.
        catch (Exception error) when (error is not (CommandException or OutOfMemoryException))
        {
            throw new CommandException($"'{name}' cannot be converted: Microsoft.OpenApi fails with {error.GetType().Name}: {PlainText.InOneLine(error.Message, 300)}");
        }
    }
}
