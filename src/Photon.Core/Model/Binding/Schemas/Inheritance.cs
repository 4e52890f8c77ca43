using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>
/// Which named schemas are classes with derived classes: those with a <c>discriminator</c> that others name in
/// <c>allOf</c>, and those between.
/// </summary>
sealed class Inheritance(BindScope scope, SchemaEntries entries)
{
    static readonly List<SchemaEntry> None = [];

    // A hierarchy of more levels is no design; what lies beyond is merged instead.
    const int MaxDepth = 64;

    readonly Dictionary<SchemaEntry, List<SchemaEntry>> _children = [];
    readonly HashSet<(SchemaEntry Parent, SchemaEntry Child)> _links = [];
    readonly Dictionary<SchemaEntry, bool> _isBase = [];
    readonly Dictionary<SchemaEntry, SchemaEntry?> _bases = [];
    int _depth;

    /// <summary>Notes which of the named schemas name others in <c>allOf</c>.</summary>
    public void Add(Node components)
    {
        foreach (var member in components.Members)
        {
            if (member.Value["allOf"] is not { IsArray: true } allOf) continue;
            var child = entries.Of(member.Value, new(null, member.Name));
            foreach (var item in allOf.Items)
                if (Target(item, child) is { IsNamed: true } parent && parent != child) AddChild(parent, child);
        }
    }

    /// <summary>The schema is a class that others inherit from.</summary>
    public bool IsBase(SchemaEntry entry)
    {
        if (_isBase.TryGetValue(entry, out var known)) return known;
        // No, while it is being found out: what would inherit from itself does not.
        _isBase[entry] = false;
        if (++_depth < MaxDepth) _isBase[entry] = FindIsBase(entry);
        _depth--;
        return _isBase[entry];
    }

    /// <summary>The class that the schema inherits from, or null.</summary>
    public SchemaEntry? BaseOf(SchemaEntry entry)
    {
        if (_bases.TryGetValue(entry, out var known)) return known;
        _bases[entry] = null;
        return _bases[entry] = FindBase(entry);
    }

    /// <summary>Direct and indirect, parents before children.</summary>
    public List<SchemaEntry> DerivedFrom(SchemaEntry entry)
    {
        var derived = new List<SchemaEntry>();
        Collect(entry, derived, [entry]);
        return derived;
    }

    void Collect(SchemaEntry entry, List<SchemaEntry> derived, HashSet<SchemaEntry> seen)
    {
        if (++_depth < MaxDepth)
        {
            foreach (var child in Children(entry))
            {
                if (BaseOf(child) != entry || !seen.Add(child)) continue;
                derived.Add(child);
                Collect(child, derived, seen);
            }
        }
        _depth--;
    }

    bool FindIsBase(SchemaEntry entry)
    {
        if (!entry.IsNamed) return false;
        var discriminated = entry.Node["discriminator"] is var discriminator && DiscriminatorText(discriminator).Length > 0;
        if (discriminated) AddMapped(entry, discriminator["mapping"]);
        if (Children(entry).Count == 0) return false;
        if (discriminated) return OnlyChildren(entry, "oneOf") && OnlyChildren(entry, "anyOf");
        return BaseOf(entry) is not null;
    }

    /// <summary>2.0 writes the property's name only.</summary>
    string DiscriminatorText(Node discriminator) =>
        discriminator.IsString && scope.IsV2 ? discriminator.Text : discriminator["propertyName"] is { IsString: true } name ? name.Text : "";

    SchemaEntry? FindBase(SchemaEntry entry)
    {
        if (!entry.IsNamed) return null;
        SchemaEntry? found = null;
        var count = 0;
        foreach (var item in entry.Node["allOf"].Items)
        {
            if (Target(item, entry) is not { } parent || parent == entry || parent == found || !IsBase(parent)) continue;
            found = parent;
            count++;
        }
        if (count > 1) scope.Report(BindingRules.SeveralBases, entry.Node["allOf"].Place, count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return count == 1 ? found : null;
    }

    /// <summary>A base may list its own derived types: that says no more than the discriminator does.</summary>
    bool OnlyChildren(SchemaEntry entry, string choice)
    {
        foreach (var item in entry.Node[choice].Items)
            if (Target(item, entry) is not { } target || !_links.Contains((entry, target))) return false;
        return true;
    }

    /// <summary>Files of their own are in no list of components; the mapping names them.</summary>
    void AddMapped(SchemaEntry entry, Node mapping)
    {
        foreach (var member in mapping.Members)
        {
            if (!member.Value.IsString || member.Value.Text.IndexOfAny(['/', '.', '#']) < 0) continue;
            if (entries.Find(mapping, member.Value.Text, entry.Name) is not { IsNamed: true } child) continue;
            foreach (var item in child.Node["allOf"].Items)
                if (Target(item, child) == entry) AddChild(entry, child);
        }
    }

    SchemaEntry? Target(Node item, SchemaEntry user) =>
        item["$ref"] is { IsString: true } reference ? entries.Find(item, reference.Text, user.Name) : null;

    List<SchemaEntry> Children(SchemaEntry entry) => _children.TryGetValue(entry, out var children) ? children : None;

    void AddChild(SchemaEntry parent, SchemaEntry child)
    {
        if (!_children.TryGetValue(parent, out var children)) _children.Add(parent, children = []);
        if (_links.Add((parent, child))) children.Add(child);
    }
}
