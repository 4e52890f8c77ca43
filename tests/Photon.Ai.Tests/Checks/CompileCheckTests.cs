using Photon.Ai.Checks;
using Photon.Ai.Documents;
using Photon.Ai.Tests.Kit;

namespace Photon.Ai.Tests.Checks;

public sealed class CompileCheckTests
{
    [Fact]
    public void What_a_changed_document_makes_compiles()
    {
        var document = Docs.Own("books");
        foreach (var action in new[]
        {
            """{ target: $.components.schemas.Book.properties, update: { pages: { type: array, items: { $ref: '#/components/schemas/Review' } } } }""",
            """{ target: "$.paths['/v1/books'].get.parameters[2]", update: { schema: { enum: [novel, essay] } } }""",
            """{ target: $.paths, update: { /shelves: { get: { operationId: listShelves, responses: { "200": { description: All., content: { application/json: { schema: { type: array, items: { type: object, properties: { class: { type: string } } } } } } } } } } } }""",
        })
        {
            var changed = Changed(document, action);
            Assert.Empty(changed.Faults);
            Assert.Empty(ReadingCheck.Check(document, changed, TestContext.Current.CancellationToken));
            Assert.Empty(CompileCheck.Check(document, changed.Document, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public void Its_compiler_finds_what_does_not_compile() =>
        Assert.NotEmpty(CompileCheck.Errors(["class A { Missing x; }"], TestContext.Current.CancellationToken));

    [Fact]
    public void Its_compiler_knows_what_emitted_code_calls() =>
        Assert.Empty(CompileCheck.Errors(["class A { Photon.Optional<System.Collections.Generic.List<int>> x; }"], TestContext.Current.CancellationToken));

    static ChangedDocument Changed(AiDocument document, string action) =>
        ChangedDocument.Of(document, "/work/x.overlay.yaml", $"overlay: 1.0.0\ninfo: {{ title: T, version: '1' }}\nactions:\n  - {action}\n");
}
