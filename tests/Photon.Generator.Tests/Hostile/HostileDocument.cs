using System.Text.Json;

namespace Photon.Generator.Tests.Hostile;

/// <summary>A document with one text site at a time replaced. Sites are written <c>§name§harmless§</c>.</summary>
static class HostileDocument
{
    /// <summary>Sites whose text is only carried: whatever it says, the same symbols are declared.</summary>
    public static readonly string[] Texts =
    [
        "title", "version", "info", "contact", "licence", "terms", "serverUrl", "serverText", "tagText", "docsUrl",
        "summary", "description", "parameterText", "parameterDefault", "bodyText", "responseText", "headerText", "schemaTitle", "schemaText",
        "propertyText", "propertyDefault", "enumText", "example", "extension", "schemeText", "bearerFormat", "openIdUrl", "format", "linkText",
    ];

    /// <summary>Sites that name something: the name changes, what is declared does not, or the part is left out.</summary>
    public static readonly string[] Names =
    [
        "tag", "operationId", "path", "query", "header", "cookie", "responseHeader", "schema", "property", "enumValue", "varName", "const", "discriminator", "mapping", "scheme", "apiKey", "mediaType", "status", "pattern",
    ];

    public static readonly string[] Payloads =
    [
        "\"; } } public class Pwned { /*",
        "*/ } public class Pwned { } /*",
        "\npublic class Pwned { }\n",
        "\r\n#if false\r\npublic class Pwned { }",
        "x\u0085public class Pwned { }",
        "x\u2028public class Pwned { }\u2029",
        "</summary>\n<script> & ]]> public class Pwned",
        "\"\"\"\"\"\" + Pwned() + \"\"\"\"\"\"",
        "{Pwned}{{Pwned}} {0} $\"{Pwned}\"",
        "\\\\\" \\u0022 \\",
        "\0\u0001\u001f\ufeff\u202e\u200b",
        "\ud800 lone \udc00",
        "Pwned\ud83d\ude00",
    ];

    /// <summary>The document with a text at some sites; without any it is the harmless one.</summary>
    public static string With(string text, params string[] sites)
    {
        var parts = Template.Split('§');
        for (var i = 1; i < parts.Length; i += 3)
        {
            // §name§harmless§ leaves name at i and the harmless text at i + 1.
            parts[i + 1] = sites.Contains(parts[i]) ? JsonSerializer.Serialize(text)[1..^1] : parts[i + 1];
            parts[i] = "";
        }
        return string.Concat(parts);
    }

    const string Template = """
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
        """;
}
