using Photon.Core.Naming;

namespace Photon.Core.Emit.Operations;

/// <summary>Some operations of one tag that share a file.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="First">The method that the file is named after; empty for a tag's only file.</param>
/// <param name="Operations">Indices into the model's operations.</param>
public sealed record OperationGroup(TagNames Tag, string First, int[] Operations)
{
    /// <summary><c>Bookshop.Orders.Results.g.cs</c>.</summary>
    public string HintName(EmitContext context, string kind) =>
        $"{context.Names.Files}.{Plain(Tag.Name)}.{kind}{(First.Length > 0 ? "." + Plain(First) : "")}.g.cs";

    static string Plain(string name) => name.TrimStart('@');
}

/// <summary>Groups of operations that share a file.</summary>
/// <param name="HintName">The file's, by what it holds: <c>Server</c>.</param>
public sealed record OperationFile(Func<string, string> HintName, OperationGroup[] Groups)
{
    public int[] Operations => [.. Groups.SelectMany(g => g.Operations)];
}

/// <summary>Operations by tag, in chunks whose borders depend on names alone: an edit touches one file, an added operation at most two.</summary>
public static class OperationGroups
{
    const int Usual = 24;

    public static IEnumerable<OperationGroup> ByTag(EmitContext context)
    {
        var byTag = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < context.Model.Operations.Count; i++)
        {
            var tag = context.Model.Operations[i].Tag;
            if (!byTag.TryGetValue(tag, out var operations)) byTag.Add(tag, operations = []);
            operations.Add(i);
        }
        foreach (var tag in context.Names.Tags)
            if (byTag.TryGetValue(tag.Tag, out var operations)) yield return new(tag, "", [.. operations]);
    }

    /// <summary>A file for each of some groups; but a webhook is a group of its own, and has no more than one or two operations.</summary>
    public static IEnumerable<OperationFile> Files(EmitContext context, IEnumerable<OperationGroup> groups)
    {
        if (!context.IsWebhooks) return groups.Select(g => new OperationFile(kind => g.HintName(context, kind), [g]));
        return Shared(context, [.. groups.OrderBy(g => g.Tag.Name, StringComparer.Ordinal)]);
    }

    static IEnumerable<OperationFile> Shared(EmitContext context, OperationGroup[] groups)
    {
        var chunk = new List<OperationGroup>();
        foreach (var group in groups)
        {
            chunk.Add(group);
            if (groups.Length > 2 * Usual && StableHash.Of(group.Tag.Name) % Usual == 0) yield return File();
        }
        if (chunk.Count > 0) yield return File();

        OperationFile File()
        {
            var first = chunk[0];
            var file = new OperationFile(kind => first.HintName(context, kind), [.. chunk]);
            chunk.Clear();
            return file;
        }
    }

    public static IEnumerable<OperationGroup> Chunks(EmitContext context)
    {
        foreach (var tag in ByTag(context))
        {
            if (tag.Operations.Length <= 2 * Usual)
            {
                yield return tag;
                continue;
            }
            var names = context.Names.Operations;
            var chunk = new List<int>();
            foreach (var index in tag.Operations.OrderBy(i => names[i].Method, StringComparer.Ordinal))
            {
                chunk.Add(index);
                if (StableHash.Of(names[index].Method) % Usual != 0) continue;
                yield return new(tag.Tag, names[chunk[0]].Method, [.. chunk]);
                chunk.Clear();
            }
            if (chunk.Count > 0) yield return new(tag.Tag, names[chunk[0]].Method, [.. chunk]);
        }
    }
}
