namespace Photon.Runtime.Emitted;

// Arrays with a type for each place: var p = x.Places(2); x.Place(ref p) ? x.Str() : default; x.Place(ref p) ? …; x.EndPlaces(ref p);
public ref partial struct JsonIn
{
    /// <summary>Begins an array of so many places.</summary>
    public Places Places(int count)
    {
        int at = Here();
        if (broken || at >= end || At(at) != '[') Mistyped("an array");
        else if (Enter()) return new Places(at, count);
        return default;
    }

    /// <summary>Goes on to the next place. What is not there is a fault, once.</summary>
    public bool Place(ref Places places)
    {
        if (broken || !places.IsOpen) return false;
        int c = Peek();
        if (c == ']')
        {
            Fail(places.At, FaultCode.MinItems, places.Count);
            EndPlaces(ref places);
            return false;
        }
        if (places.Read > 0)
        {
            if (c != ',')
            {
                Break(pos, "a comma or the end of the array is missing");
                return false;
            }
            pos++;
        }
        places.Read++;
        if (++items > maxItems) TooMany();
        return !broken;
    }

    /// <summary>Ends the array; more places than there are is a fault.</summary>
    public void EndPlaces(ref Places places)
    {
        if (broken || !places.IsOpen) return;
        places.IsOpen = false;
        if (Peek() == ',') Fail(places.At, FaultCode.MaxItems, places.Count);
        while (!broken && Peek() == ',')
        {
            pos++;
            SkipValue();
        }
        if (broken) return;
        if (Peek() == ']') Leave(0);
        else Break(pos, "a comma or the end of the array is missing");
    }
}

/// <summary>How far an array with a type for each place is read.</summary>
public struct Places
{
    internal Places(int at, int count) => (At, Count, IsOpen) = (at, count, true);

    internal int At { get; }

    internal int Count { get; }

    internal int Read { get; set; }

    internal bool IsOpen { get; set; }
}
