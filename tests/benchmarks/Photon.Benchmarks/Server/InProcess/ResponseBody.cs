using System.IO.Pipelines;

namespace Photon.Benchmarks.Server.InProcess;

/// <summary>A response's bytes, collected in one buffer that is used again.</summary>
sealed class ResponseBody : PipeWriter
{
    readonly Action start;
    readonly BodyStream stream;
    byte[] buffer = new byte[1 << 17];
    int length;

    public ResponseBody(Action start)
    {
        this.start = start;
        stream = new BodyStream(this);
    }

    public Stream Stream => stream;
    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);
    public void Begin() => length = 0;

    public override void Advance(int bytes) => length += bytes;

    public override Memory<byte> GetMemory(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return buffer.AsMemory(length);
    }

    public override Span<byte> GetSpan(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return buffer.AsSpan(length);
    }

    void Ensure(int sizeHint)
    {
        // A response starts when its first byte is asked for, as Kestrel has it.
        start();
        if (buffer.Length - length < Math.Max(sizeHint, 4096))
            Array.Resize(ref buffer, buffer.Length * 2 + sizeHint);
    }

    public override bool CanGetUnflushedBytes => true;
    public override long UnflushedBytes => 0;
    public override void CancelPendingFlush() { }
    public override void Complete(Exception? exception = null) { }

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        start();
        return default;
    }

    sealed class BodyStream(ResponseBody body) : Stream
    {
        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
        public override void Flush() => body.start();
        public override Task FlushAsync(CancellationToken cancellationToken) { body.start(); return Task.CompletedTask; }
        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            buffer.CopyTo(body.GetSpan(buffer.Length));
            body.Advance(buffer.Length);
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Write(buffer.Span);
            return default;
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            Write(buffer, offset, count);
            return Task.CompletedTask;
        }
    }
}
