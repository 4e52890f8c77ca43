using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>
/// Which <c>$dynamicRef</c>s depend on who refers to the schema around them
/// (https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3.2). Where only one resource of a spec has the
/// anchor, the reference is an ordinary one. Where several have it, the outermost of those on the way decides: such a
/// schema is checked as a whole, from the first resource on that has a say.
/// </summary>
sealed class DynamicReferences(BindScope scope)
{
    static readonly List<Node> None = [];

    readonly Dictionary<Node, HashSet<string>> _reached = [];

    /// <summary>Some anchor is declared more than once.</summary>
    public bool Any => scope.DynamicAnchors.Count > 0;

    /// <summary>The parts that may answer to a <c>$dynamicRef</c>; none where it is an ordinary reference.</summary>
    public List<Node> Targets(Node reference)
    {
        var text = reference.Text;
        var name = text.Substring(text.IndexOf('#') + 1);
        if (!Any || name.Length == 0 || name[0] == '/' || !scope.DynamicAnchors.TryGetValue(name, out var targets)) return None;
        return scope.Resolve(reference.Parent, text)["$dynamicAnchor"].Is(name) ? targets : None;
    }

    /// <summary>What the schema leads to depends on an anchor that its own resource declares: no part of it can be told alone.</summary>
    public bool NeedsWhole(Node schema)
    {
        if (!Any) return false;
        var resource = SpecNames.Resource(schema);
        foreach (var name in Reached(schema))
            foreach (var target in scope.DynamicAnchors[name])
                if (SpecNames.Resource(target) == resource) return true;
        return false;
    }

    /// <summary>The anchors that some schema may ask for that is reached from this one.</summary>
    HashSet<string> Reached(Node schema)
    {
        if (_reached.TryGetValue(schema, out var names)) return names;
        _reached.Add(schema, names = new(StringComparer.Ordinal));
        var seen = new HashSet<Node> { schema };
        var open = new Stack<Node>();
        open.Push(schema);
        void Go(Node node)
        {
            if ((node.IsObject || node.IsArray) && seen.Add(node)) open.Push(node);
        }
        while (open.Count > 0)
        {
            scope.Cancel.ThrowIfCancellationRequested();
            var node = open.Pop();
            if (node["$dynamicRef"] is { IsString: true } dynamic)
            {
                var targets = Targets(dynamic);
                if (targets.Count > 0) names.Add(targets[0]["$dynamicAnchor"].Text);
                foreach (var target in targets) Go(target);
                Go(scope.Resolve(node, dynamic.Text));
            }
            if (node["$ref"] is { IsString: true } reference) Go(scope.Resolve(node, reference.Text));
            foreach (var member in node.Members)
                if (member.Name is not ("$defs" or "definitions")) Go(member.Value);
            foreach (var item in node.Items) Go(item);
        }
        return names;
    }
}
