using System.Text.Json;

namespace Photon.Runtime.Emitted;

// Discriminators that no member carries: the object is written first, and the member put in front of the others. That costs
// a move of its bytes, and nothing wherever it is not needed.
public ref partial struct JsonOut
{
    /// <summary>Where the next value begins, for <see cref="Tag"/>.</summary>
    public readonly int Mark() => pos;

    /// <summary>Puts a member at the beginning of an object, unless the object has one of that name already.</summary>
    /// <param name="mark">Where the object began.</param>
    /// <param name="member">The name with its colon: <c>"kind":</c>.</param>
    /// <param name="value">The value with a comma: <c>"card",</c>.</param>
    public void Tag(int mark, ReadOnlySpan<byte> member, ReadOnlySpan<byte> value)
    {
        if (room[mark] != '{' || Holds(room[mark..pos].TrimEnd((byte)','), member[1..^2])) return;
        Need(member.Length + value.Length);
        var isEmpty = room[mark + 1] == '}';
        // Nothing comes behind it that a comma would part it from.
        if (isEmpty) value = value[..^1];
        var size = member.Length + value.Length;
        room[(mark + 1)..pos].CopyTo(room[(mark + 1 + size)..]);
        member.CopyTo(room[(mark + 1)..]);
        value.CopyTo(room[(mark + 1 + member.Length)..]);
        pos += size;
    }

    static bool Holds(ReadOnlySpan<byte> json, ReadOnlySpan<byte> name)
    {
        if (json.IndexOf(name) < 0) return false;
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueSpan.SequenceEqual(name)) return true;
            reader.Skip();
        }
        return false;
    }
}
