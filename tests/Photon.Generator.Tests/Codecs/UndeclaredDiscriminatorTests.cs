using Photon.Generator.Tests.Client;

namespace Photon.Generator.Tests.Codecs;

/// <summary>A discriminator tells types apart on the wire, whether or not they declare it.</summary>
public sealed class UndeclaredDiscriminatorTests
{
    const string Yaml = """
        openapi: 3.1.0
        info: { title: T, version: 1.0.0 }
        paths:
          /pets: { post: { operationId: pets, requestBody: { required: true, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } }, responses: { '200': { description: Same, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } } } } }
          /cars: { post: { operationId: cars, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Vehicle' } } } }, responses: { '200': { description: Same, content: { application/json: { schema: { $ref: '#/components/schemas/Vehicle' } } } } } } }
        components:
          schemas:
            Pet:
              oneOf: [ { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Fish' }, { $ref: '#/components/schemas/Bird' } ]
              discriminator: { propertyName: pet"kind, mapping: { kitty: Cat, cat: Cat } }
            Cat: { type: object, properties: { name: { type: string } } }
            Dog: { type: object, additionalProperties: { type: string } , properties: { bark: { type: boolean } } }
            Fish: { type: object }
            Bird: { type: object, required: ['pet"kind'], properties: { 'pet"kind': { type: string } } }
            Vehicle: { type: object, required: [kind], discriminator: { propertyName: kind }, properties: { wheels: { type: integer } } }
            Car: { allOf: [ { $ref: '#/components/schemas/Vehicle' }, { type: object, properties: { doors: { type: integer } } } ] }
        """;

    const string Probe = """
        using System.Net.Http;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Zoo;

        public static class Probe
        {
            static string Text<T>(T value) => JsonSerializer.Serialize(value, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

            public static Task<string> Run(HttpClient http)
            {
                Pet cat = new Cat { Name = "Tom" };
                Pet dog = new Dog { Bark = true, AdditionalProperties = new System.Collections.Generic.Dictionary<string, string> { ["a"] = "pet\\\"kind" } };
                var read = JsonSerializer.Deserialize<Pet>("{\"pet\\\"kind\":\"Dog\",\"bark\":false}");
                var fish = new System.Collections.Generic.Dictionary<string, JsonElement>();
                Vehicle car = new Car { Doors = 3 };
                return Task.FromResult(string.Join("\n", Text(cat), Text(dog), Text(new Pet(fish)), Text(read), Text<Pet>(new Bird { PetKind = "Bird" }), Text(new[] { cat, new Pet(fish) }), Text(car),
                    JsonSerializer.Deserialize<Vehicle>(Text(car)) is Car { Doors: 3 }, JsonSerializer.Deserialize<Pet>(Text(cat)).Value is Cat { Name: "Tom" }));
            }
        }
        """;

    [Fact]
    public async Task Its_value_is_written_once_and_first_where_no_member_carries_it()
    {
        var api = CompiledApi.Of(Yaml, new() { Name = "Zoo", Namespace = "Zoo", Server = true, Client = true, JsonConverters = true }, Probe);
        using var http = new HttpClient();
        Assert.Equal("""
            {"pet\"kind":"kitty","name":"Tom"}
            {"pet\"kind":"Dog","bark":true,"a":"pet\\\"kind"}
            {"pet\"kind":"Fish"}
            {"bark":false,"pet\"kind":"Dog"}
            {"pet\"kind":"Bird"}
            [{"pet\"kind":"kitty","name":"Tom"},{"pet\"kind":"Fish"}]
            {"kind":"Car","doors":3}
            True
            True
            """.ReplaceLineEndings("\n"), await api.Run(http));
    }
}
