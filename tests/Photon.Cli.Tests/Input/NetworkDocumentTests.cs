using System.Net;
using System.Net.Sockets;
using System.Text;
using Photon.Cli.Input;
using Photon.Cli.Output;

namespace Photon.Cli.Tests.Input;

public sealed class NetworkDocumentTests : IDisposable
{
    readonly TcpListener _server = new(IPAddress.Loopback, 0);
    readonly List<string> _requests = [];

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task Without_the_option_nothing_is_opened()
    {
        var url = Serve(_ => Reply("200 OK", "openapi: 3.1.0"));
        var error = await Assert.ThrowsAsync<CommandException>(() => Read(url, false));
        Assert.Equal(ExitCode.Usage, error.ExitCode);
        Assert.Contains("--allow-network", error.Message, StringComparison.Ordinal);
        Assert.Empty(_requests);
    }

    [Fact]
    public async Task With_it_the_document_is_read_and_nothing_is_sent_along()
    {
        var url = Serve(_ => Reply("200 OK", "openapi: 3.1.0", "Set-Cookie: a=b\r\n"));
        Assert.Equal("openapi: 3.1.0", await Read(url, true));
        Assert.DoesNotContain("Authorization", Assert.Single(_requests), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Cookie", _requests[0], StringComparison.OrdinalIgnoreCase);
        Assert.Contains("credentials", (await Assert.ThrowsAsync<CommandException>(() => Read(url.Replace("//", "//me:secret@", StringComparison.Ordinal), true))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirections_have_an_end()
    {
        var url = Serve(_ => Reply("302 Found", "", "Location: /again\r\n"));
        Assert.Contains("answers 302", (await Assert.ThrowsAsync<CommandException>(() => Read(url, true))).Message, StringComparison.Ordinal);
        Assert.Equal(6, _requests.Count);
    }

    [Fact]
    public async Task What_the_server_refuses_is_said_in_one_line()
    {
        var url = Serve(_ => Reply("404 Not Found", "no"));
        Assert.Equal($"'{url}' answers 404", (await Assert.ThrowsAsync<CommandException>(() => Read(url, true))).Message);
        _server.Stop();
        Assert.Contains("takes no connection", (await Assert.ThrowsAsync<CommandException>(() => Read(url, true))).Message, StringComparison.Ordinal);
    }

    static Task<string> Read(string url, bool isAllowed) => NetworkDocument.Read(url, isAllowed, TestContext.Current.CancellationToken);

    static string Reply(string status, string body, string headers = "") => $"HTTP/1.1 {status}\r\n{headers}Content-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}";

    string Serve(Func<string, string> answer)
    {
        _server.Start();
        _ = Task.Run(async () =>
        {
            while (true)
            {
                using var client = await _server.AcceptTcpClientAsync();
                var buffer = new byte[8192];
                var length = await client.GetStream().ReadAsync(buffer);
                var request = Encoding.ASCII.GetString(buffer, 0, length);
                lock (_requests) _requests.Add(request);
                await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(answer(request)));
            }
        });
        return $"http://127.0.0.1:{((IPEndPoint)_server.LocalEndpoint).Port}/openapi.yaml";
    }
}
