using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Emitted;

/// <summary>Reads a streamed request body item by item, as fast as the handler asks.</summary>
static class RequestItems
{
    public static async IAsyncEnumerable<T> Read<T, TC>(Stream body, ItemFraming framing, OperationInfo operation, [EnumeratorCancellation] CancellationToken cancel)
        where TC : IJsonReader<T>
    {
        using var items = new ItemReader(body, framing, operation.Options.MaxItemSize, static max => new BadHttpRequestException($"An item is longer than {max} bytes.", StatusCodes.Status413PayloadTooLarge));
        for (var index = 0L; await items.Next(cancel); index++) yield return Parse<T, TC>(items, operation, index);
    }

    /// <param name="index">A stream is the array of its items, so pointers count them.</param>
    static T Parse<T, TC>(ItemReader items, OperationInfo operation, long index) where TC : IJsonReader<T>
    {
        IReadOnlyList<ProblemError>? errors = null;
        do
        {
            var x = operation.Reader(items.Item);
            var value = TC.Read(ref x);
            if (x.End()) return value;
            errors ??= x.Errors();
        }
        while (items.TryOtherwise());
        throw new BadHttpRequestException(string.Join(' ', errors.Select(e => new ProblemError($"/{index}{e.Pointer}", e.Detail, e.Code))));
    }
}
