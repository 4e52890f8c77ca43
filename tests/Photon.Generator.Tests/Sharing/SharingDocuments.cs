using Photon.Core.Documents;
using Photon.Generator.Tests.Generator.Kit;

namespace Photon.Generator.Tests.Sharing;

/// <summary>Documents that have a file in common.</summary>
static class SharingDocuments
{
    /// <summary>Every kind of type, types that go round, constraints that need codecs and patterns of their own.</summary>
    public const string Common = """
        components:
          schemas:
            Address:
              type: object
              required: [street, country, id]
              properties:
                id: { type: string, readOnly: true }
                street: { type: string, minLength: 1, maxLength: 80 }
                code: { type: string, pattern: '^[0-9]{4,5}$' }
                country: { $ref: '#/components/schemas/Country' }
                kind: { type: string, enum: [home, work] }
                lines: { type: array, maxItems: 4, items: { type: string, maxLength: 30, pattern: '^[a-z]+$' } }
                token: { type: string, writeOnly: true }
                note: { type: [string, "null"] }
            Country: { type: string, enum: [at, ch, de], description: Where it is. }
            Person:
              type: object
              required: [name]
              properties:
                name: { type: string }
                friends: { type: array, items: { $ref: '#/components/schemas/Person' } }
                home: { $ref: '#/components/schemas/Address' }
                pet: { $ref: '#/components/schemas/Pet' }
                contact: { $ref: '#/components/schemas/Contact' }
                tags: { type: object, minProperties: 1, additionalProperties: { $ref: '#/components/schemas/Country' } }
            Contact:
              oneOf:
                - { $ref: '#/components/schemas/Address' }
                - { type: string, format: email }
                - { type: array, maxItems: 3, items: { $ref: '#/components/schemas/Contact' } }
            Pet:
              type: object
              required: [petType]
              discriminator: { propertyName: petType, mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } }
              properties: { petType: { type: string }, owner: { $ref: '#/components/schemas/Person' } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { lives: { type: integer, format: int32, multipleOf: 3 } } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, required: [size], properties: { size: { type: integer, format: int32 } } }] }

        """;

    /// <summary>A document that takes and gives back types of <c>/p/common.yaml</c>, and has one of its own.</summary>
    public static string Text(string tag, string type = "Person", string own = "{ type: object, properties: { text: { type: string } } }") => $$"""
        openapi: 3.1.0
        info: { title: {{tag}}, version: 1.0.0 }
        paths:
          /{{tag}}:
            post:
              operationId: send{{tag}}
              tags: [{{tag}}]
              requestBody: { required: true, content: { application/json: { schema: { $ref: 'common.yaml#/components/schemas/{{type}}' } } } }
              responses:
                "200": { description: Given back., content: { application/json: { schema: { $ref: 'common.yaml#/components/schemas/{{type}}' } } } }
            get:
              operationId: list{{tag}}
              tags: [{{tag}}]
              parameters:
                - { name: country, in: query, schema: { $ref: 'common.yaml#/components/schemas/Country' } }
              responses:
                "200": { description: All., content: { application/json: { schema: { type: array, maxItems: 9, items: { $ref: '#/components/schemas/Own{{tag}}' } } } } }
        components:
          schemas:
            Own{{tag}}: {{own}}

        """;

    public static SpecFile Root(string tag, string type = "Person", GeneratedParts generate = GeneratedParts.Server | GeneratedParts.Client) =>
        SpecFile.Root(Text(tag, type), tag.ToLowerInvariant() + ".yaml", generate, "App." + tag);

    public static SpecFile CommonFile { get; } = SpecFile.Part("common.yaml", Common);
}
