using System.Text.Json;

namespace Photon.Runtime.Emitted;

/// <summary>
/// A list of values so long that looking through it for each value of a request would be work for an attacker to order:
/// found by hash instead. Short lists are looked through, which is quicker.
/// </summary>
public sealed class TextTable
{
    readonly byte[] texts;
    readonly int[] places;
    readonly int[] sizes;
    readonly int[] hashes;
    readonly int[] next;
    readonly int[] buckets;

    TextTable(byte[] texts, int[] places, int[] sizes)
    {
        (this.texts, this.places, this.sizes) = (texts, places, sizes);
        int count = places.Length;
        (hashes, next) = (new int[count], new int[count]);
        buckets = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, count))];
        for (int i = 0; i < count; i++) hashes[i] = JsonEquality.Hash(Entry(i));
        // From the end, so that of equal values the first is found.
        for (int i = count - 1; i >= 0; i--)
        {
            ref int bucket = ref buckets[hashes[i] & (buckets.Length - 1)];
            (next[i], bucket) = (bucket, i + 1);
        }
    }

    /// <param name="texts">A blob of whole JSON values: each behind its length in two 7-bit bytes, low first.</param>
    public static TextTable Of(ReadOnlySpan<byte> texts)
    {
        var (places, sizes) = (new List<int>(), new List<int>());
        for (int at = 0; (texts[at] | texts[at + 1] << 7) is > 0 and var size; at += 2 + size)
        {
            places.Add(at + 2);
            sizes.Add(size);
        }
        return new(texts.ToArray(), [.. places], [.. sizes]);
    }

    /// <param name="values">An array.</param>
    internal static TextTable Of(JsonElement values)
    {
        var bytes = new List<byte>();
        int count = values.GetArrayLength();
        var (places, sizes) = (new int[count], new int[count]);
        int index = 0;
        foreach (var value in values.EnumerateArray())
        {
            var text = System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value);
            (places[index], sizes[index++]) = (bytes.Count, text.Length);
            bytes.AddRange(text);
        }
        return new([.. bytes], places, sizes);
    }

    internal ReadOnlySpan<byte> Texts => texts;

    /// <summary>The index of the first value that is equal; -1 for none.</summary>
    /// <param name="json">A well-formed value.</param>
    internal int IndexOf(ReadOnlySpan<byte> json)
    {
        int hash = JsonEquality.Hash(json);
        for (int i = buckets[hash & (buckets.Length - 1)] - 1; i >= 0; i = next[i] - 1)
            if (hashes[i] == hash && JsonEquality.Equal(json, Entry(i))) return i;
        return -1;
    }

    ReadOnlySpan<byte> Entry(int index) => texts.AsSpan(places[index], sizes[index]);
}
