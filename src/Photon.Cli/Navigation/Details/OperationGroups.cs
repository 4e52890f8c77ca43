using Photon.Cli.Navigation.Index;

namespace Photon.Cli.Navigation.Details;

/// <summary>A step of paths, with the operations that end here and the steps that follow.</summary>
sealed record PathStep(string Segment, string Path, IReadOnlyList<PathStep> Children, IReadOnlyList<int> Operations)
{
    public int Count => Operations.Count + Children.Sum(static child => child.Count);
}

/// <summary>Operations as people look through them: by tag, and by path.</summary>
static class OperationGroups
{
    /// <summary>What operations without a tag are under.</summary>
    public const string Untagged = "(no tag)";

    /// <summary>In the order in which the document declares its tags; those that it does not declare after them, operations without any last.</summary>
    public static IReadOnlyList<(string Tag, IReadOnlyList<int> Operations)> ByTag(SpecIndex index)
    {
        var groups = index.All.Where(static item => item.Kind == EntryKind.Tag).Select(static item => item.Name).Distinct(StringComparer.Ordinal)
            .ToDictionary(static name => name, static _ => new List<int>(), StringComparer.Ordinal);
        var order = groups.Keys.ToList();
        var untagged = new List<int>();
        foreach (var item in index.All.Where(static item => item.IsOperation))
        {
            var hasAny = false;
            foreach (var tag in item.Tags)
            {
                hasAny = true;
                groups[tag].Add(item.Id);
            }
            if (!hasAny) untagged.Add(item.Id);
        }
        return [.. order.Where(tag => groups[tag].Count > 0).Select(tag => (tag, (IReadOnlyList<int>)groups[tag])), .. untagged.Count == 0 ? [] : new (string, IReadOnlyList<int>)[] { (Untagged, untagged) }];
    }

    /// <summary>By steps of their paths; steps that nothing ends at or branches off from are one with the next.</summary>
    public static IReadOnlyList<PathStep> ByPath(SpecIndex index) =>
        Steps("", [.. index.All.Where(static item => item.Kind == EntryKind.Operation).Select(static item => (item.Id, Segments(item.Path)))], 0);

    static string[] Segments(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    static List<PathStep> Steps(string above, IReadOnlyList<(int Id, string[] Segments)> operations, int depth)
    {
        var steps = new List<PathStep>();
        foreach (var group in operations.GroupBy(one => one.Segments.Length > depth ? one.Segments[depth] : "", StringComparer.Ordinal))
        {
            var path = $"{above}/{group.Key}";
            if (group.Key.Length == 0)
            {
                // Only "/" itself has no step at all.
                steps.Add(new("", path, [], [.. group.Select(static one => one.Id)]));
                continue;
            }
            var (members, here) = (group.ToList(), depth + 1);
            var (ending, segment) = (Ending(members, here), group.Key);
            // A path of a thousand steps is one step, not a thousand calls.
            while (ending.Count == 0 && members.Select(one => one.Segments[here]).Distinct(StringComparer.Ordinal).Count() == 1)
            {
                segment += "/" + members[0].Segments[here];
                path += "/" + members[0].Segments[here++];
                ending = Ending(members, here);
            }
            steps.Add(new(segment, path, Steps(path, [.. members.Where(one => one.Segments.Length > here)], here), ending));
        }
        return steps;
    }

    static List<int> Ending(List<(int Id, string[] Segments)> members, int depth) => [.. members.Where(one => one.Segments.Length == depth).Select(static one => one.Id)];
}
