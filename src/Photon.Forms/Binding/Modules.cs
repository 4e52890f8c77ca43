using Photon.Core.Model;
using Photon.Forms.Model;
using Photon.Forms.Overrides;
using Photon.Forms.Text;

namespace Photon.Forms.Binding;

/// <summary>What one file imports: asked for by name while its content is made.</summary>
/// <param name="own">The type whose fields the file has; -1: none.</param>
/// <param name="toFields">From the file to those of fields.</param>
sealed class Modules(FormsScope scope, TypeWriter types, int own = -1, string toFields = "./")
{
    /// <summary>What the templates import and declare themselves.</summary>
    static readonly HashSet<string> s_own = new(StringComparer.Ordinal) { "Node", "FieldProps", "FormProps", "Shell" };

    readonly SortedDictionary<string, SortedSet<string>> _names = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> _modules = new(StringComparer.Ordinal);

    public string Control(string name) => From("../../../photon/controls", name);

    public string Part(string name) => From("../../../photon/parts", name);

    /// <summary>The component of a declared type; that of the file itself needs no import.</summary>
    public string Fields(int type)
    {
        scope.Fields.Ask(type);
        var name = scope.Name(type) + "Fields";
        if (scope.IsReplaced("fields/" + name)) return From(scope.Replacement("fields/" + name), name);
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
        UsesExact |= TsText.Uses(text, "exact");
        return text;
    }

    /// <summary>A type in the file is one of the runtime's.</summary>
    public bool UsesExact { get; private set; }

    /// <summary>A component of the project's; from any emitted file the folder is three up.</summary>
    public string Widget(Widget widget) => From(widget.Module[0] == '.' ? "../../.." + widget.Module[1..] : widget.Module, widget.Component);

    /// <returns>What it is called in the file.</returns>
    public string From(string module, string name)
    {
        var called = name;
        for (var number = 2; IsTaken(called, module); number++) called = name + number;
        _modules[called] = module;
        if (!_names.TryGetValue(module, out var names)) _names.Add(module, names = new(StringComparer.Ordinal));
        names.Add(called == name ? name : $"{name} as {called}");
        return called;
    }

    bool IsTaken(string name, string module) =>
        s_own.Contains(name) || (own >= 0 && name == scope.Name(own) + "Fields") || (_modules.TryGetValue(name, out var other) && other != module);

    public IReadOnlyList<Import> Imports => [.. _names.Select(module => new Import(module.Key, [.. module.Value]))];
}
