using Microsoft.AspNetCore.Hosting.Server.Abstractions;
using Microsoft.AspNetCore.Http.Features;

namespace Photon.Benchmarks.Server.InProcess;

/// <summary>
/// A connection without a socket: the features that Kestrel's own connection has, as fields, reused from one request
/// to the next, so that what is measured is the app and not the harness.
/// </summary>
sealed class Exchange<TContext> : FeatureFields, IHttpRequestFeature, IHttpRequestBodyDetectionFeature, IRequestBodyPipeFeature, IHttpResponseFeature,
    IHttpResponseBodyFeature, IHttpRequestLifetimeFeature, IHttpRequestIdentifierFeature, IHttpConnectionFeature,
    IHostContextContainer<TContext> where TContext : notnull
{
    readonly List<(Func<object, Task> Callback, object State)> starting = [];
    readonly List<(Func<object, Task> Callback, object State)> completed = [];
    readonly RequestBody request = new();
    readonly ResponseBody response;
    readonly FieldHeaders requestHeaders = new();
    readonly FieldHeaders responseHeaders = new();

    public Exchange() => response = new ResponseBody(Start);

    public ReadOnlySpan<byte> ResponseBytes => response.Written;

    /// <summary>Starts the next request.</summary>
    public void Begin(Call call)
    {
        Reset();
        Method = call.Method;
        Path = call.Path;
        QueryString = call.Query;
        RawTarget = call.Target;
        requestHeaders.Clear();
        responseHeaders.Clear();
        requestHeaders.Host = "localhost";
        if (call.Body.Length > 0)
        {
            requestHeaders.ContentType = "application/json";
            requestHeaders.ContentLength = call.Body.Length;
        }
        request.Begin(call.Body);
        response.Begin();
        StatusCode = 200;
        HasStarted = false;
    }

    /// <summary>What Kestrel does when the app is done: starts a response without a body, runs the callbacks.</summary>
    public void End()
    {
        Start();
        for (var i = completed.Count - 1; i >= 0; i--)
            Done(completed[i].Callback(completed[i].State));
        completed.Clear();
        starting.Clear();
    }

    void Start()
    {
        if (HasStarted)
            return;
        for (var i = starting.Count - 1; i >= 0; i--)
            Done(starting[i].Callback(starting[i].State));
        HasStarted = true;
    }

    static void Done(Task task)
    {
        if (!task.IsCompletedSuccessfully)
            throw new InvalidOperationException("A variant went asynchronous: its CPU time would not be on this thread.");
    }

    public TContext? HostContext { get; set; }

    public string Protocol { get; set; } = "HTTP/1.1";
    public string Scheme { get; set; } = "http";
    public string Method { get; set; } = "";
    public string PathBase { get; set; } = "";
    public string Path { get; set; } = "";
    public string QueryString { get; set; } = "";
    public string RawTarget { get; set; } = "";
    IHeaderDictionary IHttpRequestFeature.Headers { get => requestHeaders; set => throw new NotSupportedException(); }
    Stream IHttpRequestFeature.Body { get => request.Stream; set => throw new NotSupportedException(); }
    public bool CanHaveBody => request.Length > 0;
    System.IO.Pipelines.PipeReader IRequestBodyPipeFeature.Reader => request;

    public int StatusCode { get; set; }
    public string? ReasonPhrase { get; set; }
    public bool HasStarted { get; private set; }
    IHeaderDictionary IHttpResponseFeature.Headers { get => responseHeaders; set => throw new NotSupportedException(); }
    public IHeaderDictionary ResponseHeaders => responseHeaders;
#pragma warning disable CS0618 // The interface still has it.
    Stream IHttpResponseFeature.Body { get => response.Stream; set => throw new NotSupportedException(); }
#pragma warning restore CS0618
    public void OnStarting(Func<object, Task> callback, object state) => starting.Add((callback, state));
    public void OnCompleted(Func<object, Task> callback, object state) => completed.Add((callback, state));

    Stream IHttpResponseBodyFeature.Stream => response.Stream;
    System.IO.Pipelines.PipeWriter IHttpResponseBodyFeature.Writer => response;
    public void DisableBuffering() { }
    public Task StartAsync(CancellationToken cancellationToken = default) { Start(); return Task.CompletedTask; }
    public Task CompleteAsync() { Start(); return Task.CompletedTask; }
    public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    // A token that can be cancelled, as Kestrel's can.
    readonly CancellationTokenSource aborted = new();
    public CancellationToken RequestAborted { get => aborted.Token; set { } }
    public void Abort() { }
    public string TraceIdentifier { get; set; } = "0HN";
    public string ConnectionId { get; set; } = "1";
    public System.Net.IPAddress? RemoteIpAddress { get; set; }
    public System.Net.IPAddress? LocalIpAddress { get; set; }
    public int RemotePort { get; set; }
    public int LocalPort { get; set; }
}

/// <summary>A request that is sent again and again.</summary>
sealed record Call(string Method, string Path, string Query, byte[] Body)
{
    public string Target { get; } = Path + Query;
}
