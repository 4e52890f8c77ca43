using System.Text;

namespace Photon.Runtime.Emitted;

/// <summary>
/// Finds the JSON Pointer of a byte. Reading keeps no paths; this walks the bytes once more, and only up to the fault,
/// so everything before it is known to be well-formed.
/// </summary>
ref struct PointerMap(ReadOnlySpan<byte> json)
{
    /// <summary>In bytes. A longer name of the sender's own ends the pointer at what is around it: each of many faults would send it back.</summary>
    const int LongestName = 512;

    readonly ReadOnlySpan<byte> json = json;
    readonly List<(int Name, int Index)> open = [];

    /// <summary>The pointer of the value (or of the member whose name) begins at <paramref name="offset"/>; where none does, of the innermost one around it.</summary>
    public string At(int offset)
    {
        open.Clear();
        for (int p = 0; p < json.Length && p <= offset; p++)
        {
            switch (json[p])
            {
                case (byte)'{': if (p == offset) return Pointer(); open.Add((-1, -1)); break;
                case (byte)'[': if (p == offset) return Pointer(); open.Add((-1, 0)); break;
                case (byte)'}' or (byte)']':
                    if (p == offset) return Pointer(open.Count - 1);
                    if (open.Count > 0) open.RemoveAt(open.Count - 1);
                    break;
                case (byte)',':
                    if (open is [.., var last] && p < offset) open[^1] = last.Index < 0 ? (-1, -1) : (-1, last.Index + 1);
                    break;
                case (byte)'"':
                    if (open is [.., (-1, -1)]) open[^1] = (p, -1);
                    if (p == offset) return Pointer();
                    p = EndOfString(p);
                    break;
            }
        }
        return Pointer();
    }

    readonly int EndOfString(int p)
    {
        for (p++; p < json.Length && json[p] != '"'; p++)
            if (json[p] == '\\') p++;
        return p;
    }

    readonly string Pointer(int depth = int.MaxValue)
    {
        var text = new StringBuilder();
        for (int i = 0; i < Math.Min(depth, open.Count); i++)
        {
            if (open[i].Index >= 0) text.Append('/').Append(open[i].Index);
            else if (open[i].Name >= 0)
            {
                var name = json[(open[i].Name + 1)..Math.Min(json.Length, EndOfString(open[i].Name))];
                if (name.Length > LongestName) break;
                text.Append('/').Append(Escape(JsonText.Unescape(name)));
            }
        }
        return text.ToString();
    }

    /// <summary>One name as a step of a JSON Pointer (RFC 6901).</summary>
    public static string Escape(string name) =>
        name.AsSpan().IndexOfAny('~', '/') < 0 ? name : name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
