namespace Photon.Forms.Binding;

/// <summary>Declarations that something has spoken of: what nobody needs is not emitted. Types by index.</summary>
sealed class Demand
{
    readonly HashSet<int> _known = [];
    readonly Queue<int> _open = [];

    public void Ask(int type)
    {
        if (_known.Add(type)) _open.Enqueue(type);
    }

    /// <summary>Makes whatever is asked for, and what that asks for, in the document's order.</summary>
    public IReadOnlyList<T> Make<T>(Func<int, T> make)
    {
        var made = new SortedDictionary<int, T>();
        while (_open.TryDequeue(out var type)) made.Add(type, make(type));
        return [.. made.Values];
    }
}
