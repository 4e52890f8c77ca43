using Photon.Core.Emit.Client;
using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Operations;

namespace Photon.Core.Emit.Webhooks;

/// <summary>Emits the class that sends webhooks and callbacks: a method for each, told where to.</summary>
static class SenderEmitter
{
    const string Core = "global::Photon.Runtime.Emitted.ClientCore";

    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        if (!context.Options.Client) yield break;
        var root = new CodeWriter();
        FileHead.Write(root, context.Options.Namespace, nullable: true);
        Root(context, root);
        ClientOptionsEmitter.Emit(context, root);
        yield return new($"{context.Names.Files}.Client.g.cs", root.ToString());
        foreach (var file in OperationGroups.Files(context, OperationGroups.Chunks(context)))
        {
            yield return context.Files.OfOperations(file.HintName("Client"), file.Operations, writer =>
            {
                FileHead.Write(writer, context.Options.Namespace, nullable: true);
                foreach (var group in file.Groups) TagClientEmitter.Emit(context, group, writer);
            });
        }
    }

    static void Root(EmitContext context, CodeWriter writer)
    {
        var (name, options) = (context.Names.Companion("Client"), context.Names.Companion("ClientOptions"));
        var title = CSharpText.DocText(context.Model.Title.Length > 0 ? context.Model.Title : context.Options.Name);
        writer.Line();
        writer.Line($"/// <summary>Sends the webhooks and callbacks of {title}, each to the address that it is given.</summary>");
        writer.Open($"public sealed partial class {name}");
        writer.Line($$"""
            static readonly global::Photon.Runtime.Emitted.ClientScheme[] s_schemes = [{{string.Join(", ", context.Model.SecuritySchemes.Select(SchemeSyntax.Of))}}];

            readonly {{Core}} _client;

            /// <param name="http">Sends the requests; its <c>Timeout</c> counts. What it does about redirects and local addresses is yours to decide.</param>
            public {{name}}(global::System.Net.Http.HttpClient http) : this(http, new {{options}}()) { }

            /// <param name="http">Sends the requests; its <c>Timeout</c> counts. What it does about redirects and local addresses is yours to decide.</param>
            /// <param name="options">Credentials and limits.</param>
            public {{name}}(global::System.Net.Http.HttpClient http, {{options}} options) => _client = new(http, options, s_schemes, "");
            """);
        writer.Close();
        ClientRootEmitter.Registration(name, options, context.Names.Companion("ClientExtensions"), name, writer);
    }
}
