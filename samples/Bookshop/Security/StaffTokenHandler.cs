using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Bookshop.Security;

/// <summary>The scheme <c>staffToken</c>: an opaque bearer token.</summary>
sealed class StaffTokenHandler(Accounts accounts, IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder)
    : SecretHandler(options, loggers, encoder)
{
    const string Prefix = "Bearer ";

    protected override string? Secret =>
        Request.Headers.Authorization is [{ } header] && header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? header[Prefix.Length..] : null;

    protected override string Challenge => "Bearer";

    protected override IEnumerable<Claim>? ClaimsOf(string secret) => accounts.Staff.Find(secret) is { } member
        ? [new Claim(ClaimTypes.Name, member.Name), .. member.Roles.Select(r => new Claim(ClaimTypes.Role, r))]
        : null;
}
