using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Photon.Ai.Tests.Kit;

/// <summary>What a server was sent.</summary>
sealed record Asked(string Method, string Path, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;
}

/// <summary>What it answers, byte by byte where it must.</summary>
sealed record Reply(int Status, string Type, IReadOnlyList<string> Parts, IReadOnlyDictionary<string, string> Headers)
{
    public static Reply Json(string body, int status = 200) => new(status, "application/json", [body], new Dictionary<string, string>());

    public static Reply Events(IEnumerable<string> parts) => new(200, "text/event-stream", parts.ToList(), new Dictionary<string, string>());

    /// <summary>After this many parts nothing comes any more, and the connection stays open.</summary>
    public int StallsAfter { get; init; } = int.MaxValue;

    /// <summary>After this many parts the connection ends, without the last chunk that HTTP wants.</summary>
    public int BreaksAfter { get; init; } = int.MaxValue;
}

/// <summary>An HTTP server on a port of this machine, in this process, that keeps what it was sent.</summary>
sealed class FakeServer : IDisposable
{
    readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource _stop = new();
    readonly Func<Asked, Reply> _answer;
    readonly List<Asked> _asked = [];
    int _gone;

    public FakeServer(Func<Asked, Reply> answer)
    {
        _answer = answer;
        _listener.Start();
        _ = Accept();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public Uri V1 => new(Address, "/v1");

    public IReadOnlyList<Asked> Asked
    {
        get
        {
            lock (_asked) return [.. _asked];
        }
    }

    /// <summary>Connections that the other side closed while an answer was under way.</summary>
    public int Gone => Volatile.Read(ref _gone);

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Stop();
        _stop.Dispose();
    }

    async Task Accept()
    {
        var stop = _stop.Token;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                _ = Serve(await _listener.AcceptTcpClientAsync(stop), stop);
            }
            catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    async Task Serve(TcpClient client, CancellationToken stop)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                while (await Read(stream, stop) is { } asked)
                {
                    lock (_asked) _asked.Add(asked);
                    if (!await Write(stream, _answer(asked), stop)) return;
                }
            }
            catch (Exception error) when (error is IOException or OperationCanceledException or ObjectDisposedException)
            {
                // The other side has gone, or the test has ended.
            }
        }
    }

    async Task<bool> Write(NetworkStream stream, Reply reply, CancellationToken stop)
    {
        var head = new StringBuilder($"HTTP/1.1 {reply.Status} Told\r\nContent-Type: {reply.Type}\r\nTransfer-Encoding: chunked\r\n");
        foreach (var (name, value) in reply.Headers) head.Append($"{name}: {value}\r\n");
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head.Append("\r\n").ToString()), stop);
        for (var i = 0; i < reply.Parts.Count; i++)
        {
            if (i == reply.StallsAfter)
            {
                // Returns when the other side closes.
                var count = await stream.ReadAsync(new byte[1], stop);
                if (count == 0) Interlocked.Increment(ref _gone);
                return false;
            }
            if (i == reply.BreaksAfter) return false;
            var bytes = Encoding.UTF8.GetBytes(reply.Parts[i]);
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"{bytes.Length:x}\r\n"), stop);
            await stream.WriteAsync(bytes, stop);
            await stream.WriteAsync("\r\n"u8.ToArray(), stop);
        }
        await stream.WriteAsync("0\r\n\r\n"u8.ToArray(), stop);
        return true;
    }

    static async Task<Asked?> Read(NetworkStream stream, CancellationToken stop)
    {
        var head = new List<byte>();
        var one = new byte[1];
        while (!(head.Count >= 4 && head[^1] == '\n' && head[^2] == '\r' && head[^3] == '\n'))
        {
            if (await stream.ReadAsync(one, stop) == 0) return null;
            head.Add(one[0]);
        }
        var lines = Encoding.ASCII.GetString([.. head]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair.Length > 1 ? pair[1] : "", StringComparer.OrdinalIgnoreCase);
        var first = lines[0].Split(' ');
        return new(first[0], first[1], headers, Encoding.UTF8.GetString(await Body(stream, headers, stop)));
    }

    static async Task<byte[]> Body(NetworkStream stream, Dictionary<string, string> headers, CancellationToken stop)
    {
        if (headers.TryGetValue("Content-Length", out var length))
        {
            var body = new byte[int.Parse(length)];
            await stream.ReadExactlyAsync(body, stop);
            return body;
        }
        if (!headers.ContainsKey("Transfer-Encoding")) return [];
        var all = new MemoryStream();
        while (true)
        {
            var size = Convert.ToInt32(await Line(stream, stop), 16);
            var part = new byte[size + 2];
            await stream.ReadExactlyAsync(part, stop);
            if (size == 0) return all.ToArray();
            all.Write(part, 0, size);
        }
    }

    static async Task<string> Line(NetworkStream stream, CancellationToken stop)
    {
        var line = new StringBuilder();
        var one = new byte[1];
        while (true)
        {
            await stream.ReadExactlyAsync(one, stop);
            if (one[0] == '\n') return line.ToString();
            if (one[0] != '\r') line.Append((char)one[0]);
        }
    }
}
