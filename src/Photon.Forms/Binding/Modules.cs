using Photon.Core.Model;
using Photon.Forms.Model;

namespace Photon.Forms.Binding;

/// <summary>What one file imports: asked for by name while its content is made.</summary>
sealed class Modules(TypeWriter types, string own, string toFields = "./")
{
    readonly SortedDictionary<string, SortedSet<string>> _names = new(StringComparer.Ordinal);

    public string Control(string name) => From("../../../photon/controls", name);

    public string Part(string name) => From("../../../photon/parts", name);

    /// <summary>The component of a declared type; that of the file itself needs no import.</summary>
    public string Fields(string type) => type == own ? own + "Fields" : From($"{toFields}{type}Fields", type + "Fields");

    public string Type(TypeUse use)
    {
        var text = types.Of(use with { Nullable = false });
        UsesExact |= TypeWriter.IsExact(text);
        return text;
    }

    /// <summary>A type in the file is one of the runtime's.</summary>
    public bool UsesExact { get; private set; }

    public string From(string module, string name)
    {
        if (!_names.TryGetValue(module, out var names)) _names.Add(module, names = new(StringComparer.Ordinal));
        names.Add(name);
        return name;
    }

    public IReadOnlyList<Import> Imports => [.. _names.Select(module => new Import(module.Key, [.. module.Value]))];
}
