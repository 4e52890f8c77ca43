using System.Text;

namespace Photon.Runtime.Emitted;

/// <summary>Host names: labels of RFC 1123, and internationalized ones of RFC 5890 to 5893 (IDNA2008).</summary>
static class HostText
{
    const int MaxName = 253, MaxLabel = 63;

    /// <param name="text">UTF-8.</param>
    /// <param name="ascii">Labels beyond ASCII stand as <c>xn--…</c>, whose meaning is checked.</param>
    public static bool IsName(ReadOnlySpan<byte> text, bool ascii)
    {
        // Most names are plain; only what is not needs a list of labels.
        if (text.IndexOf("--"u8) < 0 && !text.ContainsAnyInRange((byte)0x80, (byte)0xFF))
        {
            if (text.Length is 0 or > MaxName) return false;
            foreach (var range in text.Split((byte)'.'))
                if (!IsPlainLabel(text[range])) return false;
            return true;
        }
        return IsFullName(text, ascii);
    }

    static bool IsPlainLabel(ReadOnlySpan<byte> label)
    {
        if (label.Length is 0 or > MaxLabel || label[0] == '-' || label[^1] == '-') return false;
        foreach (byte c in label)
            if (!char.IsAsciiLetterOrDigit((char)c) && c != '-') return false;
        return true;
    }

    static bool IsFullName(ReadOnlySpan<byte> text, bool ascii)
    {
        // Four bytes are the most that a character takes; beyond this no label could be short enough.
        if (text.Length > MaxName * 4) return false;
        int length = -1;
        bool isBidi = false;
        var labels = new List<List<int>>();
        foreach (string label in Encoding.UTF8.GetString(text).Split(ascii ? ['.'] : ['.', '\u3002', '\uFF0E', '\uFF61']))
        {
            if (!TryLabel(label, ascii, out var codes, out int encoded)) return false;
            length += encoded + 1;
            labels.Add(codes);
            isBidi |= codes.Exists(code => BidiText.Of(code) is BidiKind.Right or BidiKind.ArabicNumber);
        }
        return length is > 0 and <= MaxName && (!isBidi || labels.TrueForAll(BidiText.IsLabel));
    }

    /// <param name="label">One label.</param>
    /// <param name="ascii">Nothing but ASCII is a label.</param>
    /// <param name="codes">What it means.</param>
    /// <param name="encoded">Its length in ASCII.</param>
    static bool TryLabel(string label, bool ascii, out List<int> codes, out int encoded)
    {
        codes = [];
        encoded = label.Length;
        bool isAscii = Ascii.IsValid(label);
        if (isAscii)
        {
            var bytes = Encoding.ASCII.GetBytes(label);
            if (!IsPlainLabel(bytes)) return false;
            if (label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase))
            {
                // What decodes and does not come back as it was is another spelling of some other label (RFC 5891, 5.4).
                return Punycode.TryDecode(bytes.AsSpan(4), codes) && codes.Exists(code => code >= 0x80)
                    && string.Equals(Punycode.Encode(codes), label[4..], StringComparison.OrdinalIgnoreCase) && IdnaText.IsLabel(codes);
            }
            foreach (char c in label) codes.Add(c);
            return true;
        }
        if (ascii) return false;
        foreach (var rune in label.EnumerateRunes()) codes.Add(rune.Value);
        if (codes.Count > MaxLabel || !IdnaText.IsLabel(codes)) return false;
        encoded = Punycode.Encode(codes).Length + 4;
        return encoded <= MaxLabel;
    }
}
