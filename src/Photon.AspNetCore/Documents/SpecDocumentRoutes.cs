using System.ComponentModel;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Photon.AspNetCore.Documents;

/// <summary>Serves the effective documents that Photon.Sdk embeds. Called by the emitted <c>MapBookshopDocument</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SpecDocumentRoutes
{
    static readonly string[] s_methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps <paramref name="path"/><c>.json</c> and <paramref name="path"/><c>.yaml</c>, left out of API descriptions.</summary>
    /// <param name="routes">The app or a route group.</param>
    /// <param name="assembly">The assembly that carries the document.</param>
    /// <param name="name">The document's name: <c>Bookshop</c>.</param>
    /// <param name="path">The address without an extension: <c>/openapi</c>.</param>
    /// <returns>A builder of conventions of both endpoints, for authorization and the like.</returns>
    /// <exception cref="InvalidOperationException">The assembly carries no document of that name.</exception>
    public static IEndpointConventionBuilder Map(IEndpointRouteBuilder routes, Assembly assembly, string name, string path)
    {
        ArgumentNullException.ThrowIfNull(routes);
        ArgumentNullException.ThrowIfNull(assembly);
        var group = routes.MapGroup("");
        foreach (var format in (ReadOnlySpan<string>)["json", "yaml"])
        {
            // At start-up, rather than when the first client asks; reading and hashing may wait for that.
            SpecDocument.Check(assembly, name, format);
            var endpoint = new SpecDocumentEndpoint(new(() => SpecDocument.Load(assembly, name, format)));
            // As a RequestDelegate: nothing to bind, nothing for the request-delegate generator, safe under AOT.
            group.MapMethods($"{path}.{format}", s_methods, (RequestDelegate)endpoint.Answer)
                .WithDisplayName($"{name} document ({format})")
                .ExcludeFromDescription();
        }
        return group;
    }
}
