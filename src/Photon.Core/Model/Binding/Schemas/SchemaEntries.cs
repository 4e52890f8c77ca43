using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>The schemas that references lead to, each once.</summary>
sealed class SchemaEntries(BindScope scope)
{
    readonly Dictionary<Node, SchemaEntry> _entries = [];

    /// <summary>Named entries in the order they are met, those of the document's components first.</summary>
    public List<SchemaEntry> Named { get; } = [];

    /// <summary>Registers named schemas, so that they keep the document's order whoever refers to them first.</summary>
    public void Add(Node components)
    {
        foreach (var member in components.Members) Of(member.Value, new(null, member.Name), true);
    }

    /// <summary>What a schema's <c>$ref</c> leads to; null, and a fault, where that is no schema.</summary>
    public SchemaEntry? Find(in SchemaView view) => Find(view.Node, view.Ref.Text, view.Owner);

    /// <param name="holder">What stands around the reference.</param>
    /// <param name="reference">As written.</param>
    /// <param name="user">The name that a schema takes which has none.</param>
    public SchemaEntry? Find(Node holder, string reference, NamePath user)
    {
        var node = scope.Resolve(holder, reference);
        if (node.IsObject || node.IsBoolean) return Of(node, user);
        if (node.Exists) scope.Report(BindingRules.ReferenceLost, holder.Place, reference);
        return null;
    }

    public SchemaEntry Of(Node node, NamePath user)
    {
        if (_entries.TryGetValue(node, out var entry)) return entry;
        var (name, isNamed) = SchemaNames.Of(node, user);
        return Of(node, name, isNamed);
    }

    SchemaEntry Of(Node node, NamePath name, bool isNamed)
    {
        if (_entries.TryGetValue(node, out var entry)) return entry;
        entry = new(node, name, isNamed, Named.Count);
        _entries.Add(node, entry);
        if (isNamed) Named.Add(entry);
        return entry;
    }
}
