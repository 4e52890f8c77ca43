using Microsoft.AspNetCore.Authorization;

namespace Photon.AspNetCore;

/// <summary>
/// Reads an emitted requirement: alternatives parted by <c>|</c>, schemes by <c>&amp;</c>, scopes behind the scheme by spaces;
/// each name is percent-encoded, so that no name can change the meaning of another.
/// </summary>
static class SecurityText
{
    public static AuthorizationPolicy Policy(string text, ServerOptions options)
    {
        var alternatives = new List<IReadOnlyList<SchemeRequirement>>();
        foreach (var alternative in text.Split('|'))
            alternatives.Add([.. alternative.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(scheme => Scheme(scheme, options))]);
        var schemes = alternatives.SelectMany(a => a).Select(s => s.Scheme).Distinct(StringComparer.Ordinal);
        return new([new SecurityRequirements(alternatives)], schemes);
    }

    static SchemeRequirement Scheme(string text, ServerOptions options)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).ToArray();
        return new(options.Schemes.TryGetValue(words[0], out var scheme) ? scheme : words[0], words[1..]);
    }
}
