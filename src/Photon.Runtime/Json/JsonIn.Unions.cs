namespace Photon.Runtime.Emitted;

/// <summary>What JSON knows of a value by its first byte.</summary>
public enum JsonKind : byte
{
    /// <summary>No value is here.</summary>
    None,
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
}

/// <summary>A value that is read as one case of a union after the other.</summary>
public ref struct Attempt
{
    internal int At;
    internal int Depth;
    internal int Faults;
    internal long Waived;
    internal int Items;
    internal int End;
    internal int Fitting;
    internal int Matches;
    internal long Best;
    internal int BestItems;
    internal bool ExactlyOne;
}

// Unions: by discriminator, by kind, or by trying.
public ref partial struct JsonIn
{
    /// <summary>
    /// What a choice that nearness settled costs the choice around it: more than any members, because to the letter
    /// it fits nothing, and a case that fits to the letter is the better one.
    /// </summary>
    const long Settled = 1L << 32;

    /// <summary>The kind of the value here, which is not stepped over.</summary>
    public JsonKind Kind() => Peek() switch
    {
        '"' => JsonKind.String,
        '{' => JsonKind.Object,
        '[' => JsonKind.Array,
        't' or 'f' => JsonKind.Boolean,
        'n' => JsonKind.Null,
        '-' or (>= '0' and <= '9') => JsonKind.Number,
        _ => JsonKind.None,
    };

    /// <summary>Looks ahead for the discriminator of the object here, wherever it stands; the object is not stepped over.</summary>
    /// <param name="texts">A blob of texts: the member's name with quotes, then its values.</param>
    /// <returns>The value's index, 0 for the first; -1 and a fault (by <see cref="JsonChecks.Enums"/>) where it is none of them or missing.</returns>
    public int Case(ReadOnlySpan<byte> texts)
    {
        int at = Here();
        if (Peek() != '{')
        {
            if (at < end) Fail(at, FaultCode.Type, "an object");
            return -1;
        }
        var name = Blob.Entry(texts, 0);
        // Depth and names are counted when the object is really read.
        int backDepth = depth;
        int faults = log?.Count ?? 0;
        int index = int.MinValue;
        int place = at;
        pos++;
        if (Peek() != '}')
        {
            depth++;
            while (TakeName(out int from, out int size, out bool escaped))
            {
                if (escaped ? JsonEquality.Equal(Slice(from - 1, size + 2), name) : Slice(from - 1, size + 2).SequenceEqual(name))
                {
                    place = Here();
                    index = TakeMember(texts) - 1;
                    break;
                }
                SkipValue();
                if (Peek() != ',') break;
                pos++;
            }
            names?.Close(depth);
        }
        if (broken) return -1;
        log?.Rewind(faults);
        reread += pos - at;
        pos = at;
        depth = backDepth;
        if (TooComplex(at)) return -1;
        if (index >= 0) return index;
        if (index == int.MinValue) Fail(at, FaultCode.Required, null, JsonText.Unescape(name[1..^1]));
        else Fail(place, FaultCode.Discriminator, Blob.List(texts, 1));
        return -1;
    }

    /// <summary>Steps over a value that no case takes, where the fault is noted already.</summary>
    public T Drop<T>()
    {
        SkipValue();
        return default!;
    }

    /// <summary>Steps over a value that no case takes; that is a fault.</summary>
    public T NoCase<T>()
    {
        int at = Here();
        SkipValue();
        Fail(at, FaultCode.NoCase);
        return default!;
    }

    /// <summary>Begins to try the cases of a union on the value here.</summary>
    /// <param name="exactlyOne"><c>oneOf</c>: a second match is a fault. Otherwise the first match is taken.</param>
    public Attempt Try(bool exactlyOne) => new()
    {
        At = Here(), Depth = depth, Faults = log?.Count ?? 0, Waived = waived, Items = items, ExactlyOne = exactlyOne, Best = long.MaxValue,
    };

    /// <summary>Another case is worth trying.</summary>
    public readonly bool Trying(ref Attempt attempt) => !broken && (attempt.Best > 0 || attempt.ExactlyOne);

    /// <summary>A case was just read: it fits without a fault, better than those before it. The value is there to be read again.</summary>
    public bool Fits(ref Attempt attempt)
    {
        if (broken) return false;
        bool fits = (log?.Count ?? 0) == attempt.Faults;
        long cost = waived - attempt.Waived;
        bool better = fits && cost < attempt.Best;
        if (fits)
        {
            attempt.Fitting++;
            // A case that knows more of the members is the better one; only equals are ambiguous.
            attempt.Matches = better ? 1 : cost == attempt.Best ? attempt.Matches + 1 : attempt.Matches;
            if (better) (attempt.Best, attempt.BestItems) = (cost, items);
            attempt.End = pos;
        }
        log?.Rewind(attempt.Faults);
        reread += pos - attempt.At;
        waived = attempt.Waived;
        items = attempt.Items;
        pos = attempt.At;
        depth = attempt.Depth;
        return better && !TooComplex(pos);
    }

    /// <summary>All cases were tried: steps over the value.</summary>
    public void Tried(ref Attempt attempt)
    {
        if (broken) return;
        if (attempt.End > 0)
        {
            pos = attempt.End;
            // What the case that was taken passed over and holds counts for what is around it.
            waived = attempt.Waived + attempt.Best + (attempt.ExactlyOne && attempt.Fitting > 1 ? Settled : 0);
            items = attempt.BestItems;
            if (attempt.ExactlyOne && attempt.Matches > 1 && (checks & JsonChecks.Constraints) != 0) Fail(attempt.At, FaultCode.ManyCases);
            return;
        }
        SkipValue();
        Fail(attempt.At, FaultCode.NoCase);
    }

    /// <summary>Nested trials multiply: what is read again is bounded by the text's length.</summary>
    bool TooComplex(int at)
    {
        if (reread <= 64L * length + 65_536) return false;
        Break(at, "", FaultCode.Complexity);
        return true;
    }
}
