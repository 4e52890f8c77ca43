using Photon.Core.Model;

namespace Photon.Ai.Meaning;

/// <summary>
/// Whether two documents, bound, mean the same on the wire: operations, parameters, bodies, statuses, headers, security, and types
/// by what values they have. Names of types, texts for people and where a type is declared mean nothing.
/// </summary>
public static class WireMeaning
{
    /// <summary>Nobody reads on.</summary>
    const int Most = 20;

    /// <returns>What differs, each in words with its operation; empty: the contract is the same.</returns>
    public static IReadOnlyList<string> Differences(ApiModel before, ApiModel after)
    {
        var found = new List<string>();
        var types = new TypeMeaning(before, after);
        Compare("", before.Operations, after.Operations, types, found);
        Compare("webhook ", before.Webhooks, after.Webhooks, types, found);
        if (!before.SecuritySchemes.Select(Silent).ToHashSet().SetEquals(after.SecuritySchemes.Select(Silent))) found.Add("The security schemes differ");
        return [.. found.Take(Most)];

        static SecuritySchemeModel Silent(SecuritySchemeModel scheme) => scheme with { Description = "" };
    }

    static void Compare(string kind, IReadOnlyList<OperationModel> before, IReadOnlyList<OperationModel> after, TypeMeaning types, List<string> found)
    {
        var there = after.ToLookup(static operation => (operation.Method, operation.Path, operation.Id));
        foreach (var operation in before)
        {
            var name = $"{kind}{operation.Method} {operation.Path}";
            if (there[(operation.Method, operation.Path, operation.Id)].FirstOrDefault() is not { } other) found.Add($"{name} is gone");
            else foreach (var difference in OperationMeaning.Differences(operation, other, types)) found.Add($"{name}: {difference}");
            if (found.Count >= Most) return;
        }
        var known = before.Select(static operation => (operation.Method, operation.Path, operation.Id)).ToHashSet();
        foreach (var operation in after)
            if (!known.Contains((operation.Method, operation.Path, operation.Id))) found.Add($"{kind}{operation.Method} {operation.Path} is new");
    }
}
