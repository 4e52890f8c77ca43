using Photon.Ai.Survey;
using Photon.Core.Reading;

namespace Photon.Ai.Refactoring;

/// <summary>What the rules share: keys, what must stay, names that are taken, and what another rule already moves.</summary>
sealed class RefactoringContext
{
    readonly HashSet<Node> _moved = [];
    readonly HashSet<Node> _around = [];
    readonly Dictionary<string, ComponentNames> _names = new(StringComparer.Ordinal);

    public RefactoringContext(DocumentFacts facts)
    {
        Facts = facts;
        Keys = new(!facts.IsV31);
        Fixed = new(facts);
    }

    public DocumentFacts Facts { get; }

    public SchemaKeys Keys { get; }

    public FixedPlaces Fixed { get; }

    public ComponentNames Names(string kind)
    {
        if (!_names.TryGetValue(kind, out var names)) _names[kind] = names = new(Facts, kind);
        return names;
    }

    /// <summary>A rule changes this value; no other may change what is in it, or around it, so that each can be taken without the others.</summary>
    public void Move(Node node)
    {
        _moved.Add(node);
        for (var around = node.Parent; around.Exists && _around.Add(around); around = around.Parent) { }
    }

    /// <summary>What stands here, around it or in it is changed already.</summary>
    public bool IsMoved(Node node) => _around.Contains(node) || IsInside(node);

    /// <summary>It goes with something that is moved: what is added here would be added to nothing.</summary>
    public bool IsInside(Node node)
    {
        for (var around = node; around.Exists; around = around.Parent)
            if (_moved.Contains(around)) return true;
        return false;
    }

    /// <summary>How many values there are in a value, itself included.</summary>
    public static int Size(Node node)
    {
        var size = 1;
        foreach (var (_, value) in node.Members) size += Size(value);
        foreach (var item in node.Items) size += Size(item);
        return size;
    }
}
