using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Photon.AspNetCore.Forms;

/// <summary>Serves the page of the forms that Photon.Sdk bundles. Called by the emitted <c>MapBookshopForms</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FormsRoutes
{
    static readonly string[] s_methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps the page, left out of API descriptions, and the static web assets that it needs.</summary>
    /// <param name="routes">The app; with a route group the app calls <c>MapStaticAssets</c> itself, because assets are at its root.</param>
    /// <param name="path">Where the page is: <c>/</c>.</param>
    /// <returns>A builder of conventions of the page, for authorization and the like.</returns>
    public static IEndpointConventionBuilder Map(IEndpointRouteBuilder routes, string path)
    {
        ArgumentNullException.ThrowIfNull(routes);
        var environment = routes.ServiceProvider.GetRequiredService<IWebHostEnvironment>();
        // A slim builder, and any environment but Development, leaves out what finds the assets of a build that was not published.
        if (environment.WebRootFileProvider.GetDirectoryContents(FormsPage.Folder) is { Exists: false })
            StaticWebAssetsLoader.UseStaticWebAssets(environment, routes.ServiceProvider.GetRequiredService<IConfiguration>());
        // An app without the manifest has no assets, and mapping them would stop its start.
        var manifest = Path.Combine(AppContext.BaseDirectory, environment.ApplicationName + ".staticwebassets.endpoints.json");
        if (routes is IApplicationBuilder && File.Exists(manifest)) routes.MapStaticAssets();
        var development = FormsDevelopment.Find(routes.ServiceProvider);
        development?.Map(routes);
        var page = new FormsPage(environment.WebRootFileProvider, path, development);
        return routes.MapMethods(path, s_methods, (RequestDelegate)page.Answer).WithDisplayName("Forms").ExcludeFromDescription();
    }
}
