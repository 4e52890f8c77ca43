using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Photon.AspNetCore.Forms;

/// <summary>What serves the forms while the app is developed: Photon.AspNetCore.Development, which Debug builds name in a file beside the app.</summary>
internal abstract partial class FormsDevelopment
{
    /// <summary>Why the page is not live; empty: it is, or nobody has asked for it.</summary>
    public abstract string Trouble { get; }

    /// <summary>Maps what the page loads.</summary>
    public abstract void Map(IEndpointRouteBuilder routes);

    /// <param name="root">The path of the app's, or of its route group's, root, without a slash at its end.</param>
    /// <returns><c>null</c>: the bundle's page is to be served.</returns>
    public abstract ValueTask<string?> Page(HttpContext context, string root);

    /// <returns><c>null</c>: the app is not developed, or was built without it; the bundle is served then.</returns>
    public static FormsDevelopment? Find(IServiceProvider services)
    {
        var environment = services.GetRequiredService<IHostEnvironment>();
        // Nothing is loaded into an app that was compiled natively, and the linker leaves all of it out.
        if (!RuntimeFeature.IsDynamicCodeSupported || !environment.IsDevelopment() || services.GetRequiredService<IConfiguration>()["Photon:Development"] is "false" or "False") return null;
        var file = Path.Combine(AppContext.BaseDirectory, environment.ApplicationName + ".photon.json");
        if (!File.Exists(file)) return null;
        try
        {
            return Load(file, services);
        }
        // Whatever it is, the app works without.
        catch (Exception e)
        {
            NotLoaded(services.GetRequiredService<ILoggerFactory>().CreateLogger("Photon.Development"), file, e);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The forms are those of the last build: '{File}' leads to nothing that can be loaded")]
    static partial void NotLoaded(ILogger log, string file, Exception fault);

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "What is loaded is no part of the app, and only there in builds that were not published.")]
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "As above.")]
    static FormsDevelopment? Load(string file, IServiceProvider services)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        var (assembly, description) = (json.RootElement.GetProperty("assembly").GetString()!, json.RootElement.GetProperty("description").GetString()!);
        if (!File.Exists(assembly) || !File.Exists(description)) return null;
        var type = new Context(assembly).LoadFromAssemblyPath(assembly).GetType("Photon.AspNetCore.Development.DevelopmentForms", throwOnError: true)!;
        return (FormsDevelopment)Activator.CreateInstance(type, description, services)!;
    }

    /// <summary>What it is made of stays apart from the app: neither's versions are the other's.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "As above.")]
    sealed class Context(string assembly) : AssemblyLoadContext("Photon.Development")
    {
        static readonly string?[] s_shared = ["Photon.AspNetCore", "Photon.Runtime"];

        readonly AssemblyDependencyResolver _resolver = new(assembly);

        protected override Assembly? Load(AssemblyName assemblyName) =>
            !s_shared.Contains(assemblyName.Name) && _resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;
    }
}
