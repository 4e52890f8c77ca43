namespace Photon.Generator.Tests.Hostile;

/// <summary>The sites that any document has.</summary>
static class HostileDocument
{
    public static readonly HostileTemplate Template = new(
        Texts:
        [
            "title", "version", "info", "contact", "licence", "terms", "serverUrl", "serverText", "tagText", "docsUrl",
            "summary", "description", "parameterText", "parameterDefault", "bodyText", "responseText", "headerText", "schemaTitle", "schemaText",
            "propertyText", "propertyDefault", "enumText", "example", "extension", "schemeText", "bearerFormat", "openIdUrl", "format", "linkText",
        ],
        Names:
        [
            "tag", "operationId", "path", "query", "header", "cookie", "responseHeader", "schema", "property", "enumValue", "varName", "const", "discriminator", "mapping", "scheme", "apiKey", "mediaType", "status", "pattern",
        ],
        """
        {
          "openapi": "3.1.0",
          "info": { "title": "§title§Shop§", "version": "§version§1.0§", "description": "§info§A shop.§", "termsOfService": "§terms§https://example.com§",
            "contact": { "name": "§contact§Us§" }, "license": { "name": "§licence§MIT§" } },
          "servers": [{ "url": "§serverUrl§https://example.com§", "description": "§serverText§Here§" }],
          "tags": [{ "name": "§tag§orders§", "description": "§tagText§Orders§", "externalDocs": { "url": "§docsUrl§https://example.com§" } }],
          "security": [{ "§scheme§key§": [] }],
          "paths": {
            "/orders/§path§all§/{id}": {
              "post": {
                "operationId": "§operationId§place§", "tags": ["§tag§orders§"], "summary": "§summary§Places§", "description": "§description§Places an order.§",
                "parameters": [
                  { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                  { "name": "§query§size§", "in": "query", "description": "§parameterText§How many§", "schema": { "type": "string", "default": "§parameterDefault§few§" } },
                  { "name": "§header§X-Trace§", "in": "header", "schema": { "type": "string" } },
                  { "name": "§cookie§session§", "in": "cookie", "schema": { "type": "string" } }
                ],
                "requestBody": { "description": "§bodyText§An order§", "required": true, "content": { "§mediaType§application/json§": { "schema": { "$ref": "#/components/schemas/Order" } } } },
                "responses": {
                  "§status§201§": {
                    "description": "§responseText§Placed§",
                    "headers": { "§responseHeader§X-Rate§": { "description": "§headerText§Rate§", "schema": { "type": "string" } } },
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Order" }, "example": "§example§x§" } },
                    "links": { "self": { "operationId": "§operationId§place§", "description": "§linkText§Self§" } }
                  }
                }
              }
            }
          },
          "components": {
            "securitySchemes": {
              "§scheme§key§": { "type": "apiKey", "in": "header", "name": "§apiKey§X-Key§", "description": "§schemeText§A key§" },
              "bearer": { "type": "http", "scheme": "bearer", "bearerFormat": "§bearerFormat§JWT§" },
              "oidc": { "type": "openIdConnect", "openIdConnectUrl": "§openIdUrl§https://example.com§" }
            },
            "schemas": {
              "Order": {
                "type": "object", "title": "§schemaTitle§Order§", "description": "§schemaText§An order§", "x-note": "§extension§x§", "required": ["kind"],
                "properties": {
                  "kind": { "type": "string", "const": "§const§order§" },
                  "§property§note§": { "type": "string", "description": "§propertyText§A note§", "default": "§propertyDefault§none§" },
                  "code": { "type": "string", "pattern": "§pattern§^a+$§", "format": "§format§slug§" },
                  "state": { "type": "string", "description": "§enumText§State§", "enum": ["§enumValue§open§", "closed"], "x-enum-varnames": ["§varName§Open§", "Closed"] },
                  "other": { "$ref": "#/components/schemas/§schema§Other§" },
                  "payment": { "$ref": "#/components/schemas/Payment" }
                }
              },
              "§schema§Other§": { "type": "object", "properties": { "a": { "type": "integer" } } },
              "Payment": {
                "oneOf": [{ "$ref": "#/components/schemas/Card" }, { "$ref": "#/components/schemas/Cash" }],
                "discriminator": { "propertyName": "§discriminator§type§", "mapping": { "§mapping§card§": "#/components/schemas/Card", "cash": "#/components/schemas/Cash" } }
              },
              "Card": { "type": "object", "required": ["§discriminator§type§"], "properties": { "§discriminator§type§": { "type": "string" }, "pan": { "type": "string" } } },
              "Cash": { "type": "object", "required": ["§discriminator§type§"], "properties": { "§discriminator§type§": { "type": "string" } } }
            }
          }
        }
        """);
}
