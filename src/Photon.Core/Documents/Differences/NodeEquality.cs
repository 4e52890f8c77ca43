using Photon.Core.Reading;

namespace Photon.Core.Documents.Differences;

/// <summary>Whether two values are the same JSON: members in any order, numbers as they are written.</summary>
public static class NodeEquality
{
    public static bool AreEqual(Node a, Node b)
    {
        if (a.Kind != b.Kind) return false;
        if (a.IsObject)
        {
            if (a.Count != b.Count) return false;
            foreach (var (name, value) in a.Members)
                if (b[name] is not { Exists: true } other || !AreEqual(value, other)) return false;
            return true;
        }
        if (!a.IsArray) return a.Text == b.Text;
        if (a.Count != b.Count) return false;
        var items = b.Items;
        foreach (var item in a.Items)
            if (!items.MoveNext() || !AreEqual(item, items.Current)) return false;
        return true;
    }
}
