namespace Photon.Runtime.Emitted;

/// <summary>A codec at work on one whole text.</summary>
public static class JsonCodec
{
    /// <summary>Reads one JSON text.</summary>
    /// <param name="value">To be used only where the result is <c>true</c>.</param>
    /// <param name="errors">What is wrong; empty where nothing is.</param>
    public static bool TryRead<T, TReader>(ReadOnlySpan<byte> json, JsonChecks checks, out T value, out IReadOnlyList<ProblemError> errors) where TReader : IJsonReader<T>
    {
        var x = new JsonIn(json, checks);
        value = TReader.Read(ref x);
        bool good = x.End();
        errors = good ? [] : x.Errors();
        return good;
    }

    /// <summary>Writes behind what <paramref name="buffer"/> holds.</summary>
    public static void Write<T, TWriter>(PooledBuffer buffer, T value) where TWriter : IJsonWriter<T>
    {
        var w = new JsonOut(buffer);
        TWriter.Write(ref w, value);
        w.End();
    }

    /// <summary>The JSON text as bytes of their own.</summary>
    public static byte[] ToBytes<T, TWriter>(T value) where TWriter : IJsonWriter<T>
    {
        using var buffer = PooledBuffer.Rent();
        Write<T, TWriter>(buffer, value);
        return buffer.Span.ToArray();
    }
}
