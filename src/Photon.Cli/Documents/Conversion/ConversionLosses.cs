using Photon.Core.Model;

namespace Photon.Cli.Documents.Conversion;

/// <summary>What a document declared that its conversion does not.</summary>
static class ConversionLosses
{
    public static IEnumerable<string> Of(ApiModel? before, ApiModel? after)
    {
        if (before is null) yield break;
        if (after is null)
        {
            yield return "nothing of the converted document can be generated";
            yield break;
        }
        foreach (var operation in Missing(before.Operations.Select(Shown), after.Operations.Select(Shown))) yield return $"the operation {operation} is lost";
        foreach (var webhook in Missing(before.Webhooks.Select(Shown), after.Webhooks.Select(Shown))) yield return $"the webhook or callback {webhook} is lost";
        foreach (var scheme in Missing(before.SecuritySchemes.Select(static scheme => scheme.Name), after.SecuritySchemes.Select(static scheme => scheme.Name))) yield return $"the security scheme '{scheme}' is lost";
    }

    static string Shown(OperationModel operation) => $"{operation.Method} {operation.Path}";

    static IEnumerable<string> Missing(IEnumerable<string> before, IEnumerable<string> after) => before.Except(after, StringComparer.Ordinal);
}
