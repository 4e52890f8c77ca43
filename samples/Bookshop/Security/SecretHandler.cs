using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Bookshop.Security;

/// <summary>What both schemes share: no secret is no answer, a wrong one is a failure.</summary>
abstract class SecretHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    /// <summary>The secret as the request carries it, or <c>null</c>.</summary>
    protected abstract string? Secret { get; }

    /// <summary>The claims of its owner, or <c>null</c> where nobody owns it.</summary>
    protected abstract IEnumerable<Claim>? ClaimsOf(string secret);

    /// <summary>What <c>WWW-Authenticate</c> asks for.</summary>
    protected abstract string Challenge { get; }

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Secret is not { } secret)
            return Task.FromResult(AuthenticateResult.NoResult());
        if (ClaimsOf(secret) is not { } claims)
            return Task.FromResult(AuthenticateResult.Fail("Unknown."));
        var user = new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme.Name));
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(user, Scheme.Name)));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        // An operation that takes either scheme challenges both.
        Response.Headers.Append("WWW-Authenticate", Challenge);
        return base.HandleChallengeAsync(properties);
    }
}
