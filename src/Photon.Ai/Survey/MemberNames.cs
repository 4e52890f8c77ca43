using Photon.Core.Reading;

namespace Photon.Ai.Survey;

static class MemberNames
{
    /// <summary>The names of an object's members.</summary>
    public static IEnumerable<string> Names(this Node.MemberEnumerator members)
    {
        var names = new List<string>();
        foreach (var (name, _) in members) names.Add(name);
        return names;
    }

    /// <summary>The items of an array as a list.</summary>
    public static List<Node> ToList(this Node.ItemEnumerator items)
    {
        var list = new List<Node>();
        foreach (var item in items) list.Add(item);
        return list;
    }
}
