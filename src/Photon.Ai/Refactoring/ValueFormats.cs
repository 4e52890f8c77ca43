using System.Globalization;
using System.Net.Mail;
using System.Text.RegularExpressions;

namespace Photon.Ai.Refactoring;

/// <summary>Formats that texts show by themselves.</summary>
static partial class ValueFormats
{
    /// <summary>Those that are told by looking; others could be chance.</summary>
    public static string? Of(string text)
    {
        if (text.Length is 0 or > 2000) return null;
        if (DateTime().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _)) return "date-time";
        if (Date().IsMatch(text) && DateOnly.TryParseExact(text, "yyyy-MM-dd", out _)) return "date";
        if (Guid.TryParseExact(text, "D", out _)) return "uuid";
        if (Email().IsMatch(text) && MailAddress.TryCreate(text, out var mail) && mail.Address == text) return "email";
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && Address().IsMatch(text) && uri!.Host.Length > 0 ? "uri" : null;
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)\z")]
    private static partial Regex DateTime();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d\z")]
    private static partial Regex Date();

    [GeneratedRegex(@"^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\z")]
    private static partial Regex Email();

    // What could stand in one: no space, no template's braces.
    [GeneratedRegex(@"^https?://[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+\z")]
    private static partial Regex Address();
}
