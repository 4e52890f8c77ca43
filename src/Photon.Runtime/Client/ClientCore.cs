using System.Diagnostics;

namespace Photon.Runtime.Emitted;

/// <summary>Sends the requests of one emitted client and reads what comes back.</summary>
public sealed class ClientCore
{
    readonly HttpClient _http;
    readonly ClientScheme[] _schemes;
    readonly ClientAddress _address;

    /// <param name="http">Sends; its timeout and base address count.</param>
    /// <param name="options">The caller's.</param>
    /// <param name="schemes">The document's security schemes, by index.</param>
    /// <param name="server">The document's first absolute server; empty: it has none.</param>
    public ClientCore(HttpClient http, ClientOptions options, ClientScheme[] schemes, string server)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(options);
        _http = http;
        Options = options;
        _schemes = schemes;
        _address = new(http, options, server);
    }

    internal ClientOptions Options { get; }

    internal ReadOnlySpan<byte> Address(ClientOperation operation) => _address.Of(operation);

    internal async Task<TResult> Send<TResult>(HttpRequestMessage request, ClientOperation operation, ResultReader read, CancellationToken cancel)
        where TResult : ApiResult
    {
        var clock = ClientTelemetry.Clock();
        var activity = ClientTelemetry.Start(operation, request);
        var status = 0;
        var error = (string?)nameof(OperationCanceledException);
        HttpResponseMessage? response = null;
        try
        {
            if (operation.Security.Length > 0) await Authorize(request, operation, cancel).ConfigureAwait(false);
            var deadline = _http.Timeout == Timeout.InfiniteTimeSpan ? 0 : Environment.TickCount64 + (long)_http.Timeout.TotalMilliseconds;
            // HttpClient's own defaults hold for its other methods alone.
            (request.Version, request.VersionPolicy) = (_http.DefaultRequestVersion, _http.DefaultVersionPolicy);
            response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel).ConfigureAwait(false);
            status = (int)response.StatusCode;
            ApiResult result;
            if (operation.Streams(response))
            {
                var stream = await response.Content.ReadAsStreamAsync(cancel).ConfigureAwait(false);
                result = Result(ref response, default, stream, operation, read, cancel);
            }
            else
            {
                var body = await BodyReader.Read(response.Content, Options.MaxBufferedBody, deadline, cancel).ConfigureAwait(false);
                result = Result(ref response, body, null, operation, read, cancel);
                body.Return();
            }
            error = ClientTelemetry.Error(status, result.ResponseBody is UnexpectedResponse);
            return (TResult)result;
        }
        catch (Exception failure)
        {
            error = failure.GetType().FullName;
            throw;
        }
        finally
        {
            (request.Content as PooledContent)?.Release();
            response?.Dispose();
            ClientTelemetry.Stop(activity, clock, operation, status, error);
        }
    }

    /// <param name="response">Set to <c>null</c> where the result has taken it over.</param>
    ApiResult Result(ref HttpResponseMessage? response, ReadBody body, Stream? stream, ClientOperation operation, ResultReader read, CancellationToken cancel)
    {
        var from = response!;
        var reader = new ResponseIn(operation, from, body, stream, Options, cancel);
        if (!body.IsWhole && stream is null) reader.Refuse();
        var result = read(ref reader);
        if (reader.IsHandedOn && reader.Fault is null) response = null;
        if (reader.Fault is not null)
        {
            reader.Refuse();
            result = read(ref reader);
        }
        result.ResponseBody = reader.RefusedOrNull ?? reader.Value;
        result.ResponseStatus = (int)from.StatusCode;
        return result;
    }

    /// <summary>Takes the first alternative whose credentials the caller has; without one the request goes as it is, and the server says no.</summary>
    async ValueTask Authorize(HttpRequestMessage request, ClientOperation operation, CancellationToken cancel)
    {
        var chosen = Array.Find(operation.Security, schemes => Array.TrueForAll(schemes, HasCredential));
        foreach (var index in chosen ?? [])
        {
            if (Options.Credential(index) is not { } provider) continue;
            _schemes[index].Apply(request, await provider(cancel).ConfigureAwait(false));
        }
    }

    bool HasCredential(int scheme) => _schemes[scheme].Place == CredentialPlace.None || Options.Credential(scheme) is not null;
}
