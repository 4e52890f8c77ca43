using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;

namespace Photon.AspNetCore;

/// <summary>Registers the handlers of one API. <c>AddBookshop()</c> returns an emitted class that derives from it.</summary>
public abstract class ServerBuilder
{
    /// <param name="services">Where handlers go.</param>
    /// <param name="api">The API's name.</param>
    /// <param name="secured">At least one operation demands a security scheme.</param>
    /// <param name="configure">Sets the options.</param>
    protected ServerBuilder(IServiceCollection services, string api, bool secured, Action<ServerOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        Services = services;
        var options = new ServerOptions();
        Preset(options);
        configure?.Invoke(options);
        services.AddSingleton(new ServerRegistration(api, options, services));
        // Without its services an authorization requirement could not be met, only overlooked.
        if (secured) services.AddAuthorization();
    }

    public IServiceCollection Services { get; }

    /// <summary>What the project's properties say, before the user's code has its say.</summary>
    protected virtual void Preset(ServerOptions options) { }

    /// <summary>Registers <typeparamref name="T"/> as the handler of one tag, in place of any before.</summary>
    protected void AddHandler<TApi, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(ServiceLifetime lifetime)
        where TApi : class
        where T : class, TApi =>
        Services.Add(new ServiceDescriptor(typeof(TApi), typeof(T), lifetime));
}

/// <summary>Finds the options of an API by its name.</summary>
sealed record ServerRegistration(string Api, ServerOptions Options, IServiceCollection Services)
{
    /// <summary>One object handles all requests. The last registration is the one that counts, a test's too.</summary>
    public bool IsSingleton(Type handler)
    {
        for (var i = Services.Count - 1; i >= 0; i--)
            if (Services[i].ServiceType == handler && !Services[i].IsKeyedService) return Services[i].Lifetime == ServiceLifetime.Singleton;
        return false;
    }
}
