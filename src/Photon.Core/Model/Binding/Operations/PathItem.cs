using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>What a Path Item Object holds: of a path, a webhook or a callback.</summary>
static class PathItem
{
    // Of one operation; nobody files it in more places.
    const int MaxTags = 100;

    /// <summary>The fields that are operations.</summary>
    public static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    /// <summary>In the order of the document.</summary>
    public static IEnumerable<(string Method, Node Node)> Operations(Node item, SpecVersion version)
    {
        foreach (var member in item.Members)
        {
            if (member.Name == "additionalOperations" && version == SpecVersion.V32)
                foreach (var more in member.Value.Members) yield return (more.Name, more.Value);
            else if (Array.IndexOf(Methods, member.Name) >= 0 && (member.Name != "query" || version == SpecVersion.V32))
                yield return (member.Name.ToUpperInvariant(), member.Value);
        }
    }

    /// <summary>The tags of an operation; <paramref name="otherwise"/> where it has none.</summary>
    public static List<string> Tags(Node operation, BindScope scope, string otherwise)
    {
        var tags = new List<string>();
        foreach (var tag in scope.Array(operation, "tags").Items)
            if (tag.IsString && tag.Text.Length > 0 && tags.Count < MaxTags && !tags.Contains(tag.Text)) tags.Add(tag.Text);
        if (tags.Count == 0) tags.Add(otherwise);
        return tags;
    }
}
