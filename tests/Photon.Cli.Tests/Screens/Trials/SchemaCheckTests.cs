using System.Text.Json;
using Photon.Ai.Schemas;
using Photon.Core.Reading;

namespace Photon.Cli.Tests.Screens.Trials;

public sealed class SchemaCheckTests
{
    const string Document = """
        Order:
          type: object
          required: [id, secret, lines]
          additionalProperties: false
          properties:
            id: { type: string, minLength: 2, pattern: '^[a-z]+$' }
            secret: { type: string, writeOnly: true }
            note: { type: string, nullable: true }
            price: { type: number, minimum: 0, exclusiveMinimum: true, multipleOf: 0.5 }
            state: { enum: [open, closed] }
            parent: { $ref: '#/Order' }
            lines: { type: array, minItems: 1, maxItems: 2, uniqueItems: true, items: { type: [integer, 'null'] } }
            pay: { oneOf: [ { type: string }, { type: string, maxLength: 3 }, { type: boolean } ] }
            any: { anyOf: [ { type: string }, { type: boolean } ] }
            x: { not: { const: 1 } }
        Endless: { anyOf: [ { $ref: '#/Endless' }, { $ref: '#/Endless' } ] }
        """;

    [Theory]
    [InlineData("""{"id":"ab","lines":[1]}""", "")]
    [InlineData("""{"id":"ab","lines":[1,null],"note":null,"price":1.5,"state":"open","any":true,"x":2,"pay":"long"}""", "")]
    [InlineData("[]", " must be object, but is array")]
    [InlineData("""{"lines":[1]}""", " has no 'id', which is required")]
    [InlineData("""{"id":"A","lines":[1]}""", "/id has 1 characters, and must have at least 2|/id does not match ^[a-z]+$")]
    [InlineData("""{"id":"ab","lines":[]}""", "/lines has 0 items, and must have at least 1")]
    [InlineData("""{"id":"ab","lines":[1,1]}""", "/lines has items twice")]
    [InlineData("""{"id":"ab","lines":[1.5]}""", "/lines/0 must be integer or null, but is number")]
    [InlineData("""{"id":"ab","lines":[1],"price":0}""", "/price must be at least 0")]
    [InlineData("""{"id":"ab","lines":[1],"price":0.7}""", "/price must be a multiple of 0.5")]
    [InlineData("""{"id":"ab","lines":[1],"state":"ajar"}""", """/state must be one of ["open","closed"]""")]
    [InlineData("""{"id":"ab","lines":[1],"a/b":1}""", "/a~1b is a member that is not declared")]
    [InlineData("""{"id":"ab","lines":[1],"parent":{"id":"ab"}}""", "/parent has no 'lines', which is required")]
    [InlineData("""{"id":"ab","lines":[1],"pay":"abc"}""", "/pay fits 2 schemas of oneOf, and not one")]
    [InlineData("""{"id":"ab","lines":[1],"pay":1}""", "/pay fits none of 3 schemas of oneOf")]
    [InlineData("""{"id":"ab","lines":[1],"any":1}""", "/any fits none of 2 schemas of anyOf")]
    [InlineData("""{"id":"ab","lines":[1],"x":1}""", "/x is what 'not' excludes")]
    public void A_reply_is_held_to_its_schema(string json, string expected) =>
        Assert.Equal(expected, string.Join('|', Check("Order", json).Select(finding => $"{finding.Pointer} {finding.Message}")));

    [Fact]
    public void Schemas_that_never_end_do()
    {
        // It ends: what it says of a schema that says nothing does not matter.
        Assert.True(Check("Endless", "1").Count <= 1);
    }

    static IReadOnlyList<Finding> Check(string schema, string json)
    {
        var text = SpecText.Read("spec.yaml", Document, []);
        using var value = JsonDocument.Parse(json);
        return SchemaCheck.Check(new SpecFiles([text]), text.Root[schema], value.RootElement);
    }
}
