using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Photon.AspNetCore;

/// <summary>A security scheme that must be satisfied, by its ASP.NET name, with scopes or roles.</summary>
/// <param name="Scheme">The ASP.NET authentication scheme.</param>
/// <param name="Scopes">All of them must be there, as a scope or as a role.</param>
public sealed record SchemeRequirement(string Scheme, IReadOnlyList<string> Scopes);

/// <summary>
/// What the document asks of an operation: one of several alternatives, of which every scheme must be satisfied. ASP.NET's
/// own policies cannot say "and" between schemes.
/// </summary>
/// <param name="alternatives">Any one suffices; an empty one admits everybody.</param>
public sealed class SecurityRequirements(IReadOnlyList<IReadOnlyList<SchemeRequirement>> alternatives)
    : AuthorizationHandler<SecurityRequirements>, IAuthorizationRequirement
{
    /// <summary>Any one suffices.</summary>
    public IReadOnlyList<IReadOnlyList<SchemeRequirement>> Alternatives { get; } = alternatives;

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, SecurityRequirements requirement)
    {
        foreach (var alternative in Alternatives)
        {
            if (!await IsMet(alternative, context.Resource as HttpContext)) continue;
            context.Succeed(this);
            return;
        }
    }

    static async Task<bool> IsMet(IReadOnlyList<SchemeRequirement> alternative, HttpContext? context)
    {
        foreach (var scheme in alternative)
        {
            if (context is null) return false;
            // Handlers keep their answer for the request: this asks again and costs nothing.
            var answer = await context.AuthenticateAsync(scheme.Scheme);
            if (!answer.Succeeded) return false;
            foreach (var scope in scheme.Scopes)
                if (!Grants(answer.Principal, scope)) return false;
        }
        return true;
    }

    /// <summary>Scopes travel as <c>scope</c> (RFC 8693, parted by spaces) or <c>scp</c>; schemes without scopes mean roles (OpenAPI 3.1).</summary>
    static bool Grants(System.Security.Claims.ClaimsPrincipal user, string scope)
    {
        foreach (var claim in user.Claims)
        {
            if (claim.Type is not ("scope" or "scp" or "http://schemas.microsoft.com/identity/claims/scope")) continue;
            if (claim.Value.Split(' ').Contains(scope, StringComparer.Ordinal)) return true;
        }
        return user.IsInRole(scope);
    }
}
