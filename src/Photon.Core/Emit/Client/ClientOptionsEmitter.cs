using Photon.Core.Emit.CSharp;
using Photon.Core.Model;

namespace Photon.Core.Emit.Client;

/// <summary>Emits the client's options: a credential provider per security scheme on top of what every client has.</summary>
static class ClientOptionsEmitter
{
    const string Provider = "global::System.Func<global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string>>?";

    public static void Emit(EmitContext context, CodeWriter writer)
    {
        writer.Line();
        writer.Line($"/// <summary>{(context.IsWebhooks ? "Credentials" : "Base address, credentials")} and limits of <see cref=\"{context.Names.Companion("Client")}\"/>.</summary>");
        writer.Open($"public sealed class {context.Names.Companion("ClientOptions")} : global::Photon.{(context.IsWebhooks ? "WebhookOptions" : "ClientOptions")}");
        for (var i = 0; i < context.Model.SecuritySchemes.Count; i++)
        {
            var scheme = context.Model.SecuritySchemes[i];
            if (scheme.Kind == SecurityKind.MutualTls) continue;
            var text = scheme.Description.Length > 0 ? $"{SchemeSyntax.Doc(scheme)} {scheme.Description}" : SchemeSyntax.Doc(scheme);
            writer.Line($"/// <summary>{CSharpText.DocText(text)} Asked for each call of an operation that needs it.</summary>");
            writer.Line($"public {Provider} {context.Names.SecurityNames[i]} {{ get => Credential({i}); set => SetCredential({i}, value); }}");
        }
        writer.Close();
    }
}
