namespace Photon.Runtime.Emitted;

/// <summary>Which members or items of one value some schema has looked at: what <c>unevaluated…</c> leaves alone.</summary>
sealed class Evaluated
{
    readonly HashSet<string> members = new(StringComparer.Ordinal);
    readonly HashSet<int> items = [];

    public void Add(string member) => members.Add(member);

    public void Add(int item) => items.Add(item);

    public bool Has(string member) => members.Contains(member);

    public bool Has(int item) => items.Contains(item);

    public void Add(Evaluated other)
    {
        members.UnionWith(other.members);
        items.UnionWith(other.items);
    }
}
