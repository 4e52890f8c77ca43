using System.Buffers;
using System.IO.Pipelines;

namespace Photon.Benchmarks.Server.InProcess;

/// <summary>A request's bytes, all there at once, as a pipe and as a stream.</summary>
sealed class RequestBody : PipeReader
{
    ReadOnlySequence<byte> rest;
    readonly BodyStream stream;

    public RequestBody() => stream = new BodyStream(this);

    public Stream Stream => stream;
    public int Length { get; private set; }

    public void Begin(byte[] bytes)
    {
        rest = new ReadOnlySequence<byte>(bytes);
        Length = bytes.Length;
    }

    public override void AdvanceTo(SequencePosition consumed) => rest = rest.Slice(consumed);
    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined) => rest = rest.Slice(consumed);
    public override void CancelPendingRead() { }
    public override void Complete(Exception? exception = null) { }
    public override ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default) => new(new ReadResult(rest, false, true));

    public override bool TryRead(out ReadResult result)
    {
        result = new ReadResult(rest, false, true);
        return true;
    }

    sealed class BodyStream(RequestBody body) : Stream
    {
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
        public override void Flush() { }
        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var part = body.rest.Slice(0, Math.Min(buffer.Length, body.rest.Length));
            part.CopyTo(buffer);
            body.rest = body.rest.Slice(part.End);
            return (int)part.Length;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));
        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Read(buffer, offset, count));
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
