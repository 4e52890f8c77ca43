using System.Security.Claims;

namespace Bookshop.Security;

/// <summary>Who sent the request, for handlers.</summary>
sealed class Caller(IHttpContextAccessor accessor)
{
    ClaimsPrincipal User => accessor.HttpContext?.User ?? new ClaimsPrincipal();

    /// <summary>The customer's name; <c>null</c> for staff.</summary>
    public string? Customer => User.FindFirstValue(CustomerKeyHandler.CustomerClaim);
}
