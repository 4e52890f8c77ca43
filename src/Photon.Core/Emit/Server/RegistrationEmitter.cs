using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Operations;

namespace Photon.Core.Emit.Server;

/// <summary>Emits <c>AddBookshop()</c>, its builder, and <c>MapBookshop()</c>.</summary>
static class RegistrationEmitter
{
    const string Services = "global::Microsoft.Extensions.DependencyInjection.";

    public static SourceFile Emit(EmitContext context, IReadOnlyList<OperationGroup> groups)
    {
        var names = context.Names;
        var (api, builder) = (names.Api, names.Companion("Builder"));
        var secured = context.Model.Operations.Any(o => SecuritySyntax.Of(o.Security) is not null);
        var writer = new CodeWriter();
        FileHead.Write(writer, context.Options.Namespace, nullable: true);
        writer.Line();
        writer.Line($"/// <summary>Takes the handlers of {api}.</summary>");
        writer.Open($"public sealed class {builder} : global::Photon.AspNetCore.ServerBuilder");
        writer.Line($$"""
            internal {{builder}}({{Services}}IServiceCollection services, global::System.Action<global::Photon.AspNetCore.ServerOptions>? configure)
                : base(services, {{CSharpText.Literal(api)}}, {{(secured ? "true" : "false")}}, configure) { }
            """);
        if (context.Options.Unimplemented) writer.Line("""

            /// <inheritdoc/>
            protected override void Preset(global::Photon.AspNetCore.ServerOptions options) => options.AllowUnimplemented = true;
            """);
        foreach (var group in groups) Add(context, builder, group, writer);
        writer.Close();
        writer.Line();
        writer.Line($"/// <summary>Puts {api} into an app.</summary>");
        writer.Open($"public static class {names.Companion("Extensions")}");
        writer.Line($$"""
            /// <summary>Registers {{api}}; add a handler for each {{(context.IsWebhooks ? "webhook that you want" : "tag")}} to what is returned.</summary>
            public static {{builder}} Add{{api}}(this {{Services}}IServiceCollection services, global::System.Action<global::Photon.AspNetCore.ServerOptions>? configure = null) => new(services, configure);

            """);
        if (context.IsWebhooks) Webhooks(api, writer);
        else
        {
            writer.Line($"""
                /// <summary>Maps every operation of {api}, on an app or on a group of routes.</summary>
                /// <exception cref="global::System.InvalidOperationException">A handler or an authentication scheme is missing; all of them are listed.</exception>
                """);
            writer.Open($"public static global::Photon.AspNetCore.ApiEndpoints Map{api}(this global::Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints)");
            writer.Line($"var map = new global::Photon.AspNetCore.Emitted.RouteMap(endpoints, {CSharpText.Literal(api)});");
        }
        foreach (var group in groups) writer.Line($"{names.Companion("Operations")}.{RouteEmitter.ClassName(context, group)}.Map(map);");
        writer.Line("return map.Finish();");
        writer.Close();
        writer.Close();
        return new($"{context.Names.Files}.Server.g.cs", writer.ToString());
    }

    static void Webhooks(string api, CodeWriter writer)
    {
        writer.Line("""
            /// <summary>Maps what a handler was added for: each webhook under its name, each callback under its own.</summary>
            /// <param name="endpoints">The app, or a group of routes.</param>
            /// <param name="prefix">The path that they are under: <c>/hooks</c>.</param>
            /// <exception cref="global::System.InvalidOperationException">There is no handler at all, or an authentication scheme is missing.</exception>
            """);
        writer.Open($"public static global::Photon.AspNetCore.ApiEndpoints Map{api}(this global::Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, string prefix)");
        writer.Line($"var map = global::Photon.AspNetCore.Emitted.RouteMap.OfWebhooks(endpoints, {CSharpText.Literal(api)}, prefix);");
    }

    static void Add(EmitContext context, string builder, OperationGroup group, CodeWriter writer)
    {
        const string Trimming = "[global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicConstructors)]";
        writer.Line();
        writer.Line($"/// <summary>Registers the handler of the {(context.IsWebhooks ? "webhook" : "tag")} <c>{CSharpText.DocText(group.Tag.Tag)}</c>, one per request unless <paramref name=\"lifetime\"/> says otherwise.</summary>");
        writer.Open($"public {builder} Add{group.Tag.Name.TrimStart('@')}<{Trimming} T>({Services}ServiceLifetime lifetime = {Services}ServiceLifetime.Scoped) where T : class, {group.Tag.Handler}");
        writer.Line($"AddHandler<{group.Tag.Handler}, T>(lifetime);");
        writer.Line("return this;");
        writer.Close();
    }
}
