namespace Photon.Generator.Tests.Client;

static class ShopDocument
{
    public const string Text = """
        openapi: 3.1.1
        info: { title: Shop, version: '1' }
        servers: [ { url: https://shop.example/v1 } ]
        security: [ { key: [] } ]
        tags: [ { name: Items, description: What is for sale. } ]
        paths:
          /items/{itemId}:
            get:
              operationId: getItem
              tags: [Items]
              summary: One item
              parameters:
                - { name: itemId, in: path, required: true, description: Which., schema: { type: integer, format: int64 } }
                - { name: fields, in: query, explode: false, schema: { type: array, items: { type: string } } }
                - { name: filter, in: query, style: deepObject, schema: { type: object, properties: { min: { type: integer }, names: { type: array, items: { type: string } } } } }
                - { name: limit, in: query, schema: { type: integer, format: int32, default: 20 } }
                - { name: kind, in: query, schema: { $ref: '#/components/schemas/Kind' } }
                - { name: since, in: query, schema: { type: string, format: date } }
                - { name: X-Trace, in: header, schema: { type: string, format: uuid } }
                - { name: visit, in: cookie, deprecated: true, schema: { type: boolean } }
              responses:
                '200':
                  description: It.
                  headers:
                    ETag: { required: true, schema: { type: string } }
                    X-Left: { deprecated: true, schema: { type: integer, format: int32 } }
                    X-Tags: { schema: { type: array, items: { type: string } } }
                  content: { application/json: { schema: { $ref: '#/components/schemas/Item' } } }
                '304': { description: The same. }
                4XX: { description: No., content: { application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } } } }
          /items:
            post:
              operationId: addItem
              tags: [Items]
              security: []
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Item' } } } }
              responses:
                '201': { description: Made., content: { application/json: { schema: { $ref: '#/components/schemas/Item' } } } }
                default: { description: Else., content: { text/plain: { schema: { type: string } } } }
            patch:
              operationId: old
              tags: [Items]
              deprecated: true
              requestBody: { content: { application/merge-patch+json: { schema: { $ref: '#/components/schemas/Item' } } } }
              responses: { '204': { description: Done. } }
          /items/events:
            get:
              operationId: watch
              tags: [Items]
              responses:
                '200': { description: Live., content: { text/event-stream: { itemSchema: { $ref: '#/components/schemas/Item' } } } }
          /form:
            post:
              operationId: sendForm
              tags: [Items]
              requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Item' } } } }
              responses: { '204': { description: Done. } }
          /upload:
            post:
              operationId: upload
              tags: [Files]
              security: [ { token: [] }, {} ]
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema:
                      type: object
                      required: [file, title]
                      properties:
                        title: { type: string }
                        file: { type: string, contentMediaType: application/octet-stream }
                        meta: { $ref: '#/components/schemas/Item' }
              responses: { '204': { description: Done. } }
          /files/{name}:
            put:
              operationId: putFile
              tags: [Files]
              parameters: [ { name: name, in: path, required: true, schema: { type: string } } ]
              requestBody: { required: true, content: { image/png: {}, image/jpeg: {} } }
              responses: { '204': { description: Done. } }
            get:
              operationId: getFile
              tags: [Files]
              parameters: [ { name: name, in: path, required: true, schema: { type: string } } ]
              responses: { '200': { description: Bytes., content: { image/png: {} } }, '404': { description: None. } }
        components:
          securitySchemes:
            key: { type: apiKey, in: header, name: X-Key }
            token: { type: http, scheme: bearer }
            user: { type: http, scheme: basic }
          schemas:
            Kind: { type: string, enum: [book, e-book] }
            Item:
              type: object
              required: [id]
              properties:
                id: { type: integer, format: int64 }
                kind: { $ref: '#/components/schemas/Kind' }
                note: { type: [string, 'null'] }
                tags: { type: array, items: { type: string } }
            Problem: { type: object, properties: { title: { type: string }, status: { type: integer }, detail: { type: string } } }
        """;

    /// <summary>Code with the usings of a project, as a body of <c>Probe.Run</c>.</summary>
    public static string Probe(string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using Photon;
        using Shop;

        public static class Probe
        {
            // The document deprecates some of what is called.
        #pragma warning disable CS0618
            public static async Task<string> Run(HttpClient http)
            {
                {{body}}
            }
        }
        """;
}
