using System.Globalization;
using System.Text;
using Photon.Forms.Tests.TypeScript;

namespace Photon.Forms.Tests.Binding;

public sealed class EmissionTests
{
    const string Odd = """
        Order:
          type: object
          required: [constructor, payment, pet]
          properties:
            constructor: { type: string }
            __proto__: { type: integer, format: int64 }
            items: { type: array, items: { type: array, items: { type: number, format: decimal } } }
            value: { $ref: '#/components/schemas/Value' }
            at: { type: object, additionalProperties: { $ref: '#/components/schemas/Node' } }
            "": { type: [string, 'null'], pattern: '[\w-.]' }
            payment: { $ref: '#/components/schemas/Payment' }
            pet: { $ref: '#/components/schemas/Pet' }
            mode: { enum: [true, 'auto', 3] }
            shape: { enum: [{ a: 1 }, [2], {}] }
            pair: { type: array, prefixItems: [{ type: string }, { type: integer }], minItems: 2, maxItems: 2 }
            file: { $ref: '#/components/schemas/File' }
            record: { $ref: '#/components/schemas/Record' }
            exact: { $ref: '#/components/schemas/Exact' }
        Value: { oneOf: [{ type: string }, { type: array, items: { $ref: '#/components/schemas/Value' } }, { type: object, additionalProperties: { $ref: '#/components/schemas/Value' } }] }
        Node: { type: object, properties: { next: { $ref: '#/components/schemas/Record' }, all: { type: array, minItems: 1, items: { $ref: '#/components/schemas/Node' } } } }
        Record: { type: object, properties: { node: { $ref: '#/components/schemas/Node' } }, additionalProperties: { type: integer } }
        Exact: { type: object, additionalProperties: false, properties: {} }
        File: { type: object, properties: { blob: { type: string } } }
        Payment:
          oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Cash' }]
          discriminator: { propertyName: kind, mapping: { card: '#/components/schemas/Card', constructor: '#/components/schemas/Cash' } }
        Card: { type: object, required: [kind, pan], properties: { kind: { type: string }, pan: { type: string } } }
        Cash: { type: object }
        Pet:
          type: object
          required: [type]
          properties: { type: { type: string } }
          discriminator: { propertyName: type, mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } }
        Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { lives: { type: integer, format: int32 } } }] }
        Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { friend: { $ref: '#/components/schemas/Pet' } } }] }
        """;

    [Fact]
    public void Odd_names_and_shapes_compile() => Assert.Equal("", Compiler.Check([Emits.OfSchemas(Odd)]));

    /// <summary>An import that nothing uses is an error of the front end's build.</summary>
    [Fact]
    public void What_a_literal_says_imports_nothing()
    {
        var form = Emits.Model(
            """
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            paths:
              /orders:
                post:
                  operationId: placeOrder
                  parameters: [{ name: styles.form, in: query, schema: { type: string } }]
                  requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
                  responses: { '200': { description: Done, content: { application/json: { schema: { type: string, enum: [exact.Exact, 'a \" exact.b'] } } } } }
            components:
              schemas:
                Order: { type: object, required: [sort], properties: { sort: { type: string, enum: [exact.Exact, ' v.object(', exact.match] } } }
            """);
        Assert.Equal("", Compiler.Check([form!]));
    }

    [Fact]
    public void Every_keyword_compiles() => Assert.Equal("", Compiler.Check([Emits.Model(KeywordDocument.Text)!]));

    [Fact]
    public void A_number_is_a_text_for_people_too()
    {
        var form = Emits.Model(
            """
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            paths:
              /years/{year}:
                delete:
                  operationId: deleteYear
                  x-photon-label: 1984
                  x-photon-confirm: 404
                  parameters: [{ name: year, in: path, required: true, x-photon-label: 12, schema: { type: integer } }]
                  responses: { '204': { description: Done } }
            """)!.Forms.Single();
        Assert.Equal(("\"1984\"", "\"404\""), (form.Title, form.Confirm));
        Assert.Contains("label=\"12\"", form.Fields.Single().Attributes);
    }

    [Fact]
    public void An_object_in_itself_is_shown_when_it_is_asked_for()
    {
        var files = Emits.Schemas(Odd);
        Assert.Contains("<Maybe of={props.of.at(\"next\")}", files["fields/NodeFields.tsx"]);
        Assert.Contains("<Maybe of={props.of.at(\"node\")}", files["fields/RecordFields.tsx"]);
        Assert.DoesNotContain("start=", files["fields/NodeFields.tsx"]);
        Assert.Contains("<ValueUnionFields of={item}", files["fields/ValueUnionFields.tsx"]);
    }

    [Fact]
    public void What_tells_types_apart_is_not_asked_for()
    {
        var files = Emits.Schemas(Odd);
        Assert.Contains("props.of.at(\"kind\").fix(\"card\");", files["fields/CardFields.tsx"]);
        Assert.DoesNotContain("<TextField of={props.of.at(\"kind\")}", files["fields/CardFields.tsx"]);
        Assert.Contains("byTag(\"type\", { cat: \"cat\", dog: \"dog\" })", files["fields/PetFields.tsx"]);
        Assert.Contains("export const Pet: v.GenericSchema<t.Pet> = told(\"type\", { cat: Cat, dog: Dog })", files["schemas.ts"]);
    }

    [Fact]
    public void Operations_of_one_name_in_two_tags_are_told_apart()
    {
        var files = Emits.Files("""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            paths:
              /a: { post: { operationId: add, tags: [a], requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/AddInput' } } } }, responses: { '204': { description: Done } } } }
              /b: { post: { operationId: Add, tags: [b], requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/AddInput' } } } }, responses: { '204': { description: Done } } } }
              /c: { post: { operationId: delete, tags: [c], requestBody: { content: { application/json: { schema: { type: string } } } }, responses: { '204': { description: Done } } } }
              /d: { post: { operationId: addCall, tags: [d], requestBody: { content: { application/json: { schema: { type: string } } } }, responses: { '204': { description: Done } } } }
            components: { schemas: { AddInput: { type: object, properties: { a: { type: string } } } } }
            """);
        string[] forms = [.. files.Keys.Where(path => path.StartsWith("forms/", StringComparison.Ordinal))];
        Assert.Equal(4, forms.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        var names = Compiler.Declared(files["operations.ts"]).Concat(Compiler.Declared(files["types.ts"]).Select(name => "t " + name)).ToList();
        Assert.Equal(names.Distinct(), names);
        Assert.DoesNotContain("const delete", names);
    }

    [Fact]
    public void Only_what_the_forms_speak_of_is_emitted()
    {
        var model = Emits.Model("""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            paths:
              /a: { post: { operationId: one, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } }, responses: { '204': { description: Done } } } }
              /b: { post: { operationId: two, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/B' } } } }, responses: { '204': { description: Done } } } }
            components: { schemas: { A: { type: object, properties: { c: { $ref: '#/components/schemas/C' } } }, B: { type: object, properties: { b: { type: string } } }, C: { type: object, properties: { d: { type: string } } } } }
            """, wanted: operation => operation.Id == "one")!;
        Assert.Equal(["A", "C", "OneInput"], model.Types.Select(type => type.Name));
        Assert.Equal(["C", "A", "OneInput"], model.Schemas.Select(schema => schema.Name));
        Assert.Equal(["AFields", "CFields"], model.Components.Select(component => component.Name));
    }

    [Fact]
    public void Long_chains_and_long_files_are_whole()
    {
        var schemas = new StringBuilder("Order: { type: object, properties: { next: { $ref: '#/components/schemas/S0' } } }\n");
        for (var i = 0; i < 2_000; i++)
            schemas.Append(CultureInfo.InvariantCulture, $"S{i}: {{ type: object, description: {new string('x', 600)}, properties: {{ next: {{ $ref: '#/components/schemas/S{Math.Min(i + 1, 1_999)}' }} }} }}\n");
        var files = Emits.Schemas(schemas.ToString());
        Assert.True(files["types.ts"].Length > 1_100_000);
        Assert.EndsWith("body: Order;\n}\n", files["types.ts"]);
        // Each name is declared before it is used, or used by a function.
        Assert.Contains("v.lazy(() => S", files["schemas.ts"]);
        Assert.Contains("export const S1999", files["schemas.ts"]);
    }

    [Fact]
    public void Many_choices_are_two_lists()
    {
        var files = Emits.Schemas($"Order: {{ type: object, properties: {{ unit: {{ type: string, enum: [{string.Join(", ", Enumerable.Range(0, 1_200).Select(i => $"u{i}"))}] }} }} }}");
        Assert.Contains("choices={listed([\"u0\", \"u1\"", files["fields/OrderFields.tsx"]);
    }

    [Fact]
    public void Controls_for_what_is_rare_are_imported_where_the_document_asks_for_them()
    {
        const string schemas = """
            Order:
              type: object
              required: [country, place]
              properties:
                country: { type: string, enum: [de, fr, nl], x-photon-widget: combobox, x-photon-messages: { enum: Say where you live } }
                place: { type: array, prefixItems: [{ type: number }, { type: string }, { $ref: '#/components/schemas/Order' }], minItems: 3, maxItems: 3 }
                code: { type: string, format: email, minLength: 3, pattern: '^[A-Z]+$', x-photon-messages: { pattern: Capitals only, minLength: Three at least, format: No address, other: 3 } }
            """;
        var files = Emits.Schemas(schemas);
        Assert.Contains("import { Combobox } from \"../../../photon/combobox\";", files["fields/OrderFields.tsx"], StringComparison.Ordinal);
        Assert.Contains("import { Tuple } from \"../../../photon/tuple\";", files["fields/OrderFields.tsx"], StringComparison.Ordinal);
        // An order in an order has no end.
        Assert.Contains("<Maybe of={props.of.at(\"place\").at(\"2\")} label=\"Place 3\"", files["fields/OrderFields.tsx"], StringComparison.Ordinal);
        Assert.Contains("""country: says({ choice: "Say where you live" }, OrderCountry),""", files["schemas.ts"], StringComparison.Ordinal);
        Assert.Contains("""code: says({ format: { email: "No address" }, pattern: "Capitals only", tooShort: () => "Three at least" }, v.optional(text({""", files["schemas.ts"], StringComparison.Ordinal);
        Assert.Equal("", Compiler.Check([Emits.OfSchemas(schemas)]));
    }

    [Fact]
    public void Files_have_their_limits_in_bytes_and_several_are_one_field()
    {
        var files = Emits.Files("""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            paths:
              /covers:
                put:
                  operationId: putCover
                  requestBody: { required: true, content: { image/png: { schema: { type: string, format: binary, maxLength: 1000000 } } } }
                  responses: { '204': { description: Done } }
                post:
                  operationId: addPictures
                  requestBody:
                    required: true
                    content: { multipart/form-data: { schema: { type: object, required: [pictures], properties: { pictures: { type: array, maxItems: 3, items: { type: string, format: binary, minLength: 2, maxLength: 500 }, x-photon-accept: image/* } } } } }
                  responses: { '204': { description: Done } }
            """);
        Assert.Contains("""body: file({ types: ["image/png"], max: 1000000 }),""", files["schemas.ts"], StringComparison.Ordinal);
        Assert.Contains("pictures: list(file({ min: 2, max: 500 }), { max: 3 }),", files["schemas.ts"], StringComparison.Ordinal);
        Assert.Contains("<FilesField of={props.of.at(\"pictures\")} label=\"Pictures\" required accept=\"image/*\" />", Assert.Single(files, file => file.Value.Contains("<FilesField", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
    }
}
