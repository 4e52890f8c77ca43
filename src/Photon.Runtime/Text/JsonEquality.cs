using System.Text.Json;

namespace Photon.Runtime.Emitted;

/// <summary>Equality of JSON values as JSON Schema has it: 1 is 1.0, members have no order, escapes do not matter.</summary>
static class JsonEquality
{
    static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1001 };

    /// <summary>Both are known to be well-formed.</summary>
    public static bool Equal(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        if (a.SequenceEqual(b)) return true;
        if (Kind(a[0]) != Kind(b[0])) return false;
        return JsonElement.DeepEquals(JsonElement.Parse(a, Deep), JsonElement.Parse(b, Deep));
    }

    /// <summary>Equal values have equal hashes, which are seeded per process.</summary>
    public static int Hash(ReadOnlySpan<byte> json)
    {
        // Texts and numbers are what lists are made of; they need no tree.
        var hash = default(HashCode);
        if (json is [(byte)'"', .. var inner, _])
        {
            hash.Add(JsonText.Unescape(inner), StringComparer.Ordinal);
            hash.Add(JsonValueKind.String);
            return hash.ToHashCode();
        }
        if (Kind(json[0]) != '0') return Hash(JsonElement.Parse(json, Deep));
        NumberText.Hash(ref hash, json);
        hash.Add(JsonValueKind.Number);
        return hash.ToHashCode();
    }

    /// <inheritdoc cref="Hash(ReadOnlySpan{byte})"/>
    public static int Hash(JsonElement value)
    {
        var hash = default(HashCode);
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                int members = 0;
                // Added up, because members have no order.
                foreach (var member in value.EnumerateObject()) members += HashCode.Combine(member.Name, Hash(member.Value));
                hash.Add(members);
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray()) hash.Add(Hash(item));
                break;
            case JsonValueKind.String: hash.Add(value.GetString(), StringComparer.Ordinal); break;
            case JsonValueKind.Number: NumberText.Hash(ref hash, System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value)); break;
        }
        hash.Add(value.ValueKind);
        return hash.ToHashCode();
    }

    static int Kind(byte first) => first is (byte)'-' or (>= (byte)'0' and <= (byte)'9') ? '0' : first;
}
