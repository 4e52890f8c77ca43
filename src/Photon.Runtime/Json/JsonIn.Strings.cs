using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Unicode;

namespace Photon.Runtime.Emitted;

// Strings. A method's name says which constraints follow: N lengths, P a pattern, F a format.
public ref partial struct JsonIn
{
    /// <summary>Any string.</summary>
    public string Str()
    {
        int from = pos + 1;
        if (from < end && At(pos) == '"')
        {
            int close = Plain(from);
            if (close < end && At(close) == '"' && close - from <= maxString)
            {
                pos = close + 1;
                return AsciiText.ToText(Slice(from, close - from));
            }
        }
        return TakeText(out var text, out _) ? Encoding.UTF8.GetString(text) : null!;
    }

    /// <summary>A string of <paramref name="min"/> to <paramref name="max"/> code points.</summary>
    public string StrN(int min, int max)
    {
        int from = pos + 1;
        if (from < end && At(pos) == '"')
        {
            int close = Plain(from);
            if (close < end && At(close) == '"' && close - from >= min && close - from <= max && close - from <= maxString)
            {
                pos = close + 1;
                return AsciiText.ToText(Slice(from, close - from));
            }
        }
        if (!TakeText(out var text, out int at)) return null!;
        CheckLength(text, at, min, max);
        return Encoding.UTF8.GetString(text);
    }

    /// <summary>As <see cref="StrN"/>, and it matches a pattern.</summary>
    public string StrP(int min, int max, Pattern pattern)
    {
        int from = pos + 1;
        if (from < end && At(pos) == '"')
        {
            int close = Plain(from);
            if (close < end && At(close) == '"' && close - from >= min && close - from <= max && close - from <= maxString && pattern.IsMatch(Slice(from, close - from)))
            {
                pos = close + 1;
                return AsciiText.ToText(Slice(from, close - from));
            }
        }
        if (!TakeText(out var text, out int at)) return null!;
        CheckLength(text, at, min, max);
        if (!pattern.IsMatch(text)) Fail(at, FaultCode.Pattern, pattern);
        return Encoding.UTF8.GetString(text);
    }

    /// <summary>As <see cref="StrN"/>, and it has a format.</summary>
    public string StrF(StringFormat format, int min, int max)
    {
        if (!TakeText(out var text, out int at)) return null!;
        CheckLength(text, at, min, max);
        if (!StringFormats.IsMatch(format, text)) Fail(at, FaultCode.Format, StringFormats.Name(format));
        return Encoding.UTF8.GetString(text);
    }

    /// <summary>As <see cref="StrF"/>, and it matches a pattern.</summary>
    public string StrFP(StringFormat format, int min, int max, Pattern pattern)
    {
        if (!TakeText(out var text, out int at)) return null!;
        CheckLength(text, at, min, max);
        if (!StringFormats.IsMatch(format, text)) Fail(at, FaultCode.Format, StringFormats.Name(format));
        if (!pattern.IsMatch(text)) Fail(at, FaultCode.Pattern, pattern);
        return Encoding.UTF8.GetString(text);
    }

    void CheckLength(ReadOnlySpan<byte> text, int at, int min, int max)
    {
        // A code point is one to four bytes: most texts need no counting.
        if (text.Length / 4 >= min && text.Length <= max) return;
        int count = JsonText.CodePoints(text);
        if (count < min) Fail(at, FaultCode.MinLength, Characters(min));
        if (count > max) Fail(at, FaultCode.MaxLength, Characters(max));
    }

    static string Characters(int count) => count == 1 ? "1 character" : $"{count} characters";

    /// <summary>Reads a string's UTF-8; it is good until the next read.</summary>
    /// <param name="at">Where the string begins, for faults.</param>
    /// <returns><c>false</c>: there is none; the fault is noted and the value stepped over.</returns>
    bool TakeText(out ReadOnlySpan<byte> text, out int at)
    {
        text = default;
        if (Peek() == '"' && Plain(pos + 1) is var plain && plain < end && At(plain) == '"' && plain - pos - 1 <= maxString)
        {
            at = pos;
            text = Slice(at + 1, plain - at - 1);
            pos = plain + 1;
            return true;
        }
        if (Peek() != '"')
        {
            at = pos;
            Mistyped("a string");
            return false;
        }
        at = pos;
        int close = EndOfString(at + 1, out bool escaped, out _);
        if (close < 0) return false;
        pos = close + 1;
        text = Slice(at + 1, close - at - 1);
        if (!escaped) return true;
        if (scratch is null || scratch.Length < text.Length)
        {
            if (scratch is not null) ArrayPool<byte>.Shared.Return(scratch);
            scratch = ArrayPool<byte>.Shared.Rent(text.Length);
        }
        JsonText.TryUnescape(text, scratch, out int size);
        text = scratch.AsSpan(0, size);
        return true;
    }

    /// <summary>Finds a string's closing quote and checks what is before it: control characters, escapes, UTF-8.</summary>
    /// <param name="from">Behind the opening quote.</param>
    /// <returns>-1 where it is malformed; the fault is noted.</returns>
    int EndOfString(int from, out bool escaped, out bool foreign)
    {
        escaped = foreign = false;
        int at = from;
        while (true)
        {
            at = Plain(at);
            if (at >= end)
            {
                Break(length, "a string does not end");
                return -1;
            }
            byte c = At(at);
            if (c == '"') break;
            if (c == '\\')
            {
                escaped = true;
                at += 2;
            }
            else if (c >= 0x80)
            {
                foreign = true;
                at++;
            }
            else
            {
                Break(at, "a control character in a string");
                return -1;
            }
        }
        if (at - from > maxString)
        {
            Break(from - 1, maxString.ToString(System.Globalization.CultureInfo.InvariantCulture), FaultCode.StringSize);
            return -1;
        }
        if (foreign && !Utf8.IsValid(Slice(from, at - from)))
        {
            Break(from - 1, "a string that is not UTF-8");
            return -1;
        }
        return !escaped || EscapesAreGood(from, at) ? at : -1;
    }

    bool EscapesAreGood(int from, int close)
    {
        var inner = Slice(from, close - from);
        byte[]? rented = null;
        var room = inner.Length <= 512 ? stackalloc byte[512] : rented = ArrayPool<byte>.Shared.Rent(inner.Length);
        bool good = JsonText.TryUnescape(inner, room, out int bad);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        if (!good) Break(from + bad, "a bad escape");
        return good;
    }

    /// <summary>The first byte at or after <paramref name="at"/> that is a quote, a backslash, a control or not ASCII; else <see cref="end"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    readonly int Plain(int at)
    {
        if (Vector128.IsHardwareAccelerated)
        {
            while (at + Vector128<byte>.Count <= end)
            {
                var bytes = Vector128.LoadUnsafe(ref Unsafe.Add(ref start, at));
                // As signed bytes, everything beyond ASCII is below the controls.
                var special = Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
                    | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
                    | Vector128.Equals(bytes, Vector128.Create((byte)'\\'));
                uint mask = special.ExtractMostSignificantBits();
                if (mask != 0) return at + System.Numerics.BitOperations.TrailingZeroCount(mask);
                at += Vector128<byte>.Count;
            }
        }
        for (; at < end; at++)
        {
            byte c = At(at);
            if (c is < (byte)' ' or (byte)'"' or (byte)'\\' or >= 0x80) break;
        }
        return at;
    }
}
