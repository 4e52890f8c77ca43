using Photon.Core.Model;
using Photon.Forms.Model;

namespace Photon.Forms.Binding;

/// <summary>What one file imports: asked for by name while its content is made.</summary>
/// <param name="own">The type whose fields the file has; -1: none.</param>
/// <param name="toFields">From the file to those of fields.</param>
sealed class Modules(FormsScope scope, TypeWriter types, int own = -1, string toFields = "./")
{
    readonly SortedDictionary<string, SortedSet<string>> _names = new(StringComparer.Ordinal);

    public string Control(string name) => From("../../../photon/controls", name);

    public string Part(string name) => From("../../../photon/parts", name);

    /// <summary>The component of a declared type; that of the file itself needs no import.</summary>
    public string Fields(int type)
    {
        scope.Fields.Ask(type);
        var name = scope.Name(type) + "Fields";
        return type == own ? name : From(toFields + name, name);
    }

    /// <summary>The schema of a declared type.</summary>
    public string Schema(int type)
    {
        scope.Schemas.Ask(type);
        return From("../schemas", scope.Name(type));
    }

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
