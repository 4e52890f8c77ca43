using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Photon.Ai.Settings;

namespace Photon.Ai.Clients.Providers;

/// <summary>Makes one kind of error of what servers answer and of what connections do, before packages make kinds of their own of it.</summary>
sealed class FaultHandler(AiProvider provider) : DelegatingHandler
{
    const int MostOfBody = 4096;
    const int MostOfMessage = 300;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response;
        try
        {
            response = await base.SendAsync(request, cancellationToken);
        }
        catch (HttpRequestException error)
        {
            throw Unreachable(request.RequestUri!, error);
        }
        if (response.IsSuccessStatusCode) return response;
        using (response)
        {
            var status = (int)response.StatusCode;
            var says = Message(await Begin(response, cancellationToken));
            throw new ProviderException($"{provider.Name()} answered {status}{(says.Length > 0 ? ": " + says : "")}{Advice(status)}", status, Wait(response.Headers));
        }
    }

    ProviderException Unreachable(Uri address, HttpRequestException error)
    {
        var isRefused = error.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionRefused };
        var help = provider == AiProvider.LocalHttp ? "is the server started, and is --endpoint right?" : "is there a network, and does it need a proxy?";
        return new($"nothing answers at {address.GetLeftPart(UriPartial.Authority)} ({error.Message}): {help}", 0, null, error) { IsUnreachable = !(isRefused && address.IsLoopback) && error.HttpRequestError is not (HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError) };
    }

    string Advice(int status) => status switch
    {
        401 or 403 => $" (the key is of {provider.KeyVariable()}, PHOTON_AI_KEY or user secret {SettingName.Secret("key")})",
        404 => " (--model names the model, --endpoint the server)",
        >= 300 and < 400 => " (redirections are not followed: give the address itself with --endpoint)",
        _ => "",
    };

    static async Task<string> Begin(HttpResponseMessage response, CancellationToken cancel)
    {
        var buffer = new byte[MostOfBody];
        using var body = await response.Content.ReadAsStreamAsync(cancel);
        var count = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancel);
        return Encoding.UTF8.GetString(buffer, 0, count);
    }

    /// <summary>Both protocols have { "error": { "message": … } }; some servers have less.</summary>
    static string Message(string body)
    {
        var text = body;
        try
        {
            using var json = JsonDocument.Parse(body);
            var at = json.RootElement;
            if (at.ValueKind == JsonValueKind.Object && at.TryGetProperty("error", out var error)) at = error;
            if (at.ValueKind == JsonValueKind.Object && (at.TryGetProperty("message", out var message) || at.TryGetProperty("detail", out message))) at = message;
            if (at.ValueKind == JsonValueKind.String) text = at.GetString()!;
        }
        catch (JsonException)
        {
            // Then it is text.
        }
        text = text.ReplaceLineEndings(" ").Trim();
        return text.Length > MostOfMessage ? text[..MostOfMessage] + "…" : text;
    }

    static TimeSpan? Wait(HttpResponseHeaders headers)
    {
        if (headers.TryGetValues("retry-after-ms", out var values) && double.TryParse(values.First(), System.Globalization.CultureInfo.InvariantCulture, out var milliseconds) && milliseconds is >= 0 and < 1e9) return TimeSpan.FromMilliseconds(milliseconds);
        if (headers.RetryAfter?.Delta is { } delta) return delta;
        return headers.RetryAfter?.Date is { } date ? TimeSpan.FromTicks(Math.Max(0, (date - DateTimeOffset.UtcNow).Ticks)) : null;
    }
}
