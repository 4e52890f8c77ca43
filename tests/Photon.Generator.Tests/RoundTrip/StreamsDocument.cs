namespace Photon.Generator.Tests.RoundTrip;

/// <summary>Every media type that holds items one after the other, sent and answered.</summary>
static class StreamsDocument
{
    static readonly string[] MediaTypes =
        ["text/event-stream", "application/jsonl", "application/x-ndjson", "application/ndjson", "application/json-seq", "application/geo+json-seq"];

    public static string Text { get; } = "openapi: 3.2.0\ninfo: { title: Streams, version: '1' }\npaths:\n" + string.Concat(MediaTypes.Select((type, i) =>
        $"  /s{i}:\n    post:\n      requestBody: {{ required: true, content: {{ {type}: {{ itemSchema: {Item} }} }} }}\n      responses: {{ '200': {{ description: Same, content: {{ {type}: {{ itemSchema: {Item} }} }} }} }}\n"));

    /// <summary>Line breaks and separators are escaped in JSON, so that they end no item.</summary>
    const string Item = "{ type: object, required: [text, n], properties: { text: { type: string, const: \"a\\n\\ndata: b\\r\\u001e\\u2028 \\ud83d\\ude00\" }, n: { type: integer } } }";
}
