using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Emitted;

/// <summary>Reads a streamed request body item by item: JSON Lines, RFC 7464's records, and server-sent events.</summary>
static class RequestItems
{
    const byte RecordSeparator = 0x1E;

    public static async IAsyncEnumerable<T> Read<T, TC>(PipeReader reader, bool isEvents, OperationInfo operation, [EnumeratorCancellation] CancellationToken cancel)
        where TC : IJsonReader<T>
    {
        var options = operation.Options;
        var data = isEvents ? new EventData() : null;
        while (true)
        {
            var read = await reader.ReadAsync(cancel);
            var rest = read.Buffer;
            while (Take(ref rest, read.IsCompleted, out var item))
            {
                if (data is not null ? data.Ends(item) : !IsBlank(item)) yield return Parse<T, TC>(data?.Take() ?? item, operation);
            }
            if (rest.Length + (data?.Length ?? 0) > options.MaxItemSize) throw new BadHttpRequestException($"An item is longer than {options.MaxItemSize} bytes.", StatusCodes.Status413PayloadTooLarge);
            reader.AdvanceTo(rest.Start, rest.End);
            if (read.IsCompleted) yield break;
        }
    }

    static bool Take(ref ReadOnlySequence<byte> rest, bool isLast, out ReadOnlySequence<byte> item)
    {
        item = default;
        if (rest.IsEmpty) return false;
        var bytes = new SequenceReader<byte>(rest);
        // In JSON text a line break or separator is always escaped within strings, but records may be printed over lines.
        var isRecord = bytes.TryPeek(out var first) && first == RecordSeparator;
        if (isRecord) bytes.Advance(1);
        if (bytes.TryReadTo(out ReadOnlySequence<byte> found, isRecord ? RecordSeparator : (byte)'\n', advancePastDelimiter: !isRecord))
        {
            item = found;
            rest = rest.Slice(bytes.Position);
            return true;
        }
        if (!isLast) return false;
        item = isRecord ? rest.Slice(1) : rest;
        rest = rest.Slice(rest.End);
        return true;
    }

    static bool IsBlank(in ReadOnlySequence<byte> item)
    {
        foreach (var part in item)
            if (part.Span.IndexOfAnyExcept(" \t\r\n"u8) >= 0) return false;
        return true;
    }

    static T Parse<T, TC>(in ReadOnlySequence<byte> item, OperationInfo operation) where TC : IJsonReader<T>
    {
        var x = operation.Reader(item.IsSingleSegment ? item.FirstSpan : item.ToArray());
        var value = TC.Read(ref x);
        return x.End() ? value : throw new BadHttpRequestException(string.Join(' ', x.Errors()));
    }
}
