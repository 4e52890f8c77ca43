using Photon.Ai.Survey;
using Photon.Core.Diagnostics;
using Photon.Core.Documents;
using Photon.Core.Reading;

namespace Photon.Ai.Refactoring;

/// <summary>Values that must stay where they are: something refers to a part of them, or they have names of their own.</summary>
sealed class FixedPlaces
{
    static readonly string[] s_names = ["$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$defs", "id", "discriminator"];

    readonly HashSet<Node> _fixed = [];

    public FixedPlaces(DocumentFacts facts)
    {
        foreach (var file in facts.Document.Files.All)
        {
            foreach (var reference in References(file.Root))
            {
                var target = facts.Document.Files.Resolve(reference.Parent, reference.Text, new List<Fault>());
                for (var around = target.Parent; around.Exists && _fixed.Add(around); around = around.Parent) { }
            }
        }
        foreach (var place in facts.Places)
        {
            if (!Array.Exists(s_names, name => place.Node[name].Exists)) continue;
            // Cases of a union are told apart by what they are called.
            foreach (var kind in (string[])["oneOf", "anyOf", "allOf"])
                foreach (var part in place.Node[kind].Items) _fixed.Add(part);
            for (var around = place.Node; around.Exists && _fixed.Add(around); around = around.Parent) { }
        }
    }

    public bool Has(Node node) => _fixed.Contains(node);

    static IEnumerable<Node> References(Node root)
    {
        var open = new Stack<Node>();
        open.Push(root);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (DocumentClosure.IsReference(node)) yield return node;
            foreach (var (_, value) in node.Members) open.Push(value);
            foreach (var item in node.Items) open.Push(item);
        }
    }
}
