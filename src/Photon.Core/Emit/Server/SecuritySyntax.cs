using Photon.Core.Model;

namespace Photon.Core.Emit.Server;

/// <summary>Writes security requirements as the runtime reads them: alternatives by <c>|</c>, schemes by <c>&amp;</c>, scopes by spaces, names percent-encoded.</summary>
static class SecuritySyntax
{
    /// <returns><c>null</c>: open to all.</returns>
    public static string? Of(EquatableArray<SecurityRequirement> security)
    {
        var alternatives = security.Select(r => string.Join("&", r.Schemes.Select(Scheme))).ToArray();
        return alternatives.Length == 0 || Array.TrueForAll(alternatives, a => a.Length == 0) ? null : string.Join("|", alternatives);
    }

    static string Scheme(RequiredScheme scheme) => string.Join(" ", new[] { scheme.Name }.Concat(scheme.Scopes).Select(Uri.EscapeDataString));
}
