using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Photon.AspNetCore.Development.Documents;
using Photon.AspNetCore.Development.Forwarding;
using Photon.AspNetCore.Development.Vite;
using Photon.AspNetCore.Forms;
using Photon.Core.Diagnostics;
using Photon.Forms.Project;

namespace Photon.AspNetCore.Development;

/// <summary>Serves the forms through Vite. Nothing is started before a browser of this machine asks for them.</summary>
sealed class DevelopmentForms : FormsDevelopment, IDisposable
{
    static readonly string[] s_methods = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Connect];

    readonly ILogger _log;
    readonly ViteServer _server;
    readonly ViteForwarder _forwarder;
    readonly DocumentWatch _documents;
    readonly CancellationToken _stopping;
    ViteConnection? _current;
    int _runs;
    int _remote;

    /// <param name="description">The file in which the build says what the project's forms are.</param>
    public DevelopmentForms(string description, IServiceProvider services)
    {
        var logs = services.GetRequiredService<ILoggerFactory>();
        var lifetime = services.GetRequiredService<IHostApplicationLifetime>();
        var project = FormsProject.FromJson(File.ReadAllText(description));
        _log = logs.CreateLogger("Photon.Development");
        _stopping = lifetime.ApplicationStopping;
        _server = new(project.Folder, Path.GetDirectoryName(project.LockFile)!, _log);
        _forwarder = new();
        _documents = new(project, _log);
        lifetime.ApplicationStopped.Register(Dispose);
    }

    public override string Trouble => _server.Trouble;

    public override void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods($"/{FormsPage.Folder}/{{**file}}", s_methods, Answer).WithDisplayName("Forms in development").ExcludeFromDescription();

    public override async ValueTask<string?> Page(HttpContext context, string root)
    {
        if (!LocalRequests.IsLocal(context))
        {
            if (Interlocked.Exchange(ref _remote, 1) == 0) _log.Remote(context.Request.Host.Host);
            return null;
        }
        // A Vite that was killed is noticed a moment later.
        for (var attempt = 0; attempt < 2; attempt++)
        {
            if (await Vite(root, context) is not { } vite) return null;
            try
            {
                return await vite.Page(context.RequestAborted);
            }
            catch (Exception e) when (e is HttpRequestException or ObjectDisposedException)
            {
                await Task.Delay(100, context.RequestAborted);
            }
        }
        return null;
    }

    async Task Answer(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var path = (request.PathBase + request.Path).ToUriComponent();
        var root = path.IndexOf($"/{FormsPage.Folder}/", StringComparison.OrdinalIgnoreCase);
        if (root < 0) response.StatusCode = StatusCodes.Status404NotFound;
        else if (!LocalRequests.IsLocal(context) || !LocalRequests.IsOwn(request)) response.StatusCode = StatusCodes.Status403Forbidden;
        else if (await Vite(path[..root], context) is { } vite) await _forwarder.Forward(context, vite);
        else response.StatusCode = StatusCodes.Status503ServiceUnavailable;
    }

    async Task<ViteConnection?> Vite(string root, HttpContext context)
    {
        // A browser that goes away while Vite starts is no reason to stop it.
        var vite = await _server.Get($"{root}/{FormsPage.Folder}/", _stopping).WaitAsync(context.RequestAborted);
        if (vite is not null && Interlocked.Exchange(ref _current, vite) != vite) _ = Task.Run(() => Tell(_documents.Errors));
        if (vite is not null && Interlocked.Exchange(ref _runs, 1) == 0) _ = Task.Run(() => _documents.Run(Tell, _stopping));
        return vite;
    }

    /// <summary>The first error is what is shown over the page: the others may be its consequences, and the log has them all.</summary>
    async Task Tell(IReadOnlyList<Fault> errors)
    {
        if (_current is not { IsGone: false } vite) return;
        object? fault = errors is [var first, ..] ? new
        {
            message = $"{first.Rule.Id}: {first.Message}",
            stack = "",
            id = first.Place.Path,
            loc = new { file = first.Place.Path, line = first.Place.Line + 1, column = first.Place.Column + 1 },
            plugin = "photon",
        } : null;
        try
        {
            await vite.Show(fault, _stopping);
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException or ObjectDisposedException)
        {
            // It is about to be noticed.
        }
    }

    public void Dispose()
    {
        _server.Dispose();
        _forwarder.Dispose();
    }
}
