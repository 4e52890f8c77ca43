using System.Text;
using System.Text.RegularExpressions;
using Photon.Benchmarks.Measuring;
using Photon.Runtime.Emitted;

namespace Photon.Benchmarks.Json;

/// <summary>The four patterns of a pet: the runtime's automaton, .NET's generated code, and a matcher as a generator could emit it.</summary>
static partial class PatternComparison
{
    const string ZipPattern = "^[0-9]{5}$", CountryPattern = "^[A-Z]{2}$", EmailPattern = @"^[^@\s]+@[^@\s]+$", SlugPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";
    static readonly Pattern ZipAutomaton = Pattern.Of(ZipPattern), CountryAutomaton = Pattern.Of(CountryPattern), EmailAutomaton = Pattern.Of(EmailPattern), SlugAutomaton = Pattern.Of(SlugPattern);
    static readonly byte[] Zip = "22201"u8.ToArray(), Country = "US"u8.ToArray(), Email = "grace.hopper@example.com"u8.ToArray(), Slug = "bella-the-brave"u8.ToArray();
    static bool matched;

    public static Task<int> Run(string[] args)
    {
        string zip = Encoding.UTF8.GetString(Zip), country = Encoding.UTF8.GetString(Country), email = Encoding.UTF8.GetString(Email), slug = Encoding.UTF8.GetString(Slug);
        Harness.Compare("4 patterns",
            new("[GeneratedRegex], on strings that are there", count => { for (; count > 0; count--) matched = ZipRegex().IsMatch(zip) & CountryRegex().IsMatch(country) & EmailRegex().IsMatch(email) & SlugRegex().IsMatch(slug); }),
            new("Photon's automaton, on UTF-8", count => { for (; count > 0; count--) matched = ZipAutomaton.IsMatch(Zip) & CountryAutomaton.IsMatch(Country) & EmailAutomaton.IsMatch(Email) & SlugAutomaton.IsMatch(Slug); }),
            new("emitted matchers, on UTF-8", count => { for (; count > 0; count--) matched = IsZip(Zip) & IsCountry(Country) & IsEmail(Email) & IsSlug(Slug); }));
        return Task.FromResult(0);
    }

    static bool IsZip(ReadOnlySpan<byte> text)
    {
        if (text.Length != 5) return false;
        foreach (byte c in text)
            if ((uint)(c - '0') > 9) return false;
        return true;
    }

    static bool IsCountry(ReadOnlySpan<byte> text) => text.Length == 2 && (uint)(text[0] - 'A') < 26 && (uint)(text[1] - 'A') < 26;

    static bool IsEmail(ReadOnlySpan<byte> text)
    {
        int at = text.IndexOf((byte)'@');
        return at > 0 && at < text.Length - 1 && text[(at + 1)..].IndexOfAny(Bad) < 0 && text[..at].IndexOfAny(Bad) < 0;
    }

    static readonly System.Buffers.SearchValues<byte> Bad = System.Buffers.SearchValues.Create("@ \t\r\n\v\f"u8);

    static bool IsSlug(ReadOnlySpan<byte> text)
    {
        bool dash = true;
        foreach (byte c in text)
        {
            if (c == '-')
            {
                if (dash) return false;
                dash = true;
            }
            else if ((uint)(c - 'a') < 26 || (uint)(c - '0') <= 9) dash = false;
            else return false;
        }
        return !dash;
    }

    [GeneratedRegex(ZipPattern)]
    private static partial Regex ZipRegex();

    [GeneratedRegex(CountryPattern)]
    private static partial Regex CountryRegex();

    [GeneratedRegex(EmailPattern)]
    private static partial Regex EmailRegex();

    [GeneratedRegex(SlugPattern)]
    private static partial Regex SlugRegex();
}
