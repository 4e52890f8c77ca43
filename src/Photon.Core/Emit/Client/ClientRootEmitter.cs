using Photon.Core.Emit.CSharp;

namespace Photon.Core.Emit.Client;

/// <summary>Emits the class that holds a client per tag, and its registration.</summary>
static class ClientRootEmitter
{
    const string Core = "global::Photon.Runtime.Emitted.ClientCore";

    public static void Emit(EmitContext context, CodeWriter writer)
    {
        var names = context.Names;
        var name = names.Companion("Client");
        var options = names.Companion("ClientOptions");
        var title = CSharpText.DocText(context.Model.Title.Length > 0 ? context.Model.Title : names.Api);
        writer.Line();
        writer.Line($"/// <summary>Calls {title}.</summary>");
        writer.Open($"public sealed class {name}");
        writer.Line($"""
            static readonly global::Photon.Runtime.Emitted.ClientScheme[] s_schemes = [{string.Join(", ", context.Model.SecuritySchemes.Select(SchemeSyntax.Of))}];

            /// <param name="http">Sends the requests; its <c>BaseAddress</c> and <c>Timeout</c> count.</param>
            public {name}(global::System.Net.Http.HttpClient http) : this(http, new {options}()) {"{ }"}

            /// <param name="http">Sends the requests; its <c>BaseAddress</c> and <c>Timeout</c> count.</param>
            /// <param name="options">Base address, credentials and limits.</param>
            """);
        writer.Open($"public {name}(global::System.Net.Http.HttpClient http, {options} options)");
        writer.Line($"var core = new {Core}(http, options, s_schemes, {CSharpText.Literal(ServerSyntax.FirstAbsolute(context.Model.Servers))});");
        foreach (var tag in names.Tags) writer.Line($"{Property(tag.Name, name)} = new(core);");
        writer.Close();
        foreach (var tag in names.Tags)
        {
            writer.Line();
            writer.Line($"/// <summary>{Description(context, tag.Tag)}</summary>");
            writer.Line($"public {tag.Client} {Property(tag.Name, name)} {{ get; }}");
        }
        writer.Close();
        foreach (var tag in names.Tags)
        {
            // The operations are in files of their own.
            writer.Line();
            writer.Line($"/// <summary>{Description(context, tag.Tag)}</summary>");
            writer.Open($"public sealed partial class {tag.Client}");
            writer.Line($"readonly {Core} _client;");
            writer.Line();
            writer.Line($"internal {tag.Client}({Core} client) => _client = client;");
            writer.Close();
        }
        Registration(name, options, names.Companion("ClientExtensions"), names.Api + "Client", writer);
    }

    /// <param name="added">What is added, in the method's name: <c>BookshopClient</c>.</param>
    internal static void Registration(string name, string options, string extensions, string added, CodeWriter writer) => writer.Line($$"""

        /// <summary>Registers <see cref="{{name}}"/>.</summary>
        public static class {{extensions}}
        {
            /// <summary>Adds the client under <c>IHttpClientFactory</c>; handlers (resilience, logging, …) go on the builder that it returns.</summary>
            public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder Add{{added}}(
                this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, global::System.Action<{{options}}>? configure = null) =>
                Add{{added}}(services, (_, options) => configure?.Invoke(options));

            /// <summary>Adds the client with options that are made from services.</summary>
            public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder Add{{added}}(
                this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, global::System.Action<global::System.IServiceProvider, {{options}}> configure) =>
                global::Photon.Runtime.Emitted.ClientRegistration.Add<{{name}}, {{options}}>(services, {{CSharpText.Literal(name)}}, configure, static (http, options) => new(http, options));
        }
        """);

    /// <summary>A member cannot be called as its class is.</summary>
    static string Property(string tag, string name) => tag == name ? tag + "Operations" : tag;

    static string Description(EmitContext context, string tag)
    {
        foreach (var model in context.Model.Tags)
            if (model.Name == tag && model.Description.Length > 0) return CSharpText.DocText(model.Description);
        return $"The operations of {CSharpText.DocText(tag)}.";
    }
}
