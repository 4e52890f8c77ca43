using System.Net;
using Photon.Cli.Output;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Input;

/// <summary>A document at a URL: little trust, so everything has a bound, and nothing is sent but the request.</summary>
static class NetworkDocument
{
    const int MostRedirects = 5;
    const int MostBytes = 64 * 1024 * 1024;
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    public static bool IsUrl(string name) => name.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || name.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="CommandException">It cannot be had; the message says why.</exception>
    public static async Task<string> Read(string url, bool isAllowed, CancellationToken cancel)
    {
        var name = $"'{PlainText.InOneLine(url)}'";
        if (!isAllowed) throw new CommandException($"{name} is on the network, which photon leaves alone unless --allow-network is given", ExitCode.Usage);
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address)) throw new CommandException($"{name} is no URL", ExitCode.Usage);
        if (address.UserInfo.Length > 0) throw new CommandException("photon sends no credentials: leave user and password out of the URL, or download the document and name the file", ExitCode.Usage);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Longest);
        try
        {
            using var handler = new SocketsHttpHandler { MaxAutomaticRedirections = MostRedirects, UseCookies = false, AutomaticDecompression = DecompressionMethods.All };
            using var client = new HttpClient(handler);
            using var reply = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            if (!reply.IsSuccessStatusCode) throw new CommandException($"{name} answers {(int)reply.StatusCode}{(reply.StatusCode is >= (HttpStatusCode)300 and < (HttpStatusCode)400 ? $": more than {MostRedirects} redirections, or one from https to http" : "")}");
            await using var body = await reply.Content.ReadAsStreamAsync(limit.Token);
            return await BoundedText.Read(body, name, MostBytes, limit.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new CommandException($"{name} was not there within {Longest.TotalSeconds:0} s");
        }
        catch (HttpRequestException error)
        {
            throw new CommandException($"{name} cannot be read: {Why(error.HttpRequestError)}");
        }
        catch (IOException)
        {
            throw new CommandException($"{name} cannot be read: the connection was cut");
        }
    }

    static string Why(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => "its host is not known here",
        HttpRequestError.ConnectionError => "its host takes no connection",
        HttpRequestError.SecureConnectionError => "its host's certificate is not trusted, or it speaks no TLS",
        HttpRequestError.ProxyTunnelError => "the proxy lets nothing through",
        _ => "it does not answer as HTTP has it",
    };
}
