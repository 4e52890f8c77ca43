namespace Photon.Generator.Tests.Agreement;

/// <summary>A document of our own with a form for each family of keywords.</summary>
static class KeywordDocument
{
    public static string Text => Head + string.Concat(Schemas.ReplaceLineEndings("\n").Split('\n').Where(line => line.StartsWith("    F", StringComparison.Ordinal) && line.EndsWith(':')).Select(line => line.Trim(' ', ':')).Select(name => $$"""

          /{{name}}:
            post:
              operationId: post{{name}}
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/{{name}}' } } } }
              responses: { '204': { description: Done } }
        """)) + "\ncomponents:\n  schemas:\n" + Schemas;

    const string Head = """
        openapi: 3.1.0
        info: { title: Keywords, version: '1' }
        paths:
          /parameters/{id}:
            get:
              operationId: getParameters
              parameters:
                - { name: id, in: path, required: true, schema: { type: integer, format: int64, minimum: 1 } }
                - { name: day, in: query, schema: { type: string, format: date } }
                - { name: some, in: query, schema: { type: array, maxItems: 3, items: { type: string, minLength: 2 } } }
                - { name: filter, in: query, style: deepObject, explode: true, schema: { type: object, properties: { a: { type: integer }, b: { type: [string, 'null'] } }, additionalProperties: false } }
              responses: { '204': { description: Done } }
        """;

    const string Schemas = """
            FTexts:
              type: object
              required: [plain, code]
              properties:
                plain: { type: string, minLength: 2, maxLength: 5 }
                code: { type: string, pattern: '^[A-Z]{2}\d{3}$' }
                loose: { type: string, pattern: 'a.c', maxLength: 6 }
                unicode: { type: string, pattern: '^\p{Lu}.{1,2}$' }
                fixed: { type: string, const: yes }
                one: { type: string, enum: [a, B, c d] }
                mixed: { enum: [1, two, true, null, [1, 2], { a: 1.0 }] }
                nothing: { type: string, maxLength: 0 }
                letter: { type: string, format: char }
                nullable: { type: [string, 'null'], minLength: 1 }
            FFormats:
              type: object
              properties:
                email: { type: string, format: email }
                uri: { type: string, format: uri }
                uuid: { type: string, format: uuid }
                date: { type: string, format: date }
                time: { type: string, format: time }
                dateTime: { type: string, format: date-time }
                localTime: { type: string, format: time-local }
                localDateTime: { type: string, format: date-time-local }
                duration: { type: string, format: duration }
                hostname: { type: string, format: hostname }
                ipv4: { type: string, format: ipv4 }
                ipv6: { type: string, format: ipv6 }
            FMoreFormats:
              type: object
              properties:
                cidr: { type: string, format: ipv4-cidr }
                cidr6: { type: string, format: ipv6-cidr }
                reference: { type: string, format: uri-reference }
                iri: { type: string, format: iri }
                iriReference: { type: string, format: iri-reference }
                template: { type: string, format: uri-template }
                pointer: { type: string, format: json-pointer }
                relative: { type: string, format: relative-json-pointer }
                bytes: { type: string, format: byte }
                base64: { type: string, contentEncoding: base64 }
                base64url: { type: string, contentEncoding: base64url }
                dateWithPattern: { type: string, format: date, pattern: '^20' }
                shortMail: { type: string, format: email, maxLength: 12, pattern: 'example' }
                unknown: { type: string, format: flavour }
            FIdn:
              type: object
              properties:
                host: { type: string, format: idn-hostname }
                mail: { type: string, format: idn-email }
                regex: { type: string, format: regex }
            FNumbers:
              type: object
              properties:
                any: { type: number }
                integer: { type: integer }
                int32: { type: integer, format: int32 }
                int64: { type: integer, format: int64 }
                uint8: { type: integer, format: uint8 }
                uint64: { type: integer, format: uint64 }
                float: { type: number, format: float }
                decimal: { type: number, format: decimal }
                huge: { type: integer, maximum: 100000000000000000000000 }
                bounded: { type: number, minimum: -1.5, maximum: 99.99 }
                exclusive: { type: number, exclusiveMinimum: 0, exclusiveMaximum: 10 }
                whole: { type: integer, minimum: 3, exclusiveMaximum: 9 }
                wide: { type: integer, format: int32, exclusiveMinimum: -3000000000 }
                cents: { type: number, multipleOf: 0.01, minimum: 0 }
                dozens: { type: integer, multipleOf: 12, maximum: 1000 }
                tenth: { type: number, format: double, multipleOf: 0.1 }
                allowed: { type: integer, enum: [1, 2, 40] }
                exact: { type: number, const: 2.5 }
                nullable: { type: [integer, 'null'], minimum: 1 }
            FNumberTexts:
              type: object
              properties:
                int64: { type: string, format: int64 }
                uint64: { type: string, format: uint64 }
                decimal: { type: string, format: decimal }
            FLists:
              type: object
              required: [some]
              properties:
                some: { type: array, minItems: 1, maxItems: 3, items: { type: string, minLength: 1 } }
                unique: { type: array, uniqueItems: true, items: { type: number } }
                uniqueObjects: { type: array, uniqueItems: true, maxItems: 4, items: { type: object, properties: { a: { type: integer }, b: { type: string } } } }
                tuple: { type: array, prefixItems: [{ type: string }, { type: integer }], items: false, minItems: 2 }
                loose: { type: array, prefixItems: [{ type: string }, { type: integer }] }
                has: { type: array, items: { type: integer }, contains: { minimum: 10 } }
                hasTwo: { type: array, items: { type: string, maxLength: 3 }, contains: { const: abc }, minContains: 2, maxContains: 3 }
                nullables: { type: array, items: { type: [string, 'null'] } }
                nested: { type: array, items: { type: array, maxItems: 2, items: { type: boolean } } }
                rest: { type: array, prefixItems: [{ type: string }], unevaluatedItems: { type: integer } }
            FObjects:
              type: object
              required: [closed]
              properties:
                closed: { type: object, required: [a], properties: { a: { type: string }, b: { type: integer, readOnly: true } }, additionalProperties: false }
                open: { type: object, properties: { a: { type: string } } }
                typed: { type: object, properties: { a: { type: string } }, additionalProperties: { type: integer, minimum: 0 } }
                free: { type: object, properties: { a: { type: string } }, additionalProperties: true }
                map: { type: object, additionalProperties: { type: string, minLength: 1 }, minProperties: 1, maxProperties: 2 }
                counted: { type: object, properties: { a: { type: string }, b: { type: string }, c: { type: string } }, minProperties: 2, maxProperties: 3 }
                named: { type: object, additionalProperties: { type: integer }, propertyNames: { pattern: '^[a-z]+$', maxLength: 5 } }
                namedObject: { type: object, properties: { abc: { type: string } }, propertyNames: { pattern: '^[a-z]+$' } }
                patterned: { type: object, properties: { a: { type: string } }, patternProperties: { '^x-': { type: string }, 'n$': { type: integer } } }
                patternedClosed: { type: object, properties: { a: { type: string } }, patternProperties: { '^s\d$': { type: string } }, additionalProperties: false }
                patternedTyped: { type: object, patternProperties: { '^s\d$': { type: string } }, additionalProperties: { type: integer } }
                secret: { type: string, writeOnly: true, minLength: 3 }
                given: { type: string, readOnly: true }
            FConditions:
              type: object
              required: [kind]
              properties:
                kind: { type: string, enum: [card, bank, cash] }
                number: { type: string }
                iban: { type: string }
                amount: { type: number }
                from: { type: integer }
                to: { type: integer }
                secret: { type: string }
              if: { properties: { kind: { const: card } }, required: [kind] }
              then: { required: [number], properties: { number: { minLength: 3 } } }
              else: { not: { required: [number] } }
              dependentRequired: { from: [to] }
              dependentSchemas: { amount: { properties: { amount: { minimum: 1 } }, required: [kind] } }
            FNot:
              type: object
              properties:
                text: { type: string, not: { pattern: '^x' } }
                number: { type: number, not: { multipleOf: 3 } }
                list: { type: array, items: { type: integer }, not: { contains: { const: 7 } } }
                a: { type: string }
                b: { type: string }
              not: { required: [a, b] }
            FOneOf:
              type: object
              properties:
                kinds: { oneOf: [{ type: string, minLength: 2 }, { type: integer, minimum: 5 }, { type: array, items: { type: string } }, { type: 'null' }] }
                overlap: { oneOf: [{ type: integer, multipleOf: 2 }, { type: integer, multipleOf: 3 }] }
                objects: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
                same: { oneOf: [{ type: object, properties: { a: { type: integer } } }, { type: object, properties: { b: { type: integer } } }] }
                any: { anyOf: [{ type: string, maxLength: 3 }, { type: string, pattern: '^long' }] }
                anyObjects: { anyOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
                inner: { oneOf: [{ type: array, items: { oneOf: [{ type: string }, { type: integer }] } }, { $ref: '#/components/schemas/Cat' }] }
            FTold:
              type: object
              properties:
                pet:
                  oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
                  discriminator: { propertyName: type, mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog', puppy: '#/components/schemas/Dog' } }
                pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }
                maybe:
                  oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { type: string }]
                  discriminator: { propertyName: type, mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } }
            Cat: { type: object, required: [type, lives], properties: { type: { type: string }, lives: { type: integer, maximum: 9 } } }
            Dog: { type: object, required: [type], properties: { type: { type: string }, good: { type: boolean }, names: { type: array, items: { type: string } } } }
            Pet:
              type: object
              required: [kind]
              properties: { kind: { type: string }, name: { type: string, minLength: 1 } }
              discriminator: { propertyName: kind, mapping: { bird: '#/components/schemas/Bird', fish: '#/components/schemas/Fish' } }
            Bird: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, required: [wings], properties: { wings: { type: integer, minimum: 2 } } }] }
            Fish: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { depth: { type: number } } }] }
            FAllOf:
              allOf:
                - { type: object, required: [a], properties: { a: { type: string, minLength: 2 }, shared: { type: integer, minimum: 1 } } }
                - { type: object, properties: { b: { type: string, maxLength: 3 }, shared: { type: integer, maximum: 5 } } }
              minProperties: 2
            FBeside:
              type: object
              properties:
                name: { $ref: '#/components/schemas/Name', maxLength: 4 }
                dog: { $ref: '#/components/schemas/Dog', required: [good] }
                described: { $ref: '#/components/schemas/Name', description: The same }
            Name: { type: string, minLength: 2 }
            FUnevaluated:
              allOf: [{ type: object, properties: { a: { type: string } } }]
              type: object
              properties: { b: { type: integer } }
              if: { properties: { b: { const: 1 } }, required: [b] }
              then: { properties: { c: { type: boolean } } }
              unevaluatedProperties: false
            FReferring:
              type: object
              properties: { cat: {}, list: { type: array, items: { type: integer } } }
              if: { properties: { cat: { $ref: '#/components/schemas/Cat' } }, required: [cat] }
              then: { required: [list] }
              not: { properties: { list: { $ref: '#/components/schemas/Long' } }, required: [list] }
            Long: { type: array, minItems: 3, uniqueItems: true }
            FTree:
              type: object
              required: [value]
              properties:
                value: { type: integer, maximum: 100 }
                children: { type: array, maxItems: 3, items: { $ref: '#/components/schemas/FTree' } }
                next: { $ref: '#/components/schemas/FTree' }
            FAnything:
              type: object
              required: [value]
              properties: { value: {}, never: { not: {} }, list: { type: array } }
        """;
}
