namespace Photon.Core.Tests.Emit;

/// <summary>A little of everything that emitted code depends on.</summary>
static class SmallDocument
{
    public const string Text = """
        {
          "openapi": "3.1.0",
          "info": { "title": "Small", "version": "1" },
          "servers": [{ "url": "https://example.org/v1" }],
          "tags": [{ "name": "People", "description": "Who is who." }],
          "paths": {
            "/people": {
              "get": {
                "operationId": "listPeople", "tags": ["People"], "security": [{ "key": [] }],
                "parameters": [
                  { "name": "filter", "in": "query", "style": "deepObject", "schema": { "$ref": "#/components/schemas/Filter" } },
                  { "name": "X-Trace", "in": "header", "schema": { "type": "string", "format": "uuid" } },
                  { "name": "limit", "in": "query", "schema": { "type": "integer", "minimum": 1, "maximum": 100, "default": 10 } }
                ],
                "responses": {
                  "200": { "description": "All.", "headers": { "X-Total": { "schema": { "type": "integer" } } }, "content": { "application/json": { "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Person" } } } } },
                  "default": { "description": "Failed.", "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Fault" } } } }
                }
              },
              "post": {
                "operationId": "addPerson", "tags": ["People"],
                "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Person" } } } },
                "responses": { "201": { "description": "Added.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Contact" } } } }, "404": { "description": "None." } }
              }
            },
            "/people/{id}/photo": {
              "put": {
                "operationId": "putPhoto", "tags": ["Photos"], "deprecated": true,
                "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string", "pattern": "^[a-z]+$" } }],
                "requestBody": { "content": { "multipart/form-data": { "schema": { "$ref": "#/components/schemas/Upload" }, "encoding": { "file": { "contentType": "image/png" } } } } },
                "responses": { "204": { "description": "Stored." } }
              },
              "get": {
                "operationId": "getPhoto", "tags": ["Photos"],
                "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string", "minLength": 2 } }],
                "responses": { "200": { "description": "It.", "content": { "image/png": {} } }, "2XX": { "description": "Events.", "content": { "text/event-stream": { "schema": { "$ref": "#/components/schemas/Animal" } } } } }
              }
            }
          },
          "components": {
            "securitySchemes": { "key": { "type": "apiKey", "in": "query", "name": "key" } },
            "schemas": {
              "Person": {
                "type": "object", "description": "Somebody.", "required": ["name", "state"],
                "properties": {
                  "name": { "type": "string", "maxLength": 40 }, "nickname": { "type": ["string", "null"] },
                  "state": { "$ref": "#/components/schemas/State" }, "before": { "$ref": "#/components/schemas/State", "default": "new" },
                  "contact": { "$ref": "#/components/schemas/Contact" }, "pets": { "type": "array", "maxItems": 5, "items": { "$ref": "#/components/schemas/Animal" } },
                  "scores": { "type": "object", "additionalProperties": { "type": "number", "multipleOf": 0.5 } },
                  "address": { "type": "object", "properties": { "street": { "type": "string" }, "zip": { "type": "string", "pattern": "^[0-9]+$" } } }
                }
              },
              "State": { "type": "string", "enum": ["new", "known", "gone"] },
              "Contact": { "oneOf": [{ "$ref": "#/components/schemas/Mail" }, { "$ref": "#/components/schemas/Phone" }, { "type": "string" }, { "$ref": "#/components/schemas/Group" }] },
              "Group": { "anyOf": [{ "$ref": "#/components/schemas/Contact" }, { "type": "array", "items": { "$ref": "#/components/schemas/Dog" } }, { "type": "integer" }] },
              "Mail": { "type": "object", "required": ["mail"], "properties": { "mail": { "type": "string", "format": "email" } }, "additionalProperties": false },
              "Phone": { "type": "object", "properties": { "number": { "type": "string", "readOnly": true }, "secret": { "type": "string", "writeOnly": true } }, "minProperties": 1 },
              "Animal": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" } }, "discriminator": { "propertyName": "kind", "mapping": { "dog": "#/components/schemas/Dog", "cat": "#/components/schemas/Cat" } } },
              "Dog": { "allOf": [{ "$ref": "#/components/schemas/Animal" }, { "type": "object", "properties": { "bark": { "type": "boolean", "default": true } } }] },
              "Cat": { "allOf": [{ "$ref": "#/components/schemas/Animal" }, { "type": "object", "properties": { "lives": { "type": "integer", "enum": [7, 9] } }, "not": { "required": ["bark"] } }] },
              "Filter": { "type": "object", "properties": { "state": { "$ref": "#/components/schemas/State" }, "age": { "$ref": "#/components/schemas/Range" } } },
              "Range": { "type": "object", "properties": { "from": { "type": "integer" }, "to": { "type": "integer" } } },
              "Upload": { "type": "object", "properties": { "file": { "type": "string", "format": "binary" }, "about": { "$ref": "#/components/schemas/Filter" } } },
              "Fault": { "type": "object", "properties": { "title": { "type": "string" }, "causes": { "type": "array", "items": { "$ref": "#/components/schemas/Fault" } } } }
            }
          }
        }
        """;
}
