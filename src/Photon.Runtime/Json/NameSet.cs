using System.Buffers;

namespace Photon.Runtime.Emitted;

/// <summary>
/// Names of members that no emitted mask knows, to find those that stand twice: in skipped and in free-form values. One
/// open-addressing table for the whole text; hashes are seeded per process, so that no sender can make them collide.
/// </summary>
sealed class NameSet
{
    readonly record struct Entry(int Hash, int Owner, int Start, int Length);

    readonly Dictionary<int, int> owners = [];
    Entry[] entries = ArrayPool<Entry>.Shared.Rent(64);
    int[] buckets = NewBuckets(64);
    int count;
    int objects;

    /// <summary>The object that is open at a depth; a number of its own until <see cref="Close"/>.</summary>
    int Owner(int depth) => owners.TryGetValue(depth, out int owner) ? owner : owners[depth] = ++objects;

    /// <summary>The object at <paramref name="depth"/> ends: the next one there is another.</summary>
    public void Close(int depth) => owners.Remove(depth);

    /// <summary>Adds the name between two quotes.</summary>
    /// <param name="json">The text that all names are from.</param>
    /// <param name="depth">The object's.</param>
    /// <returns><c>false</c>: it is there already, however it was escaped.</returns>
    public bool Add(ReadOnlySpan<byte> json, int depth, int start, int length)
    {
        var name = Plain(json.Slice(start, length), stackalloc byte[256]);
        int owner = Owner(depth);
        var hasher = default(HashCode);
        hasher.AddBytes(name);
        hasher.Add(owner);
        int hash = hasher.ToHashCode();
        for (int i = buckets[hash & (buckets.Length - 1)] - 1; i >= 0; i = next[i] - 1)
            if (entries[i].Hash == hash && entries[i].Owner == owner && Same(json, entries[i], name)) return false;
        Insert(new Entry(hash, owner, start, length));
        return true;
    }

    int[] next = new int[64];

    static bool Same(ReadOnlySpan<byte> json, Entry entry, ReadOnlySpan<byte> name) =>
        Plain(json.Slice(entry.Start, entry.Length), stackalloc byte[256]).SequenceEqual(name);

    static ReadOnlySpan<byte> Plain(ReadOnlySpan<byte> name, Span<byte> room)
    {
        if (name.IndexOf((byte)'\\') < 0) return name;
        if (name.Length > room.Length) room = new byte[name.Length];
        JsonText.TryUnescape(name, room, out int length);
        return room[..length];
    }

    void Insert(Entry entry)
    {
        if (count == entries.Length || count == next.Length) Grow();
        entries[count] = entry;
        Link(count++);
    }

    void Link(int index)
    {
        ref int bucket = ref buckets[entries[index].Hash & (buckets.Length - 1)];
        next[index] = bucket;
        bucket = index + 1;
    }

    void Grow()
    {
        var larger = ArrayPool<Entry>.Shared.Rent(count * 2);
        entries.AsSpan(0, count).CopyTo(larger);
        ArrayPool<Entry>.Shared.Return(entries);
        entries = larger;
        Array.Resize(ref next, larger.Length);
        buckets = NewBuckets(larger.Length);
        for (int i = 0; i < count; i++) Link(i);
    }

    static int[] NewBuckets(int least) => new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)least)];

    public void Return()
    {
        ArrayPool<Entry>.Shared.Return(entries);
        entries = [];
    }
}
