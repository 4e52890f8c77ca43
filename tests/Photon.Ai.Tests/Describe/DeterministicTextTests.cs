using Photon.Ai.Tests.Kit;

namespace Photon.Ai.Tests.Describe;

public sealed class DeterministicTextTests
{
    [Theory]
    [InlineData("books")]
    [InlineData("board")]
    [InlineData("old")]
    public async Task Texts_read_as_a_careful_person_wrote_them(string document) =>
        Snapshot.Matches($"Describe/{document}.txt", Described.Page(await Described.Of(Docs.Own(document))));

    [Fact]
    public async Task Texts_that_are_there_are_not_touched()
    {
        var result = await Described.Of(Docs.Of("""
            openapi: 3.1.0
            info: { title: T, version: "1" }
            paths:
              /books:
                get:
                  operationId: listBooks
                  summary: ' '
                  description: Mine.
                  parameters: [{ name: limit, in: query, description: Mine., schema: { type: integer } }]
                  responses: { "200": { description: Mine. } }
            """));
        Assert.Equal([("$.paths['/books'].get", "summary", "Lists books.")], Described.Texts(result));
    }

    [Fact]
    public async Task Nothing_is_written_into_a_document_of_another_language()
    {
        var result = await Described.Of(Docs.Of("""
            openapi: 3.1.0
            info: { title: Buchladen, version: "1" }
            paths:
              /buecher:
                get: { operationId: listBuecher, summary: Listet die Bücher und ihre Preise, responses: { "200": { description: Eine Seite der Liste mit dem Zeiger für die nächste } } }
                post: { operationId: createBuch, responses: { "201": { description: Das neue Buch mit der Nummer } } }
            """));
        Assert.Empty(result.Proposal.Changes);
        Assert.Contains("not English", Assert.Single(result.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Patterns_choose_operations_and_one_that_names_nothing_is_an_error()
    {
        var document = Docs.Own("books");
        Assert.Equal(["getBook lacks a summary, a text for a parameter and 2 texts for responses."], (await Described.Of(document, false, "getBook")).Proposal.Changes.Select(static change => change.Why));
        Assert.Equal(2, (await Described.Of(document, false, "DELETE */{bookId}*")).Proposal.Changes.Count);
        Assert.Contains("'gone'", Assert.Throws<AiException>(() => new Photon.Ai.Describe.DocRoute(Described.Ladder(document), new(["gone"]))).Message, StringComparison.Ordinal);
    }
}
