using Photon.Core.Model;

namespace Photon.Ai.Meaning;

/// <summary>What differs between two operations of one method and path.</summary>
static class OperationMeaning
{
    public static IEnumerable<string> Differences(OperationModel before, OperationModel after, TypeMeaning types)
    {
        foreach (var difference in Parameters("parameter", before.Parameters, after.Parameters, types)) yield return difference;
        if (before.Body is null != after.Body is null || before.Body?.Required != after.Body?.Required) yield return "the body is there, or required, only once";
        else if (before.Body is { } body)
            foreach (var difference in Contents("the body", body.Contents, after.Body!.Contents, types)) yield return difference;
        if (!before.Responses.Select(static response => response.Status).ToHashSet().SetEquals(after.Responses.Select(static response => response.Status))) yield return "the statuses differ";
        foreach (var response in before.Responses)
        {
            if (after.Responses.FirstOrDefault(other => other.Status == response.Status) is not { } same) continue;
            foreach (var difference in Contents($"status {response.Status}", response.Contents, same.Contents, types)) yield return difference;
            foreach (var difference in Parameters($"status {response.Status}, header", response.Headers, same.Headers, types)) yield return difference;
        }
        if (!before.Security.Equals(after.Security)) yield return "the security differs";
    }

    static IEnumerable<string> Parameters(string kind, IReadOnlyList<ParameterModel> before, IReadOnlyList<ParameterModel> after, TypeMeaning types)
    {
        foreach (var parameter in before)
        {
            if (after.FirstOrDefault(other => other.Name == parameter.Name && other.In == parameter.In) is not { } same) yield return $"{kind} '{parameter.Name}' is gone";
            else if (Silent(parameter) != Silent(same)) yield return $"{kind} '{parameter.Name}' travels otherwise";
            else if (!types.AreSame(parameter.Type, same.Type)) yield return $"{kind} '{parameter.Name}' has another type";
        }
        foreach (var parameter in after)
            if (!before.Any(other => other.Name == parameter.Name && other.In == parameter.In)) yield return $"{kind} '{parameter.Name}' is new";
    }

    static IEnumerable<string> Contents(string of, IReadOnlyList<ContentModel> before, IReadOnlyList<ContentModel> after, TypeMeaning types)
    {
        if (before.Count != after.Count) yield return $"{of}: the media types differ";
        foreach (var content in before)
        {
            if (after.FirstOrDefault(other => other.MediaType == content.MediaType) is not { } same) yield return $"{of}: {content.MediaType} is gone";
            else if (content.Kind != same.Kind || !types.AreSame(content.Type, same.Type)) yield return $"{of}: {content.MediaType} has another type";
        }
    }

    static ParameterModel Silent(ParameterModel parameter) => parameter with { Type = TypeUse.None, Description = "", Hints = null };
}
