namespace Photon.Runtime.Emitted;

// uniqueItems: items are compared as JSON, on their bytes.
public ref partial struct JsonIn
{
    /// <summary>No two items of the array at <paramref name="at"/>, which is read already, are equal.</summary>
    void CheckUnique(int at)
    {
        int back = pos;
        var faults = log;
        // Well-formed as it is, the array is walked without noting anything twice.
        log = new FaultLog(1);
        var items = new List<(int Start, int Length, int Hash)>();
        pos = at + 1;
        depth++;
        while (Peek() != ']' && !broken)
        {
            int start = Here();
            var raw = Raw();
            items.Add((start, raw.Length, JsonEquality.Hash(raw)));
            if (Peek() == ',') pos++;
        }
        depth--;
        log = faults;
        if (broken) return;
        pos = back;
        var byHash = new Dictionary<int, int>(items.Count);
        for (int i = 0; i < items.Count; i++)
        {
            if (byHash.TryAdd(items[i].Hash, i)) continue;
            var value = Slice(items[i].Start, items[i].Length);
            for (int j = 0; j < i; j++)
            {
                if (items[j].Hash != items[i].Hash || !JsonEquality.Equal(Slice(items[j].Start, items[j].Length), value)) continue;
                Fail(items[i].Start, FaultCode.UniqueItems);
                break;
            }
        }
    }
}
