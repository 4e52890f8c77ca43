using System.Text;
using System.Text.Json;
using Photon.Ai.Documents;
using Photon.Ai.Modelling;
using Photon.Ai.Tests.Survey;
using Photon.Core.Diagnostics;
using Photon.Core.Emit;
using Photon.Core.Model.Binding;

namespace Photon.Ai.Tests.Modelling;

public sealed class SchemaModelsTests
{
    const string Shop = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        paths: {}
        components:
          schemas:
            Customer: { type: object, required: [id], properties: { id: { type: string, format: uuid }, email: { type: string, format: email }, created_at: { type: string, format: date-time } } }
            Book: { type: object, required: [id, sku], properties: { id: { type: string, format: uuid }, sku: { type: string }, unit_price: { type: integer, format: int64 } } }
            Order: { type: object, required: [id], properties: { id: { type: string, format: uuid }, customer: { $ref: '#/components/schemas/Customer' }, unit_price: { type: integer, format: int64 } } }
        """;

    const string Old = "swagger: '2.0'\ninfo: { title: T, version: '1' }\npaths: {}\n";

    const string Class = """
        namespace A;
        /// <summary>What a customer owes, see <see cref="Line"/>.</summary>
        public sealed record Invoice([property: JsonPropertyName("no")] string Number, DateOnly Due)
        {
            /// <summary>Where it is sent.</summary>
            [EmailAddress, StringLength(200, MinimumLength = 3)] public string? CustomerEmail { get; init; }
            public required IReadOnlyList<Line> Lines { get; init; }
            public State State { get; init; } = State.Open;
            [Range(0, 10.5)] public decimal Discount { get; set; }
            public Dictionary<string, int>? Counts { get; set; }
            public Invoice? Previous { get; set; }
            [JsonIgnore] public string Hidden { get; set; } = "";
            public int[] Numbers { get; set; } = [];
            public Customer? Customer { get; set; }
            public static int Static { get; set; }
        }
        public class Line { public Guid Id { get; set; } [RegularExpression("[A-Z]+")] public string Sku { get; set; } [Range(1, 99)] public int Quantity { get; set; } }
        public enum State { Open, Paid, [EnumMember(Value = "written-off")] WrittenOff }
        """;

    [Theory]
    [InlineData("words", "an invoice with a number, customer email, lines with sku and quantity, total and due date")]
    [InlineData("habits", "A payment: id, optional note, order, created at, unit price, books and status (open, paid or void), is test; number of attempts")]
    [InlineData("inner", "a delivery with a driver (name, phone), a list of stops with address and arrival time, paid, weight (integer)")]
    public void Words_become_a_schema_as_the_document_writes_them(string name, string words)
    {
        var (document, proposal) = (Written.Document(Shop), SchemaModels.OfWords(Written.Document(Shop), words));
        Holds(document, proposal);
        Snapshot.Matches($"Modelling/{name}.json", Shown(proposal));
    }

    [Fact]
    public void Examples_become_a_schema_that_all_of_them_fit()
    {
        string[] examples =
        [
            """{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","total":12,"lines":[{"sku":"a","price":1.5},{"sku":"b","price":2,"note":null}],"paidAt":null,"tags":[],"byDay":{"2024-01-01":1,"2024-01-02":2,"2024-01-03":3},"odd":1}""",
            """{"id":"7c9e6679-7425-40de-944b-e07fc1f90ae7","total":12.5,"lines":[],"paidAt":"2024-01-01T00:00:00Z","tags":["x"],"byDay":{},"odd":"text"}""",
        ];
        foreach (var (name, text) in new[] { ("shop", Shop), ("old", Old) })
        {
            var document = Written.Document(text);
            var proposal = SchemaModels.OfExamples(document, examples, "receipt");
            Holds(document, proposal);
            Snapshot.Matches($"Modelling/examples-{name}.json", Shown(proposal));
        }
    }

    [Fact]
    public void A_class_becomes_schemas_with_what_its_attributes_and_comments_say()
    {
        foreach (var (name, text) in new[] { ("shop", Shop), ("v30", Shop.Replace("3.1.0", "3.0.3", StringComparison.Ordinal)), ("old", Old) })
        {
            var document = Written.Document(text);
            var proposal = SchemaModels.OfCSharp(document, Class);
            Holds(document, proposal);
            Snapshot.Matches($"Modelling/class-{name}.json", Shown(proposal));
        }
    }

    [Fact]
    public void A_name_that_is_taken_gets_a_number()
    {
        Assert.Equal("Order2", SchemaModels.OfWords(Written.Document(Shop), "an order with a note").Model.Name);
        Assert.Equal("Purchase", SchemaModels.OfWords(Written.Document(Shop), "an order with a note", "purchase").Model.Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("with")]
    [InlineData("an invoice")]
    [InlineData("😀 with 😀")]
    [InlineData("(((((")]
    public void Words_that_say_nothing_are_an_error_with_the_way_out(string words) =>
        Assert.Contains("with a number, a total", Assert.Throws<AiException>(() => SchemaModels.OfWords(Written.Document(Shop), words)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_no_JSON_and_no_CSharp_is_an_error_in_one_line()
    {
        Assert.StartsWith("The example is no JSON", Assert.Throws<AiException>(() => SchemaModels.OfExamples(Written.Document(Shop), ["{"])).Message, StringComparison.Ordinal);
        Assert.StartsWith("There is no class", Assert.Throws<AiException>(() => SchemaModels.OfCSharp(Written.Document(Shop), "hello")).Message, StringComparison.Ordinal);
        Assert.Contains("it has Invoice, Line", Assert.Throws<AiException>(() => SchemaModels.OfCSharp(Written.Document(Shop), Class, "Lin")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_value_becomes_a_schema_that_it_fits()
    {
        var random = new Random(5);
        var document = Written.Document(Shop);
        for (var i = 0; i < 300; i++)
        {
            var examples = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Value(random, 0)).ToList();
            Holds(document, SchemaModels.OfExamples(document, examples, "thing"));
        }
    }

    [Fact]
    public void Every_document_of_the_corpus_takes_a_model()
    {
        foreach (var row in SharedData.Manifest().Where(static row => long.Parse(row["bytes"], null) < 150_000))
        {
            var document = Written.OfCorpus(row["file"]);
            var before = new List<Fault>();
            Assert.NotNull(Written.Bind(document, before));
            foreach (var proposal in new[] { SchemaModels.OfWords(document, "an invoice with an id, a customer, lines with sku and quantity, total, status and due date"), SchemaModels.OfCSharp(document, Class) })
            {
                var after = new List<Fault>();
                Assert.NotNull(Written.Bind(Written.Apply(document, proposal.Changes), after));
                Assert.True(after.Count <= before.Count, $"{row["file"]}: {after.LastOrDefault()}");
            }
        }
    }

    static string Value(Random random, int depth) => random.Next(depth > 4 ? 7 : 9) switch
    {
        0 => "null",
        1 => random.Next(-9, 9).ToString(System.Globalization.CultureInfo.InvariantCulture),
        2 => "1.5e3",
        3 => "true",
        4 => "\"2024-01-01\"",
        5 => "\"x\\u0000\\u202e'];\"",
        6 => "\"a@b.example\"",
        7 => $"[{string.Join(',', Enumerable.Range(0, random.Next(4)).Select(_ => Value(random, depth + 1)))}]",
        _ => $"{{{string.Join(',', Enumerable.Range(0, random.Next(5)).Select(i => $"\"{new[] { "a", "id", "$ref", "x y", "" }[i]}\":{Value(random, depth + 1)}"))}}}",
    };

    /// <summary>It applies, binds without a new fault, generates, and the examples fit.</summary>
    static void Holds(AiDocument document, ModelProposal proposal)
    {
        var changed = Written.Apply(document, proposal.Changes);
        var faults = new List<Fault>();
        var model = SpecBinder.Bind(changed.Spec, changed.Files, new() { AllSchemas = true }, faults);
        Assert.DoesNotContain(faults, static fault => fault.Rule.Severity > Severity.Info);
        Assert.NotEmpty(ApiEmitter.Emit(model!, new() { Name = "Api", Namespace = "Api", Models = true }));
        Assert.Empty(proposal.Misfits(changed));
    }

    static string Shown(ModelProposal proposal)
    {
        var text = new StringBuilder();
        foreach (var (name, schema) in proposal.Model.Components) text.Append($"{name} {JsonSerializer.Serialize(schema, s_indented)}\n");
        return text.ToString().ReplaceLineEndings("\n");
    }

    static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };
}
