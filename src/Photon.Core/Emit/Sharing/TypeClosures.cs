using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Reuse;
using Photon.Core.Model;
using Photon.Core.Naming;

namespace Photon.Core.Emit.Sharing;

/// <summary>
/// Digests of types with all that they reach. Types that reach each other have one together (Tarjan's strongly connected
/// components), so that each is looked at once however they go round.
/// </summary>
sealed class TypeClosures
{
    readonly ApiNames _names;
    readonly TypeLinks _links;
    readonly TypeLabels _labels;
    readonly int[] _number;
    readonly int[] _lowest;
    readonly int[] _component;
    readonly Stack<int> _waiting = new();
    readonly List<Digest> _digests = [];
    int _count;

    public TypeClosures(ApiModel model, ApiNames names, EmitOptions options, TypeLinks links)
    {
        (_names, _links, _labels) = (names, links, new(model, names, options));
        (_number, _lowest, _component) = (new int[model.Types.Count], new int[model.Types.Count], new int[model.Types.Count]);
    }

    /// <summary>
    /// Equal in two documents where the types mean the same, all that they reach included, and named ones are called the same
    /// and are made of the same schema. Where values travel is left out.
    /// </summary>
    public Digest Of(int type)
    {
        if (_number[type] == 0) Walk(type);
        var digest = new DigestBuilder();
        digest.Add(_labels.Of(type));
        digest.Add(_digests[_component[type] - 1]);
        return digest.Digest;
    }

    void Walk(int start)
    {
        // No recursion: a chain of references may be longer than the stack.
        var path = new Stack<(int Type, IEnumerator<int> Links)>();
        Enter(start);
        while (path.Count > 0)
        {
            var (type, links) = path.Peek();
            if (links.MoveNext())
            {
                var next = links.Current;
                if (next < 0) continue;
                if (_number[next] == 0) Enter(next);
                else if (_component[next] == 0) _lowest[type] = Math.Min(_lowest[type], _number[next]);
                continue;
            }
            path.Pop();
            if (path.Count > 0) _lowest[path.Peek().Type] = Math.Min(_lowest[path.Peek().Type], _lowest[type]);
            if (_lowest[type] == _number[type]) Close(type);
        }

        void Enter(int type)
        {
            _number[type] = _lowest[type] = ++_count;
            _waiting.Push(type);
            path.Push((type, _links.From(type).GetEnumerator()));
        }
    }

    /// <summary>As a set, because the order in which types are numbered is the document's own.</summary>
    static void Add(ref DigestBuilder digest, IEnumerable<Digest> contents)
    {
        var distinct = contents.Distinct().OrderBy(d => d.First).ThenBy(d => d.Second).ToList();
        digest.Add((long)distinct.Count);
        foreach (var content in distinct) digest.Add(content);
    }

    void Close(int first)
    {
        var members = new List<int>();
        int member;
        do
        {
            members.Add(member = _waiting.Pop());
            _component[member] = _digests.Count + 1;
        }
        while (member != first);
        var reached = new SortedSet<int>(members.SelectMany(_links.From).Where(t => t >= 0 && _component[t] != _component[first]).Select(t => _component[t]));
        var digest = new DigestBuilder();
        Add(ref digest, members.Where(t => _names.Type(t).Length > 0).Select(_labels.Content));
        Add(ref digest, reached.Select(c => _digests[c - 1]));
        _digests.Add(digest.Digest);
    }
}
