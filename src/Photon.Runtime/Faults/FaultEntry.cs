namespace Photon.Runtime.Emitted;

/// <summary>A fault as it is noted while reading: texts and pointers are made only if someone asks.</summary>
/// <param name="Offset">Of the value's first byte (of a member's name where the member is the fault).</param>
/// <param name="Name">A missing member's name: it has no bytes.</param>
readonly record struct FaultEntry(int Offset, FaultCode Code, object? A = null, string? Name = null);

/// <summary>The faults of one reading, up to a bound.</summary>
sealed class FaultLog(int bound)
{
    readonly List<FaultEntry> entries = [];

    /// <summary>Faults met, those beyond the bound too.</summary>
    public int Count { get; private set; }

    public IReadOnlyList<FaultEntry> Entries => entries;

    public void Add(FaultEntry entry)
    {
        // A union's case may note again what its discriminator did.
        if (entries is [.., var last] && last.Offset == entry.Offset && last.Code == entry.Code && last.Name == entry.Name) return;
        Count++;
        if (entries.Count < bound) entries.Add(entry);
    }

    /// <summary>Forgets what came after <paramref name="count"/> (a union's case that did not fit).</summary>
    public void Rewind(int count)
    {
        if (entries.Count > count) entries.RemoveRange(count, entries.Count - count);
        Count = count;
    }
}
