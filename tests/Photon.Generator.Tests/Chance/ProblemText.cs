using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Photon.Generator.Tests.Chance;

/// <summary>A refusal, held to what RFC 9457 and docs say of its shape.</summary>
static partial class ProblemText
{
    /// <param name="status">Of the answer.</param>
    /// <param name="type">Its content type.</param>
    /// <param name="text">Its body.</param>
    /// <param name="faults">What is wrong with the request: pointer and code.</param>
    /// <returns>What is wrong with the refusal; <c>null</c>: nothing.</returns>
    public static string? Read(int status, string type, string text, out IReadOnlyList<(string Pointer, string Code)> faults)
    {
        faults = [];
        JsonObject? problem = null;
        try
        {
            problem = JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
        }
        if (type != "application/problem+json" || problem is null) return $"no problem but {type}";
        if (problem.Any(m => m.Key is not ("type" or "title" or "status" or "detail" or "instance" or "errors" or "faults"))) return "members that nobody knows";
        if (problem["status"]?.GetValue<int>() != status || string.IsNullOrEmpty(problem["title"]?.GetValue<string>())) return "no status or title";
        if (problem["faults"] is null) return problem["errors"] is null && problem["detail"] is JsonValue ? null : "neither faults nor detail";
        faults = [.. problem["faults"]!.AsArray().Select(f => (f!["pointer"]!.GetValue<string>(), f["code"]!.GetValue<string>()))];
        var errors = problem["errors"]!.AsObject();
        if (faults.Any(f => !Code().IsMatch(f.Code)) || problem["faults"]!.AsArray().Any(f => f!["detail"]!.GetValue<string>().Length < 5)) return "a fault without code or detail";
        return errors.Select(e => e.Key).Order(StringComparer.Ordinal).SequenceEqual(faults.Select(f => f.Pointer).Distinct().Order(StringComparer.Ordinal))
            && errors.Sum(e => e.Value!.AsArray().Count(t => t is JsonValue)) == faults.Count ? null : "errors and faults are not the same";
    }

    [GeneratedRegex("^[a-zA-Z0-9]+$")]
    private static partial Regex Code();
}
