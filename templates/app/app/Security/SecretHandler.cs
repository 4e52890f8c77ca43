using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace PhotonApp._1.Security;

#if (auth == "apikey")
/// <summary>The scheme <c>secret</c>: a key in <c>X-Api-Key</c>. Who has which is in the configuration: <c>Secrets:ada = …</c>.</summary>
#else
/// <summary>The scheme <c>secret</c>: an opaque bearer token. Who has which is in the configuration: <c>Secrets:ada = …</c>.</summary>
#endif
sealed class SecretHandler(IConfiguration configuration, IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
#if (auth == "apikey")
    string? Secret => Request.Headers["X-Api-Key"] is [{ Length: > 0 } key] ? key : null;
#else
    const string Prefix = "Bearer ";

    string? Secret => Request.Headers.Authorization is [{ } header] && header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? header[Prefix.Length..] : null;
#endif

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Secret is not { } secret) return Task.FromResult(AuthenticateResult.NoResult());
        if (OwnerOf(secret) is not { } owner) return Task.FromResult(AuthenticateResult.Fail("Nobody has this secret."));
        var user = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, owner)], Scheme.Name));
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(user, Scheme.Name)));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
#if (auth == "apikey")
        Response.Headers.WWWAuthenticate = "ApiKey header=\"X-Api-Key\"";
#else
        Response.Headers.WWWAuthenticate = "Bearer";
#endif
        return base.HandleChallengeAsync(properties);
    }

    // Hashes of equal length, all of them compared: the time that it takes says nothing about the secrets.
    string? OwnerOf(string secret)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(secret));
        string? owner = null;
        foreach (var known in configuration.GetSection("Secrets").GetChildren())
            if (known.Value is { Length: > 0 } value && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(value)), hash)) owner = known.Key;
        return owner;
    }
}
