using Photon.Core.Emit.CSharp;
using Photon.Core.Model;

namespace Photon.Core.Emit.Client;

/// <summary>How the client names and sends the credential of a security scheme.</summary>
static class SchemeSyntax
{
    public static string Of(SecuritySchemeModel scheme) => scheme.Kind switch
    {
        SecurityKind.ApiKey => New(scheme.In switch
        {
            ParameterLocation.Query => "Query",
            ParameterLocation.Cookie => "Cookie",
            _ => "Header",
        }, scheme.ParameterName),
        SecurityKind.HttpBasic => New("Basic", "Basic"),
        SecurityKind.Http => New("Authorization", scheme.Scheme),
        SecurityKind.MutualTls => New("None", ""),
        _ => New("Authorization", "Bearer"),
    };

    /// <summary>What the provider hands over, for its doc comment.</summary>
    public static string Doc(SecuritySchemeModel scheme) => scheme.Kind switch
    {
        SecurityKind.ApiKey => $"The API key, sent as {scheme.In.ToString().ToLowerInvariant()} {scheme.ParameterName}.",
        SecurityKind.HttpBasic => "User and password, as user:password, sent with the scheme Basic.",
        SecurityKind.Http => $"The credential of the HTTP scheme {scheme.Scheme}.",
        SecurityKind.MutualTls => "",
        _ => "The access token, sent with the scheme Bearer.",
    };

    /// <summary>The alternatives as the runtime takes them: <c>0 1|2|</c>; empty: none is needed.</summary>
    public static string Alternatives(ApiModel model, OperationModel operation)
    {
        if (operation.Security.Count == 0) return "";
        return string.Join("|", operation.Security.Select(r => string.Join(" ", r.Schemes.Select(s => Index(model, s.Name)).Where(i => i >= 0))));
    }

    static int Index(ApiModel model, string name)
    {
        for (var i = 0; i < model.SecuritySchemes.Count; i++)
            if (model.SecuritySchemes[i].Name == name) return i;
        return -1;
    }

    static string New(string place, string name) => $"new(global::Photon.Runtime.Emitted.CredentialPlace.{place}, {CSharpText.Literal(name)})";
}
