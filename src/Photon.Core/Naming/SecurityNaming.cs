using Photon.Core.Model;

namespace Photon.Core.Naming;

/// <summary>Names of credential providers in the client's options.</summary>
static class SecurityNaming
{
    /// <summary>What <c>Photon.ClientOptions</c> has already.</summary>
    static readonly string[] Options = ["BaseAddress", "MaxBufferedBody", "MaxUnexpectedBody", "MaxStreamedItem", "ValidateResponses", "AllowLocalTargets", "Checks", "Credential", "SetCredential"];

    public static string[] Decide(ApiModel model, string options)
    {
        var scope = new NameScope(caseSensitive: true, MemberNaming.Inherited).Reserve([.. Options, options]);
        return [.. model.SecuritySchemes.Select(s => Take(scope, Identifier.Pascal(s.Name)))];
    }

    static string Take(NameScope scope, string name) => scope.Take(name, name.Length > 0 ? name + "Credential" : "Credentials");
}
