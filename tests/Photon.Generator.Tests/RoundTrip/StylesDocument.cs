using System.Text.Json;

namespace Photon.Generator.Tests.RoundTrip;

/// <summary>Every style in every place that OpenAPI has it for, exploded and not, over texts that mean something to some of them.</summary>
static class StylesDocument
{
    /// <summary>Reserved characters, delimiters, escapes, and text beyond ASCII.</summary>
    const string Hostile = "a b/c?d#e%20f&g=h+i;j:k@l,m|n.o[p]\u00E9\U0001F600\"'\\{}<>^`";

    /// <summary>What cannot be in a value because the style, by its definition, could not tell it from what it writes itself.</summary>
    static readonly (string In, string Style, string Never)[] Styles =
    [
        ("path", "simple", ""), ("path", "label", "."), ("path", "matrix", ""),
        ("query", "form", ""), ("query", "spaceDelimited", " "), ("query", "pipeDelimited", "|"), ("query", "deepObject", ""),
        ("header", "simple", ",=\u00E9\U0001F600"), ("cookie", "form", ""), ("cookie", "cookie", " ,;=\"\\%&\u00E9\U0001F600|"),
    ];

    public static string Text { get; } = "openapi: 3.2.0\ninfo: { title: Styles, version: '1' }\npaths:\n" + string.Concat(Paths());

    static IEnumerable<string> Paths()
    {
        var number = 0;
        foreach (var (place, style, never) in Styles)
        {
            foreach (var explode in (bool[])[false, true])
            {
                foreach (var reserved in place is "path" or "query" ? (bool[])[false, true] : [false])
                {
                    foreach (var (shape, schema) in Shapes(Without(Hostile, never + (reserved ? ",/?#;=." : ""))))
                    {
                        if (!Exists(style, shape, explode)) continue;
                        var name = place == "path" ? "v" : place == "header" ? "X-V" : "v[w]";
                        if (style is "cookie" || place == "cookie") name = "v";
                        yield return Path($"/{place}{number++}{(place == "path" ? "/{v}" : "")}",
                            $"{{ name: '{name}', in: {place}, required: true, style: {style}, explode: {Word(explode)}, {(reserved ? "allowReserved: true, " : "")}schema: {schema} }}");
                    }
                }
            }
        }
        var all = Shapes(Hostile).ToDictionary(s => s.Shape, s => s.Schema);
        yield return Path("/content-query", $"{{ name: v, in: query, required: true, content: {{ application/json: {{ schema: {all["object"]} }} }} }}");
        yield return Path("/content-header", $"{{ name: X-V, in: header, required: true, content: {{ application/json: {{ schema: {Shapes("a, b\"'=").Last().Schema} }} }} }}");
        yield return Path("/content-path/{v}", $"{{ name: v, in: path, required: true, content: {{ application/json: {{ schema: {all["array"]} }} }} }}");
        yield return Path("/whole-form", $"{{ name: v, in: querystring, required: true, content: {{ application/x-www-form-urlencoded: {{ schema: {all["object"]} }} }} }}");
        yield return Path("/whole-json", $"{{ name: v, in: querystring, required: true, content: {{ application/json: {{ schema: {all["object"]} }} }} }}");
        yield return Path("/deep", $"{{ name: v, in: query, required: true, style: deepObject, explode: true, schema: {{ type: object, required: [a, b], properties: {{ a: {all["object"]}, b: {{ type: array, minItems: 1, items: {all["object"]} }} }} }} }}");
    }

    static string Path(string path, string parameter) => $"  '{path}':\n    get:\n      parameters: [ {parameter} ]\n      responses: {{ '204': {{ description: Done }} }}\n";

    static IEnumerable<(string Shape, string Schema)> Shapes(string text)
    {
        var one = $"{{ type: string, const: {JsonSerializer.Serialize(text)} }}";
        yield return ("text", one);
        yield return ("array", $"{{ type: array, minItems: 2, items: {one} }}");
        yield return ("tuple", $"{{ type: array, minItems: 2, maxItems: 2, prefixItems: [{one}, {{ type: integer }}] }}");
        yield return ("object", $"{{ type: object, required: [R, 'g h'], properties: {{ R: {one}, 'g h': {{ type: integer }}, B: {{ type: boolean }} }} }}");
    }

    /// <summary>https://spec.openapis.org/oas/v3.2.0#style-examples: the others are n/a.</summary>
    static bool Exists(string style, string shape, bool explode) => style switch
    {
        "spaceDelimited" or "pipeDelimited" => shape is "array" or "tuple" && !explode,
        "deepObject" => shape == "object" && explode,
        "cookie" => shape == "text" || explode,
        _ => true,
    };

    static string Without(string text, string characters)
    {
        foreach (var rune in characters.EnumerateRunes()) text = text.Replace(rune.ToString(), "", StringComparison.Ordinal);
        return text;
    }

    static string Word(bool value) => value ? "true" : "false";
}
