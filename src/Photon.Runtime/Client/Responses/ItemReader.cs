using System.Buffers;

namespace Photon.Runtime.Emitted;

/// <summary>Finds the items of a streamed body as they arrive. Memory is bounded by the longest item.</summary>
internal sealed class ItemReader(Stream stream, ItemFraming framing, int max) : IDisposable
{
    byte[] _bytes = ArrayPool<byte>.Shared.Rent(4096);
    int _start;
    int _scanned;
    int _end;
    bool _afterReturn;
    bool _done;
    PooledBytes _data = new(256);
    Range _item;
    JsonNesting _nesting;

    /// <summary>The item that <see cref="Next"/> found; valid until the next call.</summary>
    public ReadOnlySpan<byte> Item => framing == ItemFraming.Events ? _data.Span : _bytes.AsSpan(_item);

    public async ValueTask<bool> Next(CancellationToken cancel)
    {
        _data.Truncate(0);
        while (true)
        {
            while (Part() is { } part)
            {
                if (framing == ItemFraming.Events ? EndsEvent(part) : !Blank(part)) return true;
            }
            if (_done) return false;
            await Fill(cancel).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        _data.Return();
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    async ValueTask Fill(CancellationToken cancel)
    {
        if (_end - _start + _data.Length > max) throw new InvalidResponseException($"An item of the response is longer than {max} bytes.");
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
        var read = await stream.ReadAsync(_bytes.AsMemory(_end), cancel).ConfigureAwait(false);
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
        for (; _scanned < _end; _scanned++)
        {
            if (!IsBreak(_bytes[_scanned])) continue;
            _afterReturn = framing == ItemFraming.Events && _bytes[_scanned] == '\r';
            var part = _start.._scanned;
            _start = ++_scanned;
            return part;
        }
        // The last line may lack its break; an event without a blank line after it is cut off, and dropped.
        if (!_done || framing == ItemFraming.Events || _start == _end) return null;
        var rest = _start.._end;
        _start = _end;
        return rest;
    }

    bool IsBreak(byte c) => framing switch
    {
        ItemFraming.Events => c is (byte)'\n' or (byte)'\r',
        ItemFraming.Lines => c == '\n',
        _ => _nesting.Ends(c),
    };

    bool Blank(Range part)
    {
        _item = part;
        return _bytes.AsSpan(part).Trim(" \t\r\n"u8).IsEmpty;
    }

    /// <summary>Takes in a line of an event; whether it was the empty one that ends an event with data.</summary>
    bool EndsEvent(Range part)
    {
        var line = _bytes.AsSpan(part);
        if (line.IsEmpty)
        {
            if (_data.Length == 0) return false;
            _data.Truncate(_data.Length - 1);
            return true;
        }
        if (line.StartsWith("\uFEFF"u8)) line = line[3..];
        if (!line.StartsWith("data"u8)) return false;
        line = line[4..];
        if (!line.IsEmpty && line[0] != ':') return false;
        if (!line.IsEmpty) line = line[1..];
        if (!line.IsEmpty && line[0] == ' ') line = line[1..];
        _data.Append(line);
        _data.Append((byte)'\n');
        return false;
    }
}
