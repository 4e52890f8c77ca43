using Photon.Core.Reading;

namespace Photon.Ai.Tests.Proposals;

static class NodeLists
{
    public static List<Node> ToList(this Node.ItemEnumerator items)
    {
        var list = new List<Node>();
        foreach (var item in items) list.Add(item);
        return list;
    }
}
