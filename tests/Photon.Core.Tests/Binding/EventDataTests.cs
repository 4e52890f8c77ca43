using Photon.Core.Model;

namespace Photon.Core.Tests.Binding;

/// <summary>Which schemas of <c>text/event-stream</c> are those of events, and which those of the JSON in their data.</summary>
public sealed class EventDataTests
{
    const string Text = "{type: object, required: [data], properties: {data: {type: string}}}";
    const string Json = "{type: object, required: [data], properties: {data: {type: object, properties: {a: {type: integer}}}}}";

    [Theory]
    // OpenAPI 3.2's own schema of an event, and the way ASP.NET Core writes one.
    [InlineData("{type: object, required: [data], properties: {data: {type: string}, event: {type: string}, id: {type: string}, retry: {type: integer, minimum: 0}}}", EventData.Text)]
    [InlineData("{type: object, required: [data], properties: {data: {$ref: '#/components/schemas/Todo'}, event: {type: string, enum: [made, gone]}, id: {type: string}}}", EventData.Json)]
    [InlineData(Text, EventData.Text)]
    [InlineData(Json, EventData.Json)]
    [InlineData("{type: object, properties: {data: {type: string, format: date-time}}}", EventData.Text)]
    [InlineData("{type: object, properties: {data: {type: string, enum: [a, b]}}}", EventData.Text)]
    [InlineData("{type: object, properties: {data: {type: [object, 'null'], properties: {a: {}}}}}", EventData.Json)]
    [InlineData("{type: object, properties: {data: {type: integer}}}", EventData.Json)]
    [InlineData("{type: object, properties: {data: {type: array, items: {type: string}}}}", EventData.Json)]
    [InlineData("{type: object, properties: {data: {}}}", EventData.Text)]
    [InlineData("{type: object, properties: {data: {type: [string, integer]}}}", EventData.Mixed)]
    [InlineData("{type: object, properties: {data: {enum: [a, 1]}}}", EventData.Mixed)]
    [InlineData("{$ref: '#/components/schemas/Event'}", EventData.Json)]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Event'}, {required: [event]}]}", EventData.Json)]
    // Of several, all are events.
    [InlineData($"{{oneOf: [{Text}, {Json}]}}", EventData.Mixed)]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/Event'}, " + Json + "]}", EventData.Json)]
    [InlineData("{anyOf: [{$ref: '#/components/schemas/Event'}, {$ref: '#/components/schemas/Todo'}]}", EventData.Whole)]
    [InlineData("{anyOf: [{$ref: '#/components/schemas/Event'}, {type: string}]}", EventData.Whole)]
    [InlineData("{$ref: '#/components/schemas/Base'}", EventData.Text)]
    // Other members, no data, or fields that no text of an event could ever satisfy: that is the data.
    [InlineData("{type: object, properties: {data: {type: string}, more: {type: string}}}", EventData.Whole)]
    [InlineData("{type: object, properties: {event: {type: string}}}", EventData.Whole)]
    [InlineData("{type: object, properties: {id: {type: integer}, data: {type: string}}}", EventData.Whole)]
    [InlineData("{type: object, properties: {retry: {type: string}, data: {type: string}}}", EventData.Whole)]
    [InlineData("{$ref: '#/components/schemas/Todo'}", EventData.Whole)]
    [InlineData("{type: object, additionalProperties: {type: string}}", EventData.Whole)]
    [InlineData("{type: string}", EventData.Whole)]
    [InlineData("{}", EventData.Whole)]
    [InlineData("{$ref: '#/components/schemas/Loop'}", EventData.Json)]
    public void A_schema_of_an_event_is_told_by_its_properties(string schema, EventData expected)
    {
        foreach (var version in new[] { "3.1.0", "3.2.0" })
            foreach (var keyword in version == "3.2.0" ? new[] { "itemSchema", "schema" } : ["schema"])
                Assert.Equal(expected, Content(version, $"text/event-stream: {{{keyword}: {schema}}}").EventData);
    }

    [Fact]
    public void An_operation_has_them_in_its_request_and_its_responses_and_so_has_a_webhook()
    {
        var binds = Document("3.2.0", $"text/event-stream: {{itemSchema: {Text}}}, application/jsonl: {{itemSchema: {Text}}}");
        var operation = binds.Model.Operations[0];
        Assert.Equal([EventData.Text, EventData.Whole], operation.Body!.Contents.Select(c => c.EventData));
        Assert.Equal([EventData.Text, EventData.Whole], operation.Responses[0].Contents.Select(c => c.EventData));
        Assert.Equal([EventData.Text, EventData.Whole], binds.Model.Webhooks[0].Body!.Contents.Select(c => c.EventData));
    }

    [Theory]
    [InlineData("text/event-stream")]
    [InlineData("application/jsonl")]
    [InlineData("application/json-seq")]
    public void A_streams_schema_is_that_of_the_array_of_its_items(string mediaType)
    {
        foreach (var version in new[] { "3.0.4", "3.1.0", "3.2.0" })
        {
            var plain = Document(version, $"{mediaType}: {{schema: {{type: array, items: {{$ref: '#/components/schemas/Todo'}}}}}}");
            Assert.Equal("Todo", Binds.Name(plain.Model.Types[plain.Model.Operations[0].Body!.Contents[0].Type.Type]));
            Assert.Empty(plain.Rules);
            var counted = Document(version, $"{mediaType}: {{schema: {{$ref: '#/components/schemas/Todos'}}}}");
            Assert.Equal("Todo", Binds.Name(counted.Model.Types[counted.Model.Operations[0].Body!.Contents[0].Type.Type]));
            Assert.Equal(["PHO2029"], counted.Rules.Distinct());
        }
    }

    [Fact]
    public void The_schema_of_an_item_may_be_an_array() =>
        Assert.IsType<ArrayType>(Document("3.2.0", "application/jsonl: {itemSchema: {$ref: '#/components/schemas/Todos'}}") is var binds ? binds.Model.Types[binds.Model.Operations[0].Body!.Contents[0].Type.Type] : null);

    static ContentModel Content(string version, string content) => Document(version, content).Model.Operations[0].Body!.Contents[0];

    static Binds Document(string version, string content)
    {
        var operation = "{post: {operationId: o, requestBody: {required: true, content: {CONTENT}}, responses: {'200': {description: d, content: {CONTENT}}}}}".Replace("CONTENT", content, StringComparison.Ordinal);
        return Binds.Document($$$"""
            openapi: {{{version}}}
            info: {title: T, version: '1'}
            paths:
              /a: {{{operation}}}
            {{{(version == "3.0.4" ? "x-" : "")}}}webhooks:
              w: {{{operation.Replace("operationId: o", "operationId: w", StringComparison.Ordinal)}}}
            components:
              schemas:
                Todo: {type: object, properties: {title: {type: string} } }
                Todos: {type: array, maxItems: 3, items: {$ref: '#/components/schemas/Todo'}}
                Event: {type: object, required: [data], properties: {data: {$ref: '#/components/schemas/Todo'}, event: {type: string} } }
                Loop: {oneOf: [{$ref: '#/components/schemas/Event'}, {$ref: '#/components/schemas/Loop2'}]}
                Loop2: {type: object, properties: {data: {$ref: '#/components/schemas/Loop2'}, id: {type: string} } }
                Base: {type: object, required: [event, data], properties: {event: {type: string}, data: {type: string} }, discriminator: {propertyName: event} }
                Derived: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {id: {type: string} } }]}
            """, new() { Webhooks = true });
    }
}
