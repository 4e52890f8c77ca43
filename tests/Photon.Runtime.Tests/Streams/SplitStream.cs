namespace Photon.Runtime.Tests.Streams;

/// <summary>A body that arrives in pieces.</summary>
sealed class SplitStream(byte[] bytes, params int[] cuts) : Stream
{
    int _at;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => _at; set => throw new NotSupportedException(); }

    /// <summary>Cuts behind every so many bytes.</summary>
    public static SplitStream Every(byte[] bytes, int size) => new(bytes, [.. Enumerable.Range(1, bytes.Length / size).Select(i => i * size)]);

    public override int Read(Span<byte> buffer)
    {
        var next = cuts.Append(bytes.Length).Where(cut => cut > _at).DefaultIfEmpty(_at).Min();
        var count = Math.Min(buffer.Length, next - _at);
        bytes.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
