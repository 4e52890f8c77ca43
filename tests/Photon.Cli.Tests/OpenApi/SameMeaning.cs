using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Cli.Tests.OpenApi;

/// <summary>Two documents say the same once every reference is followed: whoever reads either, place by place, finds the same.</summary>
sealed class SameMeaning(SpecFiles first, SpecFiles second)
{
    readonly HashSet<(Node, Node)> _known = [];
    readonly List<Fault> _faults = [];

    /// <returns>Null, or the first place that differs.</returns>
    public static string? Difference(SpecText first, SpecFiles firstFiles, SpecText second, SpecFiles secondFiles)
    {
        var same = new SameMeaning(firstFiles, secondFiles);
        var open = new Stack<(Node, Node)>([(first.Root, second.Root)]);
        while (open.Count > 0)
        {
            var (a, b) = open.Pop();
            if (same.Compare(a, b, open) is { } difference) return difference;
        }
        return null;
    }

    string? Compare(Node a, Node b, Stack<(Node, Node)> open)
    {
        (a, b) = (Follow(first, a), Follow(second, b));
        if (!_known.Add((a, b))) return null;
        if (a.Kind != b.Kind) return $"{a.Place} is {a.Kind}, {b.Place} is {b.Kind}";
        if (a.IsArray)
        {
            if (a.Count != b.Count) return $"{a.Place} has {a.Count}, {b.Place} has {b.Count}";
            foreach (var pair in a.Items.ToList().Zip(b.Items.ToList())) open.Push(pair);
        }
        else if (a.IsObject)
        {
            var isRoot = !a.Parent.Exists;
            foreach (var (name, value) in a.Members)
            {
                if (!b[name].Exists) return $"{b.Place} has no {name}";
                // How a reference is written is what may differ; what it leads to was followed.
                if (name == "$ref" || value.Parent.Name == "mapping" || name == "operationRef") continue;
                open.Push((value, b[name]));
            }
            foreach (var (name, value) in b.Members)
                if (!a[name].Exists && !(isRoot && name == "x-photon-files")) return $"{a.Place} has no {name}";
        }
        else if (a.Text != b.Text) return $"{a.Place} is {a.Text}, {b.Place} is {b.Text}";
        return null;
    }

    /// <summary>A reference that stands alone is what it leads to; one that leads nowhere, or in a circle, itself.</summary>
    Node Follow(SpecFiles files, Node node)
    {
        var start = node;
        for (var step = 0; step < 100; step++)
        {
            if (node["$ref"] is not { IsString: true } reference || node.Count > 1) return node;
            if (files.Resolve(node, reference.Text, _faults) is not { Exists: true } target) return node;
            node = target;
        }
        return start;
    }
}

static class NodeLists
{
    public static List<Node> ToList(this Node.ItemEnumerator items)
    {
        var list = new List<Node>();
        foreach (var item in items) list.Add(item);
        return list;
    }
}
