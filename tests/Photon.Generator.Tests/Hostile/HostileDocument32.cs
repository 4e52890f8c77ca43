namespace Photon.Generator.Tests.Hostile;

/// <summary>What the first document has no place for: servers by name, parts, events, webhooks, callbacks, links, and the fields of 3.2.</summary>
static class HostileDocument32
{
    public static readonly HostileTemplate Template = new(
        Texts:
        [
            "self", "dialect", "infoSummary", "licenceId", "serverText", "variableText", "tagSummary", "tagParent", "tagKind", "scope", "scopeText", "flowUrl", "metadataUrl",
            "pathText", "docsText", "responseSummary", "exampleName", "exampleText", "dataValue", "serializedValue", "exampleUrl", "link", "linkRef", "linkParameter", "linkValue", "linkBody", "linkServer",
            "parameterMedia", "deepText", "partType", "partHeaderText", "eventText", "contentMediaType", "contentEncoding", "webhookText", "callbackText", "operationServer",
            "memberText", "labelText", "xmlName", "xmlSpace", "xmlPrefix", "schemaId", "comment", "objectDefault", "placeTitle", "placeText", "numberText", "objectExtension",
        ],
        Names:
        [
            "serverName", "serverUrl", "variable", "variableDefault", "variableValue", "scheme", "flow", "part", "partHeader", "event", "webhook", "webhookId", "callback", "callbackId", "address",
            "method", "queryString", "deep", "deepMember", "caseTitle", "vendor", "memberPattern", "keyPattern", "label", "labelValue", "numberName", "anchor", "rootTag", "defaultMapping", "objectConst", "rule", "dependentName", "response", "parameter",
        ],
        """
        {
          "openapi": "3.2.0", "$self": "§self§https://example.com/shop.json§", "jsonSchemaDialect": "§dialect§https://spec.openapis.org/oas/3.2/dialect/2025-09-17§",
          "info": { "title": "Shop", "version": "1.0", "summary": "§infoSummary§A shop§", "license": { "name": "MIT", "identifier": "§licenceId§MIT§" } },
          "servers": [
            { "name": "§serverName§main§", "url": "https://{§variable§region§}.§serverUrl§example.com§/v1", "description": "§serverText§Here§",
              "variables": { "§variable§region§": { "default": "§variableDefault§eu§", "enum": ["§variableDefault§eu§", "§variableValue§us§"], "description": "§variableText§Where§" } } },
            { "name": "test", "url": "https://test.example.com" }
          ],
          "tags": [
            { "name": "orders", "summary": "§tagSummary§Orders§", "parent": "§tagParent§root§", "kind": "§tagKind§nav§" }, { "name": "§rootTag§root§" }
          ],
          "security": [{ "§scheme§account§": ["§scope§read§"] }],
          "paths": {
            "/orders": {
              "summary": "§pathText§Orders§", "description": "§pathText§Orders§",
              "get": {
                "operationId": "find", "tags": ["orders"], "externalDocs": { "url": "https://example.com", "description": "§docsText§More§" },
                "servers": [{ "url": "https://orders.example.com", "description": "§operationServer§Orders§" }],
                "parameters": [
                  { "name": "§deep§filter§", "in": "query", "style": "deepObject", "explode": true, "description": "§deepText§Which§", "schema": { "type": "object", "properties": { "§deepMember§state§": { "type": "string" } } } },
                  { "name": "X-Body", "in": "header", "content": { "§parameterMedia§application/json§": { "schema": { "type": "string" } } } },
                  { "$ref": "#/components/parameters/§parameter§Page§" }
                ],
                "responses": {
                  "200": {
                    "summary": "§responseSummary§Found§",
                    "content": {
                      "application/json": { "schema": { "$ref": "#/components/schemas/Order" }, "examples": { "§exampleName§one§": { "summary": "§exampleText§One§", "dataValue": { "a": "§dataValue§x§" }, "serializedValue": "§serializedValue§x§" }, "two": { "externalValue": "§exampleUrl§https://example.com§" } } },
                      "application/vnd.§vendor§shop§+json": { "schema": { "type": "array", "items": { "type": "string" } } }
                    },
                    "links": { "§link§again§": { "operationRef": "§linkRef§#/paths/~1orders/get§", "parameters": { "§linkParameter§filter§": "§linkValue§$response.body#/id§" }, "requestBody": "§linkBody§$request.body§", "server": { "url": "https://example.com", "description": "§linkServer§There§" } } }
                  },
                  "404": { "$ref": "#/components/responses/§response§Missing§" }
                }
              },
              "post": {
                "operationId": "upload", "tags": ["orders"],
                "requestBody": { "required": true, "content": { "multipart/form-data": {
                  "schema": { "type": "object", "required": ["§part§file§"], "properties": { "§part§file§": { "type": "string", "contentMediaType": "application/octet-stream" }, "order": { "$ref": "#/components/schemas/Order" } } },
                  "encoding": { "§part§file§": { "contentType": "§partType§image/png§", "headers": { "§partHeader§X-Sum§": { "description": "§partHeaderText§Sum§", "required": true, "schema": { "type": "string" } } } } }
                } } },
                "responses": { "204": { "description": "Taken" } },
                "callbacks": { "§callback§shipped§": { "§address§{$request.query.to}/done§": { "post": {
                  "operationId": "§callbackId§shipped§", "summary": "§callbackText§It is on its way§",
                  "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Order" } } } }, "responses": { "204": { "description": "Noted" } }
                } } } }
              },
              "query": {
                "operationId": "query", "tags": ["orders"],
                "parameters": [{ "name": "§queryString§everything§", "in": "querystring", "content": { "application/x-www-form-urlencoded": { "schema": { "type": "object", "properties": { "a": { "type": "string" } } } } } }],
                "responses": { "200": { "description": "Found", "content": { "application/xml": { "schema": { "$ref": "#/components/schemas/Order" } } } } }
              },
              "additionalOperations": { "§method§COPY§": { "operationId": "copy", "tags": ["orders"], "responses": { "204": { "description": "Copied" } } } }
            },
            "/events": {
              "get": {
                "operationId": "watch", "tags": ["orders"],
                "responses": { "200": { "description": "Events", "content": { "text/event-stream": { "itemSchema": { "oneOf": [{ "$ref": "#/components/schemas/Added" }, { "$ref": "#/components/schemas/Removed" }] } } } } }
              }
            }
          },
          "webhooks": { "§webhook§newOrder§": { "post": {
            "operationId": "§webhookId§newOrder§", "summary": "§webhookText§An order§", "description": "§webhookText§An order§",
            "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Order" } } } }, "responses": { "204": { "description": "Noted" } }
          } } },
          "components": {
            "parameters": { "§parameter§Page§": { "name": "page", "in": "query", "schema": { "type": "integer" } } },
            "responses": { "§response§Missing§": { "description": "Missing", "content": { "application/json": { "schema": { "type": "object", "properties": { "why": { "type": "string" } } } } } } },
            "securitySchemes": { "§scheme§account§": { "type": "oauth2", "oauth2MetadataUrl": "§metadataUrl§https://example.com§", "flows": {
              "§flow§authorizationCode§": { "authorizationUrl": "§flowUrl§https://example.com§", "tokenUrl": "§flowUrl§https://example.com§", "refreshUrl": "§flowUrl§https://example.com§", "scopes": { "§scope§read§": "§scopeText§Reads§" } }
            } } },
            "schemas": {
              "Order": {
                "type": "object", "$id": "§schemaId§https://example.com/order§", "$comment": "§comment§x§", "xml": { "name": "§xmlName§order§", "namespace": "§xmlSpace§https://example.com§", "prefix": "§xmlPrefix§o§" },
                "x-note": { "§objectExtension§a§": "§objectExtension§b§" },
                "properties": {
                  "state": { "type": "string", "enum": ["open", "closed"], "x-enum-descriptions": ["§memberText§Not paid§", "Paid"] },
                  "level": { "type": "integer", "enum": [1, 2], "x-enumNames": ["§numberName§Low§", "High"], "x-enum-descriptions": ["§numberText§Little§", "Much"] },
                  "size": { "oneOf": [{ "const": "§labelValue§s§", "title": "§label§Small§", "description": "§labelText§Fits§" }, { "const": "l", "title": "Large" }] },
                  "pay": { "oneOf": [
                    { "type": "object", "title": "§caseTitle§Card§", "required": ["pan"], "properties": { "pan": { "type": "string" } } },
                    { "type": "object", "title": "Cash", "required": ["coins"], "properties": { "coins": { "type": "integer" } } }
                  ] },
                  "bytes": { "type": "string", "contentEncoding": "§contentEncoding§base64§" },
                  "place": { "type": "array", "minItems": 2, "prefixItems": [{ "type": "string", "title": "§placeTitle§Row§", "description": "§placeText§Where§" }, { "type": "integer" }], "items": false },
                  "labels": { "type": "object", "propertyNames": { "pattern": "§keyPattern§^[a-z]+$§" }, "additionalProperties": { "type": "string" } },
                  "more": { "type": "object", "properties": { "a": { "type": "string" } }, "patternProperties": { "§memberPattern§^x-§": { "type": "string" } } },
                  "fixed": { "const": { "a": "§objectConst§x§" } },
                  "set": { "type": "object", "properties": { "a": { "type": "string" } }, "default": { "a": "§objectDefault§x§" } },
                  "pet": { "$ref": "#/components/schemas/Pet" },
                  "anchored": { "$anchor": "§anchor§here§", "type": "object", "properties": { "a": { "type": "string" } } }
                },
                "not": { "required": ["state"], "properties": { "state": { "const": "§rule§x§" } } },
                "dependentRequired": { "pay": ["§dependentName§state§"] }
              },
              "Pet": { "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }], "discriminator": { "propertyName": "kind", "mapping": { "cat": "Cat", "dog": "Dog" }, "defaultMapping": "§defaultMapping§Dog§" } },
              "Cat": { "type": "object", "properties": { "kind": { "type": "string" }, "lives": { "type": "integer" } } },
              "Dog": { "type": "object", "properties": { "kind": { "type": "string" } } },
              "Added": { "type": "object", "required": ["event", "data"], "description": "§eventText§Added§", "properties": { "event": { "const": "§event§added§" }, "data": { "type": "string", "contentMediaType": "§contentMediaType§application/json§", "contentSchema": { "$ref": "#/components/schemas/Order" } } } },
              "Removed": { "type": "object", "required": ["event", "data"], "properties": { "event": { "const": "removed" }, "data": { "type": "string" } } }
            }
          }
        }
        """);
}
