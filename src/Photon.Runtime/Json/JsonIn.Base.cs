using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Photon.Runtime.Emitted;

/// <summary>
/// Reads one JSON text (RFC 8259, UTF-8, strict) in one pass, validating as it goes. Emitted code calls it; it never
/// throws on any input: faults are collected, a syntax error ends the reading, and what was read is then to be thrown away.
/// </summary>
/// <remarks>Pass it by <c>ref</c>; call <see cref="End"/> when the value is read, and look at <see cref="Faulted"/>.</remarks>
public ref partial struct JsonIn
{
    /// <summary>Levels of nesting that are read by default.</summary>
    public const int DefaultDepth = 64;

    /// <summary>Faults that are reported by default.</summary>
    public const int DefaultFaults = 32;

    readonly ref byte start;
    readonly int length;
    readonly int maxDepth;
    readonly int maxFaults;
    readonly int maxItems;
    readonly int maxString;

    /// <summary>Items and further members that were read so far, all lists together.</summary>
    int items;

    /// <summary>Zero once the syntax is broken, so that everything after it finds the end of the text.</summary>
    int end;
    int pos;
    int depth;

    /// <summary>Where a value that should have been an object ended: its members are not missed one by one.</summary>
    int skippedAt;
    int nameAt;
    int nameLength;
    bool broken;
    FaultLog? log;
    NameSet? names;
    byte[]? scratch;
    readonly JsonChecks checks;

    /// <summary>Faults that <see cref="checks"/> waives; unions weigh their cases by them.</summary>
    long waived;

    /// <summary>Bytes that unions read more than once: bounded, because nested trials multiply.</summary>
    long reread;

    Frame now;

    /// <summary>The name behind the separator there was looked up: the member, and where its value begins.</summary>
    int foundAt;
    int foundIndex;
    int foundValue;

    /// <summary>Members came in another order before: objects are looked through before their members are called absent.</summary>
    bool cautious;

    /// <summary>A stack: per object the members beyond the first 64 that were missed, then places of values.</summary>
    int[]? slots;
    int height;

    /// <param name="json">The whole text. It must not change while it is read.</param>
    /// <param name="checks">Which faults count.</param>
    /// <param name="maxDepth">Levels of nesting, 1 to 1000.</param>
    /// <param name="maxFaults">Faults to report, 1 or more.</param>
    public JsonIn(ReadOnlySpan<byte> json, JsonChecks checks = JsonChecks.Request, int maxDepth = DefaultDepth, int maxFaults = DefaultFaults)
    {
        start = ref MemoryMarshal.GetReference(json);
        length = end = json.Length;
        this.checks = checks;
        this.maxDepth = Math.Clamp(maxDepth, 1, 1000);
        this.maxFaults = Math.Max(1, maxFaults);
        maxItems = maxString = int.MaxValue;
        skippedAt = -1;
    }

    /// <summary>Items of arrays and members of maps to read, all of a text together, 1 or more. Default: any number.</summary>
    /// <remarks>Two bytes of JSON may become an object of a hundred: the length of a text alone bounds no memory.</remarks>
    public int MaxItems
    {
        init => maxItems = Math.Max(1, value);
    }

    /// <summary>Bytes between the quotes of one string, names included, 1 or more. Default: any number.</summary>
    public int MaxString
    {
        init => maxString = Math.Max(1, value);
    }

    /// <summary>At least one fault was found.</summary>
    public readonly bool Faulted => log is { Count: > 0 };

    /// <summary>Nothing but white space may follow the value. Gives rented memory back.</summary>
    /// <returns>Whether the text is without fault.</returns>
    public bool End()
    {
        if (pos < end && Peek() >= 0) Break(pos, "something follows the value");
        names?.Return();
        names = null;
        if (scratch is not null) System.Buffers.ArrayPool<byte>.Shared.Return(scratch);
        scratch = null;
        if (slots is not null) System.Buffers.ArrayPool<int>.Shared.Return(slots);
        slots = null;
        return !Faulted;
    }

    /// <summary>The faults, in the order of the text, each with the JSON Pointer of its value.</summary>
    /// <param name="prefix">Goes before every pointer.</param>
    public readonly IReadOnlyList<ProblemError> Errors(string prefix = "")
    {
        if (log is null) return [];
        var map = new PointerMap(MemoryMarshal.CreateReadOnlySpan(ref start, length));
        var errors = new List<ProblemError>(log.Entries.Count);
        // Members that came in another order were read in the order of their names.
        foreach (var entry in cautious ? log.Entries.OrderBy(e => e.Offset) : (IEnumerable<FaultEntry>)log.Entries)
        {
            string pointer = prefix + map.At(entry.Offset);
            if (entry.Name is not null) pointer += "/" + PointerMap.Escape(entry.Name);
            errors.Add(new ProblemError(pointer, FaultText.Detail(entry), FaultText.Code(entry.Code)));
        }
        return errors;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    readonly byte At(int index) => Unsafe.Add(ref start, index);

    readonly ReadOnlySpan<byte> Slice(int from, int count) => MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref start, from), count);

    /// <summary>Steps over white space; the byte there, or -1 at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    int Peek()
    {
        if (pos < end)
        {
            byte c = At(pos);
            if (c > ' ') return c;
        }
        return PeekFar();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    int PeekFar()
    {
        int p = pos;
        int stop = end;
        for (; p < stop; p++)
        {
            byte c = At(p);
            if (c is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') continue;
            pos = p;
            return c;
        }
        pos = p;
        return -1;
    }

    /// <summary>The syntax is broken: nothing after it can be told.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    void Break(int at, string what, FaultCode code = FaultCode.Syntax)
    {
        if (broken) return;
        (log ??= new FaultLog(maxFaults)).Add(new FaultEntry(Math.Min(at, length), code, what));
        end = pos = 0;
        broken = true;
    }

    void TooMany() => Break(pos, maxItems.ToString(System.Globalization.CultureInfo.InvariantCulture), FaultCode.Items);

    /// <summary>Notes a fault of the value that begins at <paramref name="at"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    void Fail(int at, FaultCode code, object? a = null, string? name = null)
    {
        if (broken) return;
        var needed = FaultText.Class(code);
        if (needed != JsonChecks.Shape && (checks & needed) == 0)
        {
            waived++;
            return;
        }
        (log ??= new FaultLog(maxFaults)).Add(new FaultEntry(at, code, a, name));
    }

    /// <summary>The value here is not what it must be: it is stepped over.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    void Mistyped(string expected)
    {
        if (Peek() < 0)
        {
            Break(length, "it ends too early");
            return;
        }
        int at = pos;
        SkipValue();
        Fail(at, FaultCode.Type, expected);
    }
}
