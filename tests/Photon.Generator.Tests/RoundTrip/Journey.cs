using System.Collections.Concurrent;
using System.Text;
using Photon.Runtime.Emitted;

namespace Photon.Generator.Tests.RoundTrip;

/// <summary>One call, there and back, as the code that is compiled for a document reports it.</summary>
/// <param name="Sent">The arguments as the client gave them.</param>
/// <param name="Answer">What the client was given.</param>
/// <param name="Expected">What the handler answered.</param>
/// <param name="Failure">What went wrong instead.</param>
public sealed record Journey(string Name, string Sent, string Answer, string Expected, string? Failure)
{
    /// <summary>By operation: the arguments as the handler was given them.</summary>
    public static ConcurrentDictionary<string, string> Arrived { get; } = new(StringComparer.Ordinal);

    /// <summary>The first of some values that is valid.</summary>
    /// <exception cref="InvalidDataException">No value that was made satisfies its schema: nothing can be said about the operation.</exception>
    public static T Of<T, TCodec>(params string[] candidates) where TCodec : IJsonReader<T>
    {
        var faults = "";
        foreach (var json in candidates)
        {
            var x = new JsonIn(Encoding.UTF8.GetBytes(json), JsonChecks.Request);
            var value = TCodec.Read(ref x);
            if (x.End()) return value;
            faults += $"{string.Join(' ', x.Errors())} {json}\n";
        }
        throw new InvalidDataException(faults);
    }

    public static string Text<T, TCodec>(T? value) where TCodec : IJsonWriter<T>
    {
        if (value is null) return "none";
        using var buffer = PooledBuffer.Rent();
        var w = new JsonOut(buffer);
        TCodec.Write(ref w, value);
        w.End();
        return Encoding.UTF8.GetString(buffer.Span);
    }

    public static async Task<string> Bytes(Stream? stream)
    {
        if (stream is null) return "none";
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        return Convert.ToBase64String(copy.ToArray());
    }

    public static async Task<string> Items<T, TCodec>(IAsyncEnumerable<T>? items) where TCodec : IJsonWriter<T>
    {
        var texts = new List<string>();
        if (items is not null)
            await foreach (var item in items) texts.Add(Text<T, TCodec>(item));
        return string.Join(';', texts);
    }

    public static async IAsyncEnumerable<T> Stream<T>(params T[] items)
    {
        foreach (var item in items)
        {
            await Task.Yield();
            yield return item;
        }
    }

    public static string Describe(UnexpectedResponse response) => $"{response.StatusCode} {response.Fault} {response.Text[..Math.Min(400, response.Text.Length)]}";
}
