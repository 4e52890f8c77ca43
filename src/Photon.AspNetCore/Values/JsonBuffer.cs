using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Emitted;

/// <summary>Builds the JSON of a parameter, on the stack as long as it is short.</summary>
ref struct JsonBuffer(Span<byte> initial)
{
    static readonly SearchValues<byte> s_escaped = SearchValues.Create([.. Enumerable.Range(0, 32).Select(b => (byte)b), (byte)'"', (byte)'\\']);

    Span<byte> _bytes = initial;
    byte[]? _rented;
    int _length;

    public readonly ReadOnlySpan<byte> Json => _bytes[.._length];

    public readonly int Length => _length;

    public void Append(byte value)
    {
        if (_length == _bytes.Length) Grow(1);
        _bytes[_length++] = value;
    }

    public void Append(scoped ReadOnlySpan<byte> bytes)
    {
        if (_bytes.Length - _length < bytes.Length) Grow(bytes.Length);
        bytes.CopyTo(_bytes[_length..]);
        _length += bytes.Length;
    }

    public void Truncate(int length) => _length = length;

    /// <summary>A text as a JSON value of a shape without members.</summary>
    /// <param name="text">The text.</param>
    /// <param name="encoded">It is percent-encoded, and a plus is a space.</param>
    /// <param name="shape">Decides whether a number stays one.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void AppendValue(scoped ReadOnlySpan<char> text, bool encoded, Shape shape)
    {
        var start = _length;
        if (shape.IsEither) shape = text.Length > 0 && text[0] is '{' or '[' ? Shape.Json : shape.Item!;
        // What has structure and yet is one text can only be JSON.
        if (shape.Kind is ShapeKind.Json or ShapeKind.List or ShapeKind.Object)
        {
            AppendDecoded(text, encoded);
            return;
        }
        if (TryPlain(text, encoded, shape.Kind is ShapeKind.Raw or ShapeKind.Any)) return;
        Append((byte)'"');
        AppendDecoded(text, encoded);
        if (shape.Kind is ShapeKind.Raw or ShapeKind.Any && IsToken(_bytes[(start + 1).._length]))
        {
            _bytes[(start + 1).._length].CopyTo(_bytes[start..]);
            _length--;
            return;
        }
        Escape(start + 1);
        Append((byte)'"');
    }

    /// <summary>A name as a JSON string and a colon.</summary>
    public void AppendName(scoped ReadOnlySpan<char> name, bool encoded)
    {
        AppendValue(name, encoded, Shape.Text);
        Append((byte)':');
    }

    /// <summary>Gives rented memory back.</summary>
    public void Return()
    {
        if (_rented is not null) ArrayPool<byte>.Shared.Return(_rented);
        _rented = null;
    }

    /// <summary>What nearly all values are: short, and nothing in them to decode or to escape. Nothing is appended where that is not so.</summary>
    bool TryPlain(scoped ReadOnlySpan<char> text, bool encoded, bool mayBeToken)
    {
        var room = _bytes[_length..];
        if (room.Length < text.Length + 2 || (encoded && text.IndexOfAny('%', '+') >= 0)) return false;
        if (mayBeToken)
        {
            // What is no token after all goes the long way: it is a fault, or one of several types.
            if (!TryDigits(text, room) && (PlainText.Copy(text, room) < text.Length || !IsToken(room[..text.Length]))) return false;
            _length += text.Length;
            return true;
        }
        if (PlainText.Copy(text, room[1..]) < text.Length) return false;
        room[0] = room[text.Length + 1] = (byte)'"';
        _length += text.Length + 2;
        return true;
    }

    /// <summary>Most numbers are a few digits.</summary>
    static bool TryDigits(scoped ReadOnlySpan<char> text, Span<byte> to)
    {
        if (text.Length is 0 or > 9 || (text[0] == '0' && text.Length > 1)) return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9') return false;
            to[i] = (byte)text[i];
        }
        return true;
    }

    void AppendDecoded(scoped ReadOnlySpan<char> text, bool encoded)
    {
        var room = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_bytes.Length - _length < room) Grow(room);
        var from = _length;
        _length += Encoding.UTF8.GetBytes(text, _bytes[_length..]);
        if (encoded && text.IndexOfAny('%', '+') >= 0) _length = from + Percent.Decode(_bytes[from.._length]);
    }

    /// <summary>Escapes what JSON does not allow in a string, from a position to the end.</summary>
    void Escape(int start)
    {
        if (_bytes[start.._length].IndexOfAny(s_escaped) < 0) return;
        var more = 0;
        foreach (var b in _bytes[start.._length])
            if (b is (byte)'"' or (byte)'\\') more++;
            else if (b < 32) more += 5;
        if (_bytes.Length - _length < more) Grow(more);
        var to = _length + more;
        for (var from = _length - 1; from >= start; from--)
        {
            var b = _bytes[from];
            if (b is (byte)'"' or (byte)'\\')
            {
                _bytes[--to] = b;
                _bytes[--to] = (byte)'\\';
            }
            else if (b < 32)
            {
                _bytes[--to] = (byte)"0123456789abcdef"[b & 15];
                _bytes[--to] = (byte)('0' + (b >> 4));
                to -= 4;
                "\\u00"u8.CopyTo(_bytes[to..]);
            }
            else _bytes[--to] = b;
        }
        _length += more;
    }

    /// <summary>A JSON number, <c>true</c> or <c>false</c>.</summary>
    static bool IsToken(ReadOnlySpan<byte> text)
    {
        if (text.SequenceEqual("true"u8) || text.SequenceEqual("false"u8)) return true;
        var at = text.Length > 0 && text[0] == '-' ? 1 : 0;
        var digits = Digits(text, at);
        if (digits == 0 || (digits > 1 && text[at] == '0')) return false;
        at += digits;
        if (at < text.Length && text[at] == '.')
        {
            digits = Digits(text, at + 1);
            if (digits == 0) return false;
            at += 1 + digits;
        }
        if (at < text.Length && text[at] is (byte)'e' or (byte)'E')
        {
            at++;
            if (at < text.Length && text[at] is (byte)'+' or (byte)'-') at++;
            digits = Digits(text, at);
            if (digits == 0) return false;
            at += digits;
        }
        return at == text.Length;
    }

    static int Digits(ReadOnlySpan<byte> text, int from)
    {
        var at = from;
        while (at < text.Length && text[at] is >= (byte)'0' and <= (byte)'9') at++;
        return at - from;
    }

    void Grow(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, checked(_length + size)));
        _bytes[.._length].CopyTo(larger);
        if (_rented is not null) ArrayPool<byte>.Shared.Return(_rented);
        _bytes = _rented = larger;
    }
}
