namespace Photon.Core.Reading;

/// <summary>What a file refers to, without knowing what it means: for those who collect the files before they are bound.</summary>
public static class SpecOutline
{
    /// <summary>
    /// Normalised paths of the files that a text refers to (<c>$ref</c>, <c>operationRef</c>, discriminator mappings),
    /// each once, in the order of the text; those that <see cref="SpecFiles.Resolve"/> would refuse left out. A path may
    /// not exist: whether that matters shows when the reference is followed.
    /// </summary>
    public static IReadOnlyList<string> FilesOf(SpecText text, string? folder = null)
    {
        var paths = new List<string>();
        if (text.Root.Table is not { } table) return paths;
        var own = SpecPath.Normalize(text.Path);
        var seen = new HashSet<string>(StringComparer.Ordinal) { own };
        for (var row = 1; row < table.Count; row++)
        {
            if (table[row].Kind != NodeKind.String || table[row].Name < 0 || !MayRefer(table, row)) continue;
            var reference = SpecReference.Parse(table.TextOf(row));
            if (reference.Address.Length == 0 || reference.Scheme is not null || SpecPath.IsRooted(reference.Address)) continue;
            var path = SpecPath.Combine(text.Path, reference.Address);
            if (SpecPath.IsInside(path, folder) && seen.Add(path)) paths.Add(path);
        }
        return paths;
    }

    static bool MayRefer(NodeTable table, int row)
    {
        if (table.NameIs(row, "$ref".AsSpan()) || table.NameIs(row, "operationRef".AsSpan())) return true;
        var mapping = table[row].Parent;
        if (mapping <= 0 || table[mapping].Name < 0 || !table.NameIs(mapping, "mapping".AsSpan())) return false;
        var around = table[mapping].Parent;
        if (around <= 0 || table[around].Name < 0 || !table.NameIs(around, "discriminator".AsSpan())) return false;
        // A mapping may also name a schema.
        var target = SpecReference.Parse(table.TextOf(row)).Address;
        return target.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || target.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
            || target.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
    }
}
