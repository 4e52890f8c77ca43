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
    PatternRuns? runs;
    ByteAutomaton? automaton;
    Regex? fallback;
    volatile bool prepared;

    Pattern(string source) => this.source = source;

    /// <summary>A pattern; it is prepared when it is first matched. One that cannot be understood matches everything: the build has said so already.</summary>
    public static Pattern Of(string source) => new(source);

    /// <summary>It is an ECMA-262 expression.</summary>
    public static bool IsValid(string source) => PatternParser.Parse(source) is not null;

    /// <summary>It matches somewhere in the text.</summary>
    /// <param name="utf8">Valid UTF-8.</param>
    public bool IsMatch(ReadOnlySpan<byte> utf8)
    {
        if (!prepared) Prepare();
        if (runs?.IsMatch(utf8) is { } known) return known;
        return automaton is not null ? automaton.IsMatch(utf8) : fallback is null || Matches(fallback, Encoding.UTF8.GetString(utf8));
    }

    /// <summary>It matches somewhere in the text.</summary>
    public bool IsMatch(string text) => IsMatch(Encoding.UTF8.GetBytes(text));

    /// <summary>Matching takes time linear in the text.</summary>
    internal bool IsLinear
    {
        get
        {
            if (!prepared) Prepare();
            return automaton is not null;
        }
    }

    static bool Matches(Regex regex, string text)
    {
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    /// <summary>Two threads may do it at once; they come to the same.</summary>
    void Prepare()
    {
        var node = PatternParser.Parse(source);
        if (node is not null) runs = PatternRuns.Of(node);
        if (node is not null && ByteNfa.Of(node) is { } nfa) automaton = ByteAutomaton.Of(nfa);
        // Other dialects are .NET's to understand.
        if (automaton is null) fallback = Fallback(node is null ? source : NetPattern.Write(node));
        prepared = true;
    }

    static Regex? Fallback(string expression)
    {
        foreach (var options in (ReadOnlySpan<RegexOptions>)[RegexOptions.NonBacktracking, RegexOptions.None])
        {
            try
            {
                return new Regex(expression, options | RegexOptions.CultureInvariant, Limit);
            }
            catch (Exception e) when (e is ArgumentException or NotSupportedException)
            {
                // Look-around and back-references cannot do without backtracking; what is no expression at all is none.
            }
        }
        return null;
    }

    /// <summary>The expression as the document has it.</summary>
    public override string ToString() => source;
}
