using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Photon.Cli.Documents.Validation;
using Photon.Cli.Input;
using Photon.Cli.Output;
using Photon.Core.Documents;
using Photon.Generator;
using Photon.Generator.Tests.Generator.Kit;

namespace Photon.Cli.Tests.OpenApi;

/// <summary>The tool and a build say the same of a document: rule, severity, place and message.</summary>
public sealed class SameAsBuildTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Of_documents_with_faults_of_every_kind()
    {
        _folder.Write("openapi.yaml", """
            openapi: 3.1.0
            info: { title: T, version: "1" }
            extra: 1
            paths:
              /a/{b}/{b: { get: { responses: { "200": { description: d } } } }
              /c/{d}:
                get: { operationId: x, parameters: [{ name: q, in: nowhere }, { name: e, in: path, schema: { type: strin } }], responses: { "2000": { description: d } } }
                post: { operationId: x, requestBody: { content: { nonsense: {} } }, responses: { "200": { content: { application/json: { schema: { $ref: parts/book.yaml } } } } } }
                put: { requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/A" } }, text/xml: {} } }, responses: {} }
            components:
              schemas:
                A: { allOf: [{ $ref: "#/components/schemas/A" }], properties: { p: { pattern: "(" }, d: { type: integer, default: x }, gone: { $ref: "gone.yaml" } } }
            """);
        _folder.Write("parts/book.yaml", "type: object\nproperties: { a: 1, a: { type: 2 } }\n");
        _folder.Write("openapi.overlay.yaml", "overlay: 1.0.0\ninfo: { title: O, version: '1' }\nactions: [{ target: $.nowhere, remove: true }, { target: '$[', remove: true }]\n");
        var found = await AssertSame(_folder.Of("openapi.yaml"), [_folder.Of("parts/book.yaml")], [_folder.Of("openapi.overlay.yaml")]);
        Assert.True(found > 12, found.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("docker__v1.25__1.25.yaml")]
    [InlineData("box__platform__2024.0.json")]
    [InlineData("ga4gh__tes__1.1.0.yaml")]
    [InlineData("osf__api__2.0.yaml")]
    [InlineData("github__ghes-3.6__1.1.4.yaml")]
    public async Task Of_documents_of_others(string name) => await AssertSame(Path.Combine(SharedData.Corpus(), name), [], []);

    static async Task<int> AssertSame(string path, string[] parts, string[] overlays)
    {
        var screen = new Screen(TextReader.Null, TextWriter.Null, TextWriter.Null, false, false);
        var input = await new SpecInputs(new([path]), screen).ReadOne(TestContext.Current.CancellationToken);
        Assert.Equal(overlays, input.Item.Overlays);
        var tool = new DocumentCheck().Check(input, TestContext.Current.CancellationToken).Findings
            .Select(finding => $"{finding.Place} {finding.Level} {finding.Rule.Id} {finding.Fault.Message}").Order(StringComparer.Ordinal);
        var item = new SpecItem(path) { Name = "Api", Namespace = "Example", Generate = GeneratedParts.Server | GeneratedParts.Client, Overlays = new(overlays) };
        var files = parts.Concat(overlays).Select(file => new SpecFile(file, File.ReadAllText(file))).Prepend(new SpecFile(path, File.ReadAllText(path), item));
        var driver = CSharpGeneratorDriver.Create([new PhotonGenerator().AsSourceGenerator()], files, Compiling.Parse, new BuildOptions(new Dictionary<string, string>()));
        driver.RunGeneratorsAndUpdateCompilation(Compiling.Of([]), out _, out var diagnostics, TestContext.Current.CancellationToken);
        var build = diagnostics.Select(Line).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(build, tool);
        return build.Count;
    }

    static string Line(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}) {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
