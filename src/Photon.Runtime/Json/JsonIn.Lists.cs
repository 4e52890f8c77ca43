using System.Buffers;
using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;

namespace Photon.Runtime.Emitted;

// Arrays, and objects without known members.
public ref partial struct JsonIn
{
    /// <summary>An array of any length.</summary>
    public IReadOnlyList<T> List<T, TItem>() where TItem : IJsonReader<T>
    {
        if (Peek() != '[')
        {
            Mistyped("an array");
            return [];
        }
        if (!Enter()) return [];
        if (Peek() == ']')
        {
            Leave(0);
            return [];
        }
        // Most lists are short: they grow on the stack, and only the array that is kept comes from the heap.
        var few = default(Few<T>);
        Span<T> room = few;
        T[]? rented = null;
        int count = 0;
        while (true)
        {
            var item = TItem.Read(ref this);
            if (count == room.Length)
            {
                if (count > maxItems - items) TooMany();
                room = rented = Grow(room, rented);
            }
            room[count++] = item;
            int c = Peek();
            if (c == ',')
            {
                pos++;
                continue;
            }
            if (c == ']') Leave(0);
            else Break(pos, "a comma or the end of the array is missing");
            if ((items += count) > maxItems) TooMany();
            var kept = room[..count].ToArray();
            if (rented is not null) ArrayPool<T>.Shared.Return(rented, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
            return kept;
        }
    }

    static T[] Grow<T>(Span<T> room, T[]? rented)
    {
        var larger = ArrayPool<T>.Shared.Rent(room.Length * 4);
        room.CopyTo(larger);
        if (rented is not null) ArrayPool<T>.Shared.Return(rented, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        return larger;
    }

    [InlineArray(8)]
    struct Few<T>
    {
        T first;
    }

    /// <summary>An array of so many items.</summary>
    /// <param name="max">-1 for any number.</param>
    public IReadOnlyList<T> ListN<T, TItem>(int min, int max) where TItem : IJsonReader<T>
    {
        int at = Here();
        bool isArray = !broken && at < end && At(at) == '[';
        var list = List<T, TItem>();
        if (isArray) CheckItems(at, list.Count, min, max);
        return list;
    }

    /// <summary>As <see cref="ListN"/>, and no two items are equal JSON.</summary>
    public IReadOnlyList<T> ListU<T, TItem>(int min, int max) where TItem : IJsonReader<T>
    {
        int at = Here();
        var list = ListN<T, TItem>(min, max);
        if (!broken && list.Count > 1) CheckUnique(at);
        return list;
    }

    void CheckItems(int at, int count, int min, int max)
    {
        if (count < min) Fail(at, FaultCode.MinItems, min);
        if (max >= 0 && count > max) Fail(at, FaultCode.MaxItems, max);
    }

    /// <summary>An object as a dictionary.</summary>
    public IReadOnlyDictionary<string, T> Map<T, TValue>() where TValue : IJsonReader<T> => MapN<T, TValue>(0, -1);

    /// <summary>An object of so many members as a dictionary.</summary>
    /// <param name="max">-1 for any number.</param>
    public IReadOnlyDictionary<string, T> MapN<T, TValue>(int min, int max) where TValue : IJsonReader<T> =>
        MapK<T, TValue, object?, AnyName>(min, max);

    /// <summary>As <see cref="MapN"/>, and every name must be what <typeparamref name="TName"/> reads.</summary>
    public IReadOnlyDictionary<string, T> MapK<T, TValue, TKey, TName>(int min, int max) where TValue : IJsonReader<T> where TName : IJsonReader<TKey>
    {
        Dictionary<string, T>? map = null;
        int at = Here();
        int count = 0;
        for (int r = Begin(NoNames); r >= 0; r = Next(NoNames, r, 1UL << 63))
        {
            if (typeof(TName) != typeof(AnyName)) NameAs<TKey, TName>();
            Extra<T, TValue>(ref map);
            if (++items > maxItems) TooMany();
            count++;
        }
        if (skippedAt != pos || count > 0)
        {
            if (count < min) Fail(at, FaultCode.MinProperties, min);
            if (max >= 0 && count > max) Fail(at, FaultCode.MaxProperties, max);
        }
        return map ?? (IReadOnlyDictionary<string, T>)ReadOnlyDictionary<string, T>.Empty;
    }

    static ReadOnlySpan<byte> NoNames => new byte[34];

    /// <summary>The member here, which no property names, goes to a dictionary.</summary>
    public void Extra<T, TValue>(ref Dictionary<string, T>? extra) where TValue : IJsonReader<T>
    {
        string name = JsonText.Unescape(Slice(nameAt, nameLength));
        var value = TValue.Read(ref this);
        // A name that stands twice never comes here.
        (extra ??= new Dictionary<string, T>(StringComparer.Ordinal))[name] = value;
    }

    /// <summary>The member here, which no property names, is a fault.</summary>
    public void Unknown()
    {
        Fail(nameAt - 1, FaultCode.Unknown);
        SkipValue();
    }

    /// <summary>The name of the member here, which no property names, matches.</summary>
    public bool NameIs(Pattern pattern) => pattern.IsMatch(System.Text.Encoding.UTF8.GetBytes(JsonText.Unescape(Slice(nameAt, nameLength))));

    /// <summary>The name of the member here, which no property names, must be what <typeparamref name="TName"/> reads.</summary>
    public void NameAs<T, TName>() where TName : IJsonReader<T>
    {
        if (broken) return;
        int back = pos;
        pos = nameAt - 1;
        TName.Read(ref this);
        if (!broken) pos = back;
    }

    readonly struct AnyName : IJsonReader<object?>
    {
        public static object? Read(ref JsonIn x) => null;
    }
}
