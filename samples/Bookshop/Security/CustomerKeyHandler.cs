using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Bookshop.Security;

/// <summary>The scheme <c>customerKey</c>: a key in <c>X-Api-Key</c>.</summary>
sealed class CustomerKeyHandler(Accounts accounts, IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder)
    : SecretHandler(options, loggers, encoder)
{
    public const string CustomerClaim = "customer";

    protected override string? Secret => Request.Headers["X-Api-Key"] is [{ Length: > 0 } key] ? key : null;

    protected override string Challenge => "ApiKey header=\"X-Api-Key\"";

    protected override IEnumerable<Claim>? ClaimsOf(string secret) =>
        accounts.Customers.Find(secret) is { } customer ? [new Claim(ClaimTypes.Name, customer.Name), new Claim(CustomerClaim, customer.Name)] : null;
}
