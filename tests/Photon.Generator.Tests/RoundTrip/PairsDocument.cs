namespace Photon.Generator.Tests.RoundTrip;

/// <summary>Parameters that share the query, and members that only one side writes.</summary>
static class PairsDocument
{
    public const string Text = """
        openapi: 3.1.1
        info: { title: Pairs, version: '1' }
        components:
          securitySchemes: { key: { type: apiKey, in: query, name: api_key } }
          schemas:
            Closed: { type: object, additionalProperties: false, properties: { colour: { type: string }, size: { type: integer } } }
            Free: { type: object, additionalProperties: { type: string } }
            Either: { oneOf: [ { type: integer }, { type: object, required: [a], properties: { a: { type: string } } } ] }
            Thing:
              type: object
              required: [nothing, name]
              properties: { nothing: { type: 'null' }, made: { $ref: '#/components/schemas/Either', readOnly: true }, grade: { type: integer, enum: [1, 2], default: 1, readOnly: true }, name: { type: string } }
        paths:
          /closed:
            get:
              operationId: closed
              parameters:
                - { name: filter, in: query, schema: { $ref: '#/components/schemas/Closed' } }
                - { name: page, in: query, schema: { type: integer, format: int32 } }
                - { name: 'a b', in: query, schema: { type: array, items: { type: string } } }
                - { name: deep, in: query, style: deepObject, schema: { type: object, properties: { x: { type: string } } } }
              responses: { '200': { description: Well., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
          /free:
            get:
              operationId: free
              parameters:
                - { name: labels, in: query, schema: { $ref: '#/components/schemas/Free' } }
                - { name: filter, in: query, schema: { $ref: '#/components/schemas/Closed' } }
                - { name: page, in: query, required: true, schema: { type: integer, format: int32 } }
              responses: { '204': { description: Well. } }
          /things:
            post:
              operationId: add
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
              responses: { '200': { description: Well., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
        """;
}
