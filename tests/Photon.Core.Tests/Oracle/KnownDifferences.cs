using System.Text.RegularExpressions;

namespace Photon.Core.Tests.Oracle;

/// <summary>What Microsoft.OpenApi 3.11 reads, turned into what is right: each entry is one way in which we differ, and why.</summary>
/// <param name="Why">Who is right.</param>
/// <param name="Right">The operation or object as we should read it; null: we leave it out.</param>
sealed record KnownDifference<T>(string Why, Func<T, bool, T?> Right)
    where T : class;

static class KnownDifferences
{
    static readonly string[] FormTypes = ["application/x-www-form-urlencoded", "multipart/form-data"];

    /// <summary>The second argument tells whether the document is Swagger 2.0.</summary>
    public static IReadOnlyList<KnownDifference<OracleOperation>> Operations { get; } =
    [
        new("In 2.0 a response without a schema has no content; they give it every type of 'produces'.",
            static (one, is2) => is2 ? one with { Responses = one.Responses.ToDictionary(static r => r.Key, static r => Keep(r.Value, static type => !type.EndsWith('?'))) } : one),
        new("In 2.0 'formData' goes with form types only; they keep every type of 'consumes'.",
            static (one, _) => one.FromForm ? one with { Body = Keep(one.Body, IsForm) } : one),
        new("Header parameters named Accept, Content-Type and Authorization are ignored, says the specification; they keep them.",
            static (one, _) => one with { Parameters = Keep(one.Parameters, static p => p.TrimEnd('!').ToLowerInvariant() is not ("header:accept" or "header:content-type" or "header:authorization")) }),
        new("A path parameter that the path does not name cannot be sent; we leave it out with a warning.",
            static (one, _) => one with { Parameters = Keep(one.Parameters, p => !p.StartsWith("path:", StringComparison.Ordinal) || one.Path.Contains($"{{{p[5..].TrimEnd('!')}}}", StringComparison.Ordinal)) }),
        new("A name in the path that no parameter declares has no type; we leave the operation out with a warning.",
            static (one, _) => Regex.Matches(one.Path, "{([^}]*)}").Any(name => !one.Parameters.Contains($"path:{name.Groups[1].Value}!")) && !one.Path.Contains('#', StringComparison.Ordinal) ? null : one),
        new("Text without a schema is a string all the same; they have no schema.",
            static (one, is2) => is2 ? one : one with { Responses = one.Responses.ToDictionary(static r => r.Key, static r => (IReadOnlyList<string>)[.. r.Value.Select(TextIsString)]) }),
        new("The response to HEAD, and one with 204 and its like, has no body; they keep its content.",
            static (one, _) => one with { Responses = one.Responses.ToDictionary(static r => r.Key, r => Keep(r.Value, _ => one.Method != "HEAD" && r.Key is not ("204" or "205" or "304" or ['1', not 'X', _]))) }),
        new("A fragment never reaches a server: a path with '#' cannot be routed; we leave it out with a warning.",
            static (one, _) => one.Path.Contains('#', StringComparison.Ordinal) ? null : one),
    ];

    public static IReadOnlyList<KnownDifference<OracleObject>> Objects { get; } =
    [
        new("A member that is required and not declared must be there all the same; we read it as one of any type.",
            static (one, _) => one.Required.All(one.Members.Contains) ? one : one with { Members = [.. one.Members.Union(one.Required)] }),
    ];

    static string TextIsString(string type) => type.StartsWith("text/", StringComparison.Ordinal) ? type.TrimEnd('?') : type;

    static bool IsForm(string type) => FormTypes.Contains(type.TrimEnd('?'));

    static IReadOnlyList<string> Keep(IReadOnlyList<string> parts, Func<string, bool> wanted) => parts.All(wanted) ? parts : [.. parts.Where(wanted)];
}
