using System.Text;

namespace Photon.Generator.Tests.Generator;

/// <summary>Documents that several tests use.</summary>
static class Documents
{
    public const string Notes = """
        openapi: 3.1.0
        info: { title: Notes, version: 1.0.0 }
        paths:
          /notes:
            post:
              operationId: addNote
              tags: [Notes]
              requestBody:
                required: true
                content: { application/json: { schema: { $ref: '#/components/schemas/NewNote' } } }
              responses:
                "201":
                  description: Added.
                  content: { application/json: { schema: { $ref: '#/components/schemas/Note' } } }
          /notes/{id}:
            get:
              operationId: getNote
              tags: [Notes]
              parameters:
                - { name: id, in: path, required: true, schema: { type: integer, format: int32, minimum: 1 } }
              responses:
                "200":
                  description: The note.
                  content: { application/json: { schema: { $ref: '#/components/schemas/Note' } } }
                "404": { description: There is none. }
        components:
          schemas:
            NewNote:
              type: object
              required: [text]
              properties: { text: { type: string, minLength: 1, maxLength: 200 } }
            Note:
              type: object
              required: [id, text]
              properties: { id: { type: integer, format: int32 }, text: { type: string } }

        """;

    /// <summary>A document of so many schemas, all in one response.</summary>
    public static string Wide(int schemas)
    {
        var text = new StringBuilder("""
            openapi: 3.1.0
            info: { title: Wide, version: 1.0.0 }
            paths:
              /all:
                get:
                  operationId: getAll
                  tags: [All]
                  responses:
                    "200": { description: All., content: { application/json: { schema: { $ref: '#/components/schemas/All' } } } }
            components:
              schemas:
                All:
                  type: object
                  properties:

            """);
        for (var i = 0; i < schemas; i++) text.Append($"        schema{i}: {{ $ref: '#/components/schemas/Schema{i}' }}\n");
        for (var i = 0; i < schemas; i++) text.Append($"    Schema{i}: {{ type: object, properties: {{ member{i}: {{ type: string }} }} }}\n");
        return text.ToString();
    }
}
