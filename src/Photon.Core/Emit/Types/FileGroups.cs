using Photon.Core.Naming;

namespace Photon.Core.Emit.Types;

/// <summary>
/// Puts declarations together into files of about 24. Where a file ends is decided by the hash of the name it ends with,
/// so that an edit of one schema changes one file and a new schema at most two.
/// </summary>
static class FileGroups
{
    const uint Average = 24;

    public static IEnumerable<List<T>> Of<T>(EmitContext context, IEnumerable<T> declarations, Func<T, string> name)
    {
        var group = new List<T>();
        foreach (var declaration in declarations.OrderBy(name, StringComparer.Ordinal))
        {
            group.Add(declaration);
            if (!context.Options.IsApart && StableHash.Of(name(declaration)) % Average != 0) continue;
            yield return group;
            group = [];
        }
        if (group.Count > 0) yield return group;
    }

    /// <summary>The name of a file: the compiler takes no <c>@</c> in it.</summary>
    public static string Hint(EmitContext context, string kind, string first) => $"{context.Names.Api}.{kind}.{first.TrimStart('@')}.g.cs";
}
