using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>What every binder shares: the files, the dialect, and where faults go.</summary>
sealed class BindScope(SpecFiles files, SpecVersion version, BindOptions options, ICollection<Fault> faults, CancellationToken cancel)
{
    // A document that is wrong everywhere must not cost more to report than to read.
    const int MaxFaults = 5000;
    const int MaxHops = 32;

    readonly HashSet<(Rule, Place)> _reported = [];
    readonly Dictionary<(string File, string Reference), Node> _resolved = [];

    public SpecVersion Version => version;

    public BindOptions Options => options;

    public CancellationToken Cancel => cancel;

    public bool IsV2 => version == SpecVersion.V20;

    /// <summary>3.1 and later: schemas are JSON Schema 2020-12.</summary>
    public bool IsV31 => version >= SpecVersion.V31;

    /// <summary>Reports a fault, once for each place.</summary>
    public void Report(Rule rule, Place place, params string[] arguments)
    {
        if (_reported.Count >= MaxFaults || !_reported.Add((rule, place))) return;
        if (options.Strict && rule.Severity == Severity.Warning) rule = rule with { Severity = Severity.Error };
        for (var i = 0; i < arguments.Length; i++) arguments[i] = Short(arguments[i]);
        faults.Add(Fault.At(place, rule, arguments));
    }

    /// <summary>Names of <c>$dynamicAnchor</c>s that several resources declare, with what they name.</summary>
    public IReadOnlyDictionary<string, List<Node>> DynamicAnchors => files.DynamicAnchors;

    /// <summary>One step: what <paramref name="reference"/> names, seen from <paramref name="holder"/>.</summary>
    public Node Resolve(Node holder, string reference) => Find(holder, reference, faults);

    Node Find(Node holder, string reference, ICollection<Fault> faults)
    {
        if (files.HasNames) return files.Resolve(holder, reference, faults);
        var key = (holder.Path, reference);
        if (_resolved.TryGetValue(key, out var found)) return found;
        found = files.Resolve(holder, reference, faults);
        // A lost reference is reported at each place that has it.
        if (found.Exists) _resolved.Add(key, found);
        return found;
    }

    /// <summary>What a Reference Object leads to, other references on the way included; missing where it leads nowhere.</summary>
    public Node Follow(Node node)
    {
        for (var hops = 0; node.IsObject && node["$ref"] is { IsString: true } reference; hops++)
        {
            if (hops == MaxHops)
            {
                Report(BindingRules.ReferenceCycle, reference.Place, reference.Text);
                return default;
            }
            node = Resolve(node, reference.Text);
        }
        return node;
    }

    /// <summary>As <see cref="Resolve"/>, for one who does not need it: nothing is reported.</summary>
    public Node Peek(Node holder, string reference) => Find(holder, reference, new List<Fault>());

    /// <summary>As <see cref="Follow"/>, for one who does not need it: nothing is reported.</summary>
    public Node Peek(Node node)
    {
        for (var hops = 0; hops < MaxHops && node.IsObject && node["$ref"] is { IsString: true } reference; hops++) node = Peek(node, reference.Text);
        return node;
    }

    /// <summary>The member as text; empty where there is none.</summary>
    public string Text(Node node, string member)
    {
        var value = node[member];
        if (value.IsString) return value.Text;
        if (value.Exists && !value.IsNull) Report(BindingRules.WrongKind, value.Place, member, "a string");
        return "";
    }

    /// <summary>The member as a truth value; false where there is none.</summary>
    public bool Flag(Node node, string member)
    {
        var value = node[member];
        if (value.Exists && value.Kind is not (NodeKind.True or NodeKind.False)) Report(BindingRules.WrongKind, value.Place, member, "true or false");
        return value.Kind == NodeKind.True;
    }

    /// <summary>The member as an object; missing where it is none.</summary>
    public Node Object(Node node, string member)
    {
        var value = node[member];
        if (value.IsObject) return value;
        if (value.Exists && !value.IsNull) Report(BindingRules.WrongKind, value.Place, member, "an object");
        return default;
    }

    /// <summary>The member as a list; missing where it is none.</summary>
    public Node Array(Node node, string member)
    {
        var value = node[member];
        if (value.IsArray) return value;
        if (value.Exists && !value.IsNull) Report(BindingRules.WrongKind, value.Place, member, "a list");
        return default;
    }

    static string Short(string text) => text.Length <= 200 ? text : text.Substring(0, 197) + "...";
}
