using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Photon.Benchmarks.Server.InProcess;

namespace Photon.Benchmarks.Server;

/// <summary>One way to serve the pets, started.</summary>
sealed class Rival(string name, bool validates, InProcessServer server)
{
    public string Name => name;

    public bool Validates => validates;

    public InProcessServer Server => server;

    public static async Task<Rival> Start(string name, bool validates, Action<IServiceCollection> services, Action<WebApplication> map)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Logging.ClearProviders();
        var server = new InProcessServer();
        services(builder.Services);
        builder.Services.Replace(ServiceDescriptor.Singleton<IServer>(server));
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return new Rival(name, validates, server);
    }
}
