using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Photon.Generator.Tests.Chance;

/// <summary>Serves emitted code whose handlers stand beside it as <c>Handler</c>.</summary>
static class EmittedApp
{
    public static async Task<WebApplication> Start(Assembly assembly)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        assembly.GetType("Handler")!.GetMethod("Add")!.CreateDelegate<Action<IServiceCollection>>()(builder.Services);
        var app = builder.Build();
        assembly.GetType("Echo.EchoExtensions")!.GetMethod("MapEcho")!.CreateDelegate<Func<IEndpointRouteBuilder, object>>()(app);
        await app.StartAsync();
        return app;
    }
}
