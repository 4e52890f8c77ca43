using System.Text.Json;
using System.Text.RegularExpressions;
using Photon.Core.Tests;
using Photon.Runtime.Emitted;

namespace Photon.Runtime.Tests.Client;

/// <summary>
/// The cases of RFC 6570 (https://github.com/uri-templates/uritemplate-test) whose operators OpenAPI defines a style by:
/// <c>{x}</c>, <c>{.x}</c>, <c>{;x}</c>, <c>{?x}</c> and <c>{&amp;x}</c>, with and without <c>*</c>.
/// https://spec.openapis.org/oas/v3.1.1#appendix-c-using-rfc6570-based-serialization
/// </summary>
public sealed partial class UriTemplateTests(ITestOutputHelper output)
{
    const string Server = "https://notes.example/v1";

    [Theory]
    [InlineData("spec-examples-by-section.json", 48)]
    [InlineData("spec-examples.json", 24)]
    [InlineData("extended-tests.json", 16)]
    public void Styles_are_those_of_RFC_6570(string file, int least)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(SharedData.Conformance(), "uri-template", file)));
        var (run, wrong) = (0, new List<string>());
        foreach (var section in document.RootElement.EnumerateObject())
        {
            var variables = section.Value.GetProperty("variables");
            foreach (var one in section.Value.GetProperty("testcases").EnumerateArray())
            {
                var template = one[0].GetString()!;
                if (one[1].ValueKind == JsonValueKind.False || Expression().Match(template) is not { Success: true } expression || template.Contains(':', StringComparison.Ordinal)) continue;
                // The suite lists every order of an object's members; ours is the object's own.
                string[] expected = one[1].ValueKind == JsonValueKind.Array ? [.. one[1].EnumerateArray().Select(e => e.GetString()!)] : [one[1].GetString()!];
                var actual = Expand(expression.Groups[1].Value, expression.Groups[2].Value.Split(','), variables);
                run++;
                if (!expected.Contains(actual)) wrong.Add($"{section.Name}: {template} gives {actual}, expected {expected[0]}");
            }
        }
        output.WriteLine($"{run - wrong.Count} of {run} cases.");
        Assert.Empty(wrong);
        Assert.True(run >= least, $"Only {run} cases were run.");
    }

    /// <summary>An absent value is left out; in a path the parameter is, since it cannot be absent there.</summary>
    static string Expand(string operation, string[] names, JsonElement variables)
    {
        var values = names.Select(n => (Name: n.TrimEnd('*'), Explode: n.EndsWith('*') ? ValueStyle.Explode : 0))
            .Where(v => variables.TryGetProperty(v.Name, out var value) && value.ValueKind is not JsonValueKind.Null)
            .Select(v => (v.Name, v.Explode, Value: variables.GetProperty(v.Name))).ToArray();
        var handler = StubHandler.Json(200, """{"id":"a"}""");
        var isQuery = operation is "?" or "&";
        // A segment of its own may not be empty: these are behind other text.
        var request = Notes.Get(Notes.Core(handler), isQuery ? "/x" : "/x" + string.Join(operation.Length == 0 ? "," : "", values.Select(v => $"{{{v.Name}}}")));
        foreach (var (name, explode, value) in values)
        {
            if (isQuery) request.Query<JsonElement, AnyCodec>(name, value, ValueStyle.Form | explode);
            else request.Path<JsonElement, AnyCodec>(name, value, explode | operation switch { "." => ValueStyle.Label, ";" => ValueStyle.Matrix, _ => ValueStyle.Simple });
        }
        request.Send();
        var written = handler.Uri[(Server.Length + "/x".Length)..];
        return operation == "&" && written.Length > 0 ? "&" + written[1..] : written;
    }

    [GeneratedRegex(@"^\{([;.?&]?)([A-Za-z0-9_.%*,]+)\}$")]
    private static partial Regex Expression();
}
