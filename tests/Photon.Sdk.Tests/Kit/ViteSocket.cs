using System.Net.WebSockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Photon.Sdk.Tests.Kit;

/// <summary>The socket over which a page learns of updates, through the app.</summary>
sealed partial class ViteSocket : IDisposable
{
    readonly ClientWebSocket _socket = new();

    /// <param name="origin">Of the page that opens it; <c>null</c>: it is no page.</param>
    public static async Task<ViteSocket> Open(HttpClient http, string? origin = null)
    {
        var cancel = TestContext.Current.CancellationToken;
        var token = Token().Match(await http.GetStringAsync("/_forms/@vite/client", cancel)).Groups[1].Value;
        var socket = new ViteSocket();
        socket._socket.Options.AddSubProtocol("vite-hmr");
        if (origin is not null) socket._socket.Options.SetRequestHeader("Origin", origin);
        await socket._socket.ConnectAsync(new($"ws://{http.BaseAddress!.Authority}/_forms/?token={token}"), cancel);
        await socket.Hears("\"connected\"");
        return socket;
    }

    /// <summary>Waits for a message that holds the text.</summary>
    public async Task<string> Hears(string text)
    {
        var buffer = new byte[1 << 16];
        while (true)
        {
            var message = new StringBuilder();
            ValueWebSocketReceiveResult part;
            do
            {
                part = await _socket.ReceiveAsync(buffer.AsMemory(), TestContext.Current.CancellationToken);
                Assert.NotEqual(WebSocketMessageType.Close, part.MessageType);
                message.Append(Encoding.UTF8.GetString(buffer, 0, part.Count));
            }
            while (!part.EndOfMessage);
            if (message.ToString() is var said && said.Contains(text, StringComparison.Ordinal)) return said;
        }
    }

    public void Dispose() => _socket.Dispose();

    [GeneratedRegex("wsToken = \"([^\"]+)\"")]
    private static partial Regex Token();
}
