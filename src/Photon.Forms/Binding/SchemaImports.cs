using Photon.Forms.Model;

namespace Photon.Forms.Binding;

/// <summary>What schemas use of the runtime: each from the module that has it, so that a bundle holds nothing else.</summary>
sealed class SchemaImports
{
    readonly SortedDictionary<string, SortedSet<string>> _names = new(StringComparer.Ordinal);

    /// <returns>The name.</returns>
    public string Use(string module, string name)
    {
        if (!_names.TryGetValue(module, out var names)) _names.Add(module, names = new(StringComparer.Ordinal));
        names.Add(name);
        return name;
    }

    public IReadOnlyList<Import> All => [.. _names.Select(module => new Import("../../photon/" + module.Key, [.. module.Value]))];
}
