using System.Text.Json;
using Microsoft.CodeAnalysis;
using Photon.Core.Diagnostics;
using Photon.Core.Documents;
using Photon.Generator.Tests.Generator;
using Photon.Generator.Tests.Generator.Kit;

namespace Photon.Generator.Tests.Hostile;

/// <summary>What comes to the generator beside the document: files' names, the item's metadata, the project's properties, overlays.</summary>
public sealed class HostileBuildTests
{
    public static TheoryData<string> Payloads => [.. HostileTemplate.Payloads, "class", "1", "a.class.b", "a\"b;}", "new.event.yaml", "@", "..", ""];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_files_name_is_a_name_or_none(string payload)
    {
        var path = "/p/" + payload + ".yaml";
        Inert(Run(SpecItem.Describe(path, _ => "", "/p/app.csproj", "Example", "Server;Client;Webhooks", _ => [], true, [])));
        Inert(Run(SpecItem.Describe(path, _ => "", "/p/app.csproj", "Example", "Server;Client;Webhooks", _ => [], false, [])));
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_projects_name_is_made_a_namespace(string payload) =>
        Inert(Run(SpecItem.Describe("/p/openapi.yaml", _ => "", "/p/app.csproj", payload, "Server;Client;Webhooks", _ => [], true, [])));

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Metadata_names_what_is_emitted_and_no_more(string payload)
    {
        foreach (var name in (string[])["Name", "Namespace", "Tags", "Operations", "Paths", "Addresses", "Overlay", "Generate"])
        {
            var faults = new List<Fault>();
            var item = SpecItem.Describe("/p/openapi.yaml", asked => asked == name ? payload : "", "/p/app.csproj", "Example", "Server;Client;Webhooks", _ => [], true, faults);
            Inert(Run(item));
            if (name is "Tags" or "Operations" or "Paths") Assert.DoesNotContain(Run(item).Files.Values, text => text.Contains("Pwned", StringComparison.Ordinal));
        }
    }

    /// <summary>No type of that namespace is there, so that nothing can compile; nothing is declared either.</summary>
    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_librarys_namespace_declares_nothing(string payload)
    {
        var faults = new List<Fault>();
        var item = SpecItem.Describe("/p/openapi.yaml", asked => asked == "Models" ? payload : "", "/p/app.csproj", "Example", "Server;Client;Webhooks", _ => [], true, faults);
        var run = Run(item);
        Assert.Null(run.Result.Exception);
        Assert.All(run.Output.SyntaxTrees, tree => Assert.Empty(tree.GetDiagnostics(TestContext.Current.CancellationToken)));
        Assert.Empty(run.Output.GetSymbolsWithName("Pwned", SymbolFilter.Type, TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_propertys_value_chooses_among_what_there_is(string payload)
    {
        foreach (var name in (string[])["PhotonModels", "PhotonEnums", "PhotonJsonConverters", "PhotonHandlerContext", "PhotonUnimplemented", "PhotonValidateResponses", "PhotonStrict", "PhotonSchemas", "PhotonFormats"])
        {
            var run = GeneratorRun.Start([SpecFile.Root(Documents.Notes)], new Dictionary<string, string> { [name] = payload });
            Inert(run);
            Assert.DoesNotContain(run.Files.Values, text => text.Contains("Pwned", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void An_overlays_text_is_a_documents_text(string payload)
    {
        var text = JsonSerializer.Serialize(payload);
        var overlay = $$$"""
            { "overlay": "1.1.0", "info": { "title": {{{text}}}, "version": {{{text}}}, "description": {{{text}}} }, "x-note": {{{text}}}, "actions": [
              { "target": "$.info", "description": {{{text}}}, "update": { "title": {{{text}}}, "description": {{{text}}} } },
              { "target": "$.tags", "update": [{ "name": {{{text}}}, "description": {{{text}}} }] },
              { "target": "$.components.schemas", "update": { {{{text}}}: { "type": "object", "description": {{{text}}}, "properties": { {{{text}}}: { "type": "string", "enum": ["a", {{{text}}}], "default": {{{text}}} } } } } },
              { "target": "$.components.schemas.*.properties.*", "update": { "description": {{{text}}} } },
              { "target": "$.paths.*.*", "update": { "summary": {{{text}}}, "x-note": {{{text}}} } },
              { "target": "$.paths", "update": { "/added": { "get": { "operationId": {{{text}}}, "tags": [{{{text}}}], "parameters": [{ "name": {{{text}}}, "in": "query", "schema": { "type": "string" } }], "responses": { "204": { "description": {{{text}}} } } } } } }
            ] }
            """;
        Inert(GeneratorRun.Start([SpecFile.Root(Documents.Notes).Over("o.json"), SpecFile.Part("o.json", overlay)]));
        var target = $$"""{ "overlay": "1.0.0", "info": { "title": "T", "version": "1" }, "actions": [{ "target": {{text}}, "update": { "a": 1 } }, { "target": {{JsonSerializer.Serialize("$['" + payload + "']")}}, "remove": true }] }""";
        Inert(GeneratorRun.Start([SpecFile.Root(Documents.Notes).Over("o.json"), SpecFile.Part("o.json", target)]));
    }

    static GeneratorRun Run(SpecItem item) => GeneratorRun.Start([new SpecFile(item.Path, Documents.Notes, item)]);

    static void Inert(GeneratorRun run)
    {
        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id is "PHO3001" or "PHO3002" or "CS8785");
        Assert.Empty(Compiling.Complaints(run.Output));
        // Of the last payload nothing is left but a name: that may be one.
        Assert.DoesNotContain(run.Output.GetSymbolsWithName("Pwned", SymbolFilter.Type, TestContext.Current.CancellationToken), type => type.DeclaringSyntaxReferences.All(part => part.SyntaxTree.FilePath.Length == 0));
    }
}
