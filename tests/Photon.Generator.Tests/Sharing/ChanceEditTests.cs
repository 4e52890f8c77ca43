using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Photon.Core.Documents;
using Photon.Core.Tests.Emit;
using Photon.Generator.Tests.Generator.Kit;

namespace Photon.Generator.Tests.Sharing;

/// <summary>Documents that share schemas, edited by chance.</summary>
public sealed class ChanceEditTests
{
    static readonly string[] Schemas = [.. JsonNode.Parse(SmallDocument.Text)!["components"]!["schemas"]!.AsObject().Select(m => m.Key)];

    /// <summary>The file that all share is a document itself, the last one by name.</summary>
    [Theory]
    [InlineData(1, GeneratedParts.Server, GeneratedParts.Client, GeneratedParts.Server)]
    [InlineData(2, GeneratedParts.Client, GeneratedParts.Server | GeneratedParts.Client, GeneratedParts.Client)]
    [InlineData(3, GeneratedParts.Server, GeneratedParts.Server, GeneratedParts.Models)]
    [InlineData(4, GeneratedParts.Client, GeneratedParts.Client, GeneratedParts.Server)]
    public void After_any_edit_the_files_are_those_of_a_first_run_and_compile(int seed, GeneratedParts first, GeneratedParts second, GeneratedParts last)
    {
        var edits = new DocumentEdits(JsonNode.Parse(SmallDocument.Text)!, seed);
        var files = new[]
        {
            SpecFile.Root(User("Alpha", Schemas.Where((_, i) => i % 3 != 0)), "alpha.yaml", first, "App.Alpha"),
            SpecFile.Root(User("Beta", Schemas), "beta.yaml", second, "App.Beta"),
            SpecFile.Root(SmallDocument.Text, "small.json", last, "App.Small"),
        };
        var run = GeneratorCheck.Run(files);
        Assert.DoesNotContain(run.Diagnostics, fault => fault.Severity == DiagnosticSeverity.Error);
        foreach (var type in (string[])["Animal", "Dog", "State", "Mail", "Phone", "Fault", "Upload"]) Assert.Single(run.Output.GetSymbolsWithName(type, SymbolFilter.Type));
        for (var i = 0; i < 16; i++)
        {
            var (text, what) = edits.Next();
            var after = files[2].With(text);
            run = run.AfterEdit(files[2], after);
            files[2] = after;
            AssertSame(GeneratorRun.Start(files).Files, run.Files, what);
            if (i % 4 == 0) Assert.True(Compiling.Complaints(run.Output) is { Count: 0 }, $"{what}\n{string.Join("\n", Compiling.Complaints(run.Output))}");
        }
    }

    static void AssertSame(SortedDictionary<string, string> fresh, SortedDictionary<string, string> now, string what)
    {
        Assert.Equal(fresh.Keys, now.Keys);
        Assert.All(fresh, file => Assert.True(file.Value == now[file.Key], $"{file.Key} is not what a first run prints, after {what}"));
    }

    /// <summary>A document that takes or gives each of the schemas.</summary>
    static string User(string tag, IEnumerable<string> schemas) =>
        $"openapi: 3.1.0\ninfo: {{ title: {tag}, version: 1.0.0 }}\npaths:\n" + string.Concat(schemas.Select((name, i) =>
        {
            var content = $"content: {{ application/json: {{ schema: {{ $ref: 'small.json#/components/schemas/{name}' }} }} }}";
            return $$"""
                  /{{tag}}/{{name}}:
                    post:
                      operationId: {{tag}}{{name}}
                      tags: [{{tag}}]
                      {{(i % 2 == 0 ? $"requestBody: {{ {content} }}" : "summary: It takes nothing.")}}
                      responses: { "200": { description: Done.{{(i % 3 == 0 ? "" : ", " + content)}} } }

                """;
        }));
}
