using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Photon.Forms.Bundle;

namespace Photon.AspNetCore.Development.Vite;

/// <summary>A Vite that runs, for as long as it does: it holds a request open, by which Vite knows of the app and the app of Vite.</summary>
sealed class ViteConnection : IDisposable
{
    public const string KeyHeader = "X-Photon-Key";

    readonly HttpClient _http;
    readonly CancellationTokenSource _gone = new();

    ViteConnection(ViteState state)
    {
        State = state;
        Address = $"http://127.0.0.1:{state.Port}";
        // Neither the machine's proxy nor cookies have a part in it.
        _http = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = new(Address), Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.Add(KeyHeader, state.Key);
    }

    public ViteState State { get; }

    public string Address { get; }

    public bool IsGone => _gone.IsCancellationRequested;

    /// <param name="watch">The processes of <c>dotnet watch</c>: Vite ends with one of them. Empty: it ends with the app.</param>
    /// <returns><c>null</c>: what answers there is not the Vite of this file, or nothing does.</returns>
    public static async Task<ViteConnection?> Open(ViteState state, IReadOnlyList<int> watch, string folder, ILogger log, CancellationToken cancel)
    {
        var connection = new ViteConnection(state);
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            limit.CancelAfter(TimeSpan.FromSeconds(5));
            var hello = await connection._http.GetFromJsonAsync<JsonObject>("/@photon/hello", limit.Token);
            if ((string?)hello?["proof"] != state.Proof) throw new HttpRequestException("It is another program.");
            using var request = new HttpRequestMessage(HttpMethod.Post, "/@photon/attach") { Content = JsonContent.Create(watch) };
            var response = await connection._http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            _ = connection.Listen(response.EnsureSuccessStatusCode(), folder, log);
            return connection;
        }
        catch (Exception e) when (e is HttpRequestException or JsonException or InvalidOperationException || (e is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            connection.Dispose();
            return null;
        }
    }

    async Task Listen(HttpResponseMessage response, string folder, ILogger log)
    {
        try
        {
            using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(_gone.Token));
            while (await reader.ReadLineAsync(_gone.Token) is { } line)
            {
                foreach (var message in ToolMessage.Parse([JsonSerializer.Deserialize<string>(line) ?? ""], folder))
                {
                    if (message.IsError) log.Fault(ViteLog.Text(message));
                    else log.Advice(ViteLog.Text(message));
                }
            }
        }
        catch (Exception e) when (e is IOException or HttpRequestException or OperationCanceledException or JsonException)
        {
            // It ended, or the app does.
        }
        finally
        {
            response.Dispose();
            await _gone.CancelAsync();
        }
    }

    /// <summary>The page, as Vite makes it of <c>index.html</c>.</summary>
    public Task<string> Page(CancellationToken cancel) => _http.GetStringAsync(State.Base, cancel);

    /// <param name="fault">What browsers are shown of the documents; <c>null</c>: nothing any more.</param>
    public async Task Show(object? fault, CancellationToken cancel)
    {
        using var response = await _http.PostAsJsonAsync("/@photon/fault", fault, cancel);
    }

    /// <summary>Tells it to end: it serves below another path.</summary>
    public async Task Leave(CancellationToken cancel)
    {
        using var response = await _http.PostAsync("/@photon/leave", null, cancel);
    }

    public void Dispose()
    {
        _gone.Cancel();
        _http.Dispose();
    }
}
