using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Photon.Generator.Tests.Chance;

/// <summary>HTTP/1.1 by hand: what is sent is what is written here, byte by byte, which <see cref="HttpClient"/> would mend.</summary>
sealed class WireClient(int port) : IDisposable
{
    readonly byte[] _buffer = new byte[1 << 16];
    Socket? _socket;
    int _start;
    int _end;

    /// <param name="head">The request line and headers, each with its line break, without the empty line.</param>
    /// <param name="body">Sent as it is.</param>
    public (int Status, string Type, string Body) Send(string head, ReadOnlySpan<byte> body)
    {
        for (var attempt = 0; ; attempt++)
        {
            var fresh = _socket is null;
            try
            {
                return Exchange(head, body);
            }
            catch (Exception fault) when (fault is SocketException or EndOfStreamException && !fresh && attempt == 0)
            {
                // The server closed the connection behind the answer before.
                Close();
            }
        }
    }

    (int, string, string) Exchange(string head, ReadOnlySpan<byte> body)
    {
        if (_socket is null)
        {
            _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveTimeout = 30_000, SendTimeout = 30_000 };
            _socket.Connect(IPAddress.Loopback, port);
            _start = _end = 0;
        }
        var size = Encoding.Latin1.GetByteCount(head) + 2 + body.Length;
        var bytes = new byte[size];
        Encoding.Latin1.GetBytes(head + "\r\n", bytes);
        body.CopyTo(bytes.AsSpan(size - body.Length));
        var refused = false;
        try
        {
            for (var sent = 0; sent < size;) sent += _socket.Send(bytes.AsSpan(sent));
        }
        catch (SocketException) when (size > 1 << 16)
        {
            // The server answered before it had read everything.
            refused = true;
        }
        return Answer(refused);
    }

    (int, string, string) Answer(bool closes)
    {
        var status = int.Parse(Line().Split(' ')[1], CultureInfo.InvariantCulture);
        var (type, length, chunked) = ("", 0, false);
        for (var line = Line(); line.Length > 0; line = Line())
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var value = line[(colon + 1)..].Trim();
            switch (line[..colon].ToLowerInvariant())
            {
                case "content-type": type = value; break;
                case "content-length": length = int.Parse(value, CultureInfo.InvariantCulture); break;
                case "transfer-encoding": chunked = true; break;
                case "connection": closes |= value.Equals("close", StringComparison.OrdinalIgnoreCase); break;
            }
        }
        var body = "";
        if (!chunked) body = Text(length);
        else
        {
            for (var size = Chunk(); size > 0; size = Chunk())
            {
                body += Text(size);
                Line();
            }
            Line();
        }
        if (closes) Close();
        return (status, type, body);
    }

    int Chunk() => int.Parse(Line(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    string Line()
    {
        var line = new StringBuilder();
        while (true)
        {
            if (_start == _end) Fill();
            var at = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            line.Append(Encoding.Latin1.GetString(_buffer, _start, (at < 0 ? _end - _start : at)));
            _start = at < 0 ? _end : _start + at + 1;
            if (at >= 0) return line.ToString().TrimEnd('\r');
        }
    }

    string Text(int length)
    {
        var bytes = new byte[length];
        for (var at = 0; at < length;)
        {
            if (_start == _end) Fill();
            var count = Math.Min(length - at, _end - _start);
            _buffer.AsSpan(_start, count).CopyTo(bytes.AsSpan(at));
            (_start, at) = (_start + count, at + count);
        }
        return Encoding.UTF8.GetString(bytes);
    }

    void Fill()
    {
        (_start, _end) = (0, _socket!.Receive(_buffer));
        if (_end == 0) throw new EndOfStreamException();
    }

    void Close()
    {
        _socket?.Dispose();
        _socket = null;
    }

    public void Dispose() => Close();
}
