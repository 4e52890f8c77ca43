using System.Buffers;

namespace Photon.Runtime.Emitted;

/// <summary>Finds the items of a streamed body as they arrive. Memory is bounded by the longest item that is taken.</summary>
/// <remarks>
/// Not <c>System.Net.ServerSentEvents.SseParser</c>: it takes an event of any length, waits behind a CR for the byte that may
/// be its LF, does not tell an event without a type from one of type <c>message</c>, and hands the type of what was no event
/// for want of data to the next one.
/// </remarks>
public sealed class ItemReader : IDisposable
{
    readonly Stream _body;
    readonly ItemFraming _framing;
    readonly int _max;
    readonly Func<int, Exception> _tooLong;
    readonly EventFields? _fields;
    byte[] _bytes = ArrayPool<byte>.Shared.Rent(4096);
    int _start;
    int _scanned;
    int _end;
    bool _afterReturn;
    bool _done;
    Range _item;
    JsonNesting _nesting;

    /// <param name="body">It stays the caller's.</param>
    /// <param name="framing">How items follow each other.</param>
    /// <param name="max">The longest item, in bytes.</param>
    /// <param name="tooLong">What is thrown at a longer one; it is given <paramref name="max"/>.</param>
    public ItemReader(Stream body, ItemFraming framing, int max, Func<int, Exception> tooLong)
    {
        (_body, _framing, _max, _tooLong) = (body, framing, max, tooLong);
        if (framing is not (ItemFraming.Lines or ItemFraming.Sequence)) _fields = new(framing);
    }

    /// <summary>The JSON of the item that <see cref="Next"/> found; valid until the next call.</summary>
    public ReadOnlySpan<byte> Item => _fields is null ? _bytes.AsSpan(_item) : _fields.Json;

    /// <summary>Waits for the next item; <c>false</c>: there is none. What ends before it is whole is dropped where the framing can tell.</summary>
    public async ValueTask<bool> Next(CancellationToken cancel)
    {
        _fields?.Clear();
        while (true)
        {
            if (Found()) return true;
            if (_done) return false;
            await Fill(cancel).ConfigureAwait(false);
        }
    }

    /// <summary>Reads the item that was found in the other way that there is; whether there is one.</summary>
    public bool TryOtherwise()
    {
        if (_fields is not { IsDoubtful: true }) return false;
        _fields.TakeAsText();
        return true;
    }

    /// <summary>Gives rented memory back.</summary>
    public void Dispose()
    {
        _fields?.Dispose();
        if (_bytes.Length > 0) ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    bool Found()
    {
        while (Part() is { } part)
        {
            if (_fields is null ? Blank(part) : !_fields.Ends(_bytes.AsSpan(part))) continue;
            if ((_fields?.Length ?? part.End.Value - part.Start.Value) > _max) throw _tooLong(_max);
            return true;
        }
        return false;
    }

    async ValueTask Fill(CancellationToken cancel)
    {
        if (_end - _start + (_fields?.Length ?? 0) > _max) throw _tooLong(_max);
        if (_start > 0)
        {
            _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
            (_scanned, _end, _start) = (_scanned - _start, _end - _start, 0);
        }
        if (_end == _bytes.Length)
        {
            var bigger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
            _bytes.CopyTo(bigger, 0);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = bigger;
        }
        var read = await _body.ReadAsync(_bytes.AsMemory(_end), cancel).ConfigureAwait(false);
        if (read == 0) _done = true;
        _end += read;
    }

    /// <summary>The next line, or record; <c>null</c>: more bytes are needed, or there are no more.</summary>
    Range? Part()
    {
        if (_afterReturn && _start < _end)
        {
            // The second half of CR LF.
            if (_bytes[_start] == '\n') _scanned = ++_start;
            _afterReturn = false;
        }
        if (NextBreak() is >= 0 and var at)
        {
            _afterReturn = _fields is not null && _bytes[at] == '\r';
            var part = _start..at;
            _start = _scanned = at + 1;
            return part;
        }
        _scanned = _end;
        // The last line may lack its break; an event without a blank line after it is cut off, and dropped.
        if (!_done || _fields is not null || _start == _end) return null;
        var rest = _start.._end;
        _start = _end;
        return rest;
    }

    int NextBreak()
    {
        var unseen = _bytes.AsSpan(_scanned, _end - _scanned);
        var at = -1;
        if (_framing == ItemFraming.Sequence)
        {
            for (var i = 0; i < unseen.Length && at < 0; i++)
                if (_nesting.Ends(unseen[i])) at = i;
        }
        else at = _fields is null ? unseen.IndexOf((byte)'\n') : unseen.IndexOfAny((byte)'\n', (byte)'\r');
        return at < 0 ? -1 : _scanned + at;
    }

    bool Blank(Range part)
    {
        _item = part;
        return _bytes.AsSpan(part).Trim(" \t\r\n"u8).IsEmpty;
    }
}
