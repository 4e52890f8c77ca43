namespace Photon.Runtime.Emitted;

/// <summary>A streamed response, read once, as fast as its reader asks. Leaving the loop ends the response.</summary>
internal sealed class StreamedItems<T, TCodec>(Stream stream, ItemFraming framing, ClientOptions options, CancellationToken call) : IAsyncEnumerable<T>
    where TCodec : IJsonReader<T>
{
    bool _taken;

    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        if (_taken) throw new InvalidOperationException("A streamed response can be read once.");
        _taken = true;
        using var both = call.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(call, cancellationToken) : null;
        var cancel = both?.Token ?? cancellationToken;
        await using var body = stream.ConfigureAwait(false);
        using var items = new ItemReader(stream, framing, options.MaxStreamedItem, static max => new InvalidResponseException($"An item of the response is longer than {max} bytes."));
        while (await items.Next(cancel).ConfigureAwait(false)) yield return Decode(items);
    }

    T Decode(ItemReader items)
    {
        IReadOnlyList<ProblemError>? errors = null;
        do
        {
            var json = new JsonIn(items.Item, options.Checks);
            var value = TCodec.Read(ref json);
            if (json.End()) return value;
            errors ??= json.Errors();
        }
        while (items.TryOtherwise());
        var problem = new Problem { Title = "An item of the response is not what the document declares.", Errors = errors };
        throw new InvalidResponseException(problem.ToString(), problem);
    }
}
