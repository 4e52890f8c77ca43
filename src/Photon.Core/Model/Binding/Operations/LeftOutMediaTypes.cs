using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>Reports each media type for which no code is generated, once, where the document names it.</summary>
sealed class LeftOutMediaTypes(BindScope scope)
{
    /// <summary>A body with several media types, whose types may yet turn out to be equal.</summary>
    readonly record struct Choice(ContentOwner Owner, List<ContentModel> Contents, List<Node> Nodes);

    readonly List<Choice> _choices = [];
    readonly List<(Node Node, string Name, string Leading, ContentOwner Owner)> _found = [];
    readonly Dictionary<Node, int> _others = [];

    /// <summary>Says what will be done with a body.</summary>
    /// <param name="owner">Whose it is.</param>
    /// <param name="contents">As they were bound.</param>
    /// <param name="nodes">Where each is named.</param>
    public void Add(ContentOwner owner, List<ContentModel> contents, List<Node> nodes)
    {
        if (contents.Count > 1) _choices.Add(new(owner, contents, nodes));
        else if (contents.Count == 1) Carried(contents[0], nodes[0]);
    }

    /// <summary>One that its operation names, but that cannot carry its body.</summary>
    public void Add(ContentOwner owner, NamedMediaType mediaType, string leading)
    {
        // A list that operations share is reported once.
        if (_others.TryGetValue(mediaType.Node, out var others)) _others[mediaType.Node] = others + 1;
        else
        {
            _others.Add(mediaType.Node, 0);
            _found.Add((mediaType.Node, mediaType.Name, leading, owner));
        }
    }

    /// <summary>Reports them, once it is known which types are equal.</summary>
    public void Report(TypeGraph graph)
    {
        var choice = new MediaTypeChoice(graph.Type);
        foreach (var (owner, contents, nodes) in _choices)
        {
            for (var i = 0; i < contents.Count; i++) contents[i] = contents[i] with { Type = graph.Settled(contents[i].Type) };
            var all = new EquatableArray<ContentModel>(contents.ToArray());
            var groups = owner.Status.Length > 0 ? choice.Given(all) : choice.Taken(all);
            for (var i = 0; i < contents.Count; i++)
            {
                if (groups.Exists(g => g.All.Contains(contents[i]))) Carried(contents[i], nodes[i]);
                else Add(owner, new(contents[i].MediaType, nodes[i]), groups[0].Leading.MediaType);
            }
        }
        foreach (var (node, name, leading, owner) in _found)
        {
            var others = _others[node];
            scope.Report(BindingRules.MediaTypeLeftOut, node.NamePlace, name, owner + (others > 0 ? " and of " + others + " more" : ""), leading);
        }
    }

    void Carried(ContentModel content, Node node)
    {
        if (MediaTypes.IsXml(MediaTypes.Essence(content.MediaType))) scope.Report(BindingRules.RawXml, node.NamePlace, content.MediaType);
    }
}
