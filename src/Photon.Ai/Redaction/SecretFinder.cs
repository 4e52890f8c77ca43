using System.Buffers;

namespace Photon.Ai.Redaction;

/// <summary>
/// Finds secrets in one pass: where a word begins, shapes of tokens that begin so are tried; where a sign stands that says what is beside it
/// (<c>=</c>, <c>:</c>, <c>@</c>, <c>://</c>), the rule for it looks there, a bounded way back and forth. So the work is linear in the text.
/// </summary>
/// <param name="known">Values that are secret whatever they look like.</param>
sealed class SecretFinder(IReadOnlyCollection<string> known)
{
    readonly SearchValues<string>? _known = known.Count == 0 ? null : SearchValues.Create([.. known], StringComparison.Ordinal);
    readonly string[] _longestFirst = [.. known.OrderByDescending(static value => value.Length)];

    /// <returns>In the order of the text, none within another; <c>null</c>: there is none.</returns>
    public List<SecretSpan>? Find(ReadOnlySpan<char> text) => Find(text, out _);

    /// <param name="work">Characters that rules looked at besides the pass itself.</param>
    internal List<SecretSpan>? Find(ReadOnlySpan<char> text, out long work)
    {
        var scan = new Scan(text);
        FindKnown(ref scan);
        var i = 0;
        while (i < text.Length) i = Step(ref scan, i);
        work = scan.Work;
        return scan.Found is null ? null : Apart(scan.Found);
    }

    static int Step(ref Scan scan, int i)
    {
        var c = scan.Text[i];
        if (char.IsAsciiLetterOrDigit(c)) return Word(ref scan, i);
        switch (c)
        {
            case '=' or ':':
                if (c == ':' && scan.Has(i, "://")) AddressRules.Credentials(ref scan, i);
                else if (c == ':' && ImageRules.EndOf(ref scan, i) is var image && image > i) return image;
                else AssignmentRules.At(ref scan, i);
                break;
            case '@':
                PersonRules.Email(ref scan, i);
                break;
            case '+' or '(':
                PersonRules.Phone(ref scan, i);
                break;
            case '-' when scan.Has(i, "-----BEGIN "):
                return PemRules.EndOf(ref scan, i);
        }
        return i + 1;
    }

    /// <returns>Behind the word, or behind the token that it begins.</returns>
    static int Word(ref Scan scan, int i)
    {
        if (Shaped(ref scan, i) is var shaped && shaped > i) return shaped;
        if (TokenRules.EndOf(ref scan, i) is var token && token > i) return token;
        if (char.IsAsciiDigit(scan.Text[i])) PersonRules.Number(ref scan, i);
        else if (char.IsAsciiLetterUpper(scan.Text[i]) && char.IsAsciiDigit(scan[i + 2])) PersonRules.Iban(ref scan, i);
        return scan.Run(i, Letters.Word);
    }

    /// <summary>By the shape that says the most: some begin alike.</summary>
    static int Shaped(ref Scan scan, int i)
    {
        var (end, name) = (i, "");
        foreach (var shape in TokenShapes.Of(scan.Text[i]))
            if (shape.Match(ref scan, i) is var match && match > end) (end, name) = (match, shape.Name);
        scan.Add(i, end, SecretKind.Key, name);
        return end;
    }

    void FindKnown(ref Scan scan)
    {
        if (_known is null) return;
        for (var at = 0; at < scan.Text.Length;)
        {
            var next = scan.Text[at..].IndexOfAny(_known);
            if (next < 0) return;
            at += next;
            foreach (var value in _longestFirst)
            {
                if (!scan.Has(at, value) || IsInside(ref scan, at, value)) continue;
                scan.Add(at, at + value.Length, SecretKind.Password, "known");
                at += value.Length - 1;
                break;
            }
            at++;
        }
    }

    /// <summary>A short password may be a part of a word, and the word is none.</summary>
    static bool IsInside(ref Scan scan, int at, string value) =>
        (char.IsAsciiLetterOrDigit(value[0]) && char.IsAsciiLetterOrDigit(scan[at - 1])) || (char.IsAsciiLetterOrDigit(value[^1]) && char.IsAsciiLetterOrDigit(scan[at + value.Length]));

    /// <summary>Rules look at the same text: what was found first, and is longer, stands; what reaches over its end is a secret of its own.</summary>
    static List<SecretSpan> Apart(List<SecretSpan> found)
    {
        found.Sort(static (a, b) => a.Start != b.Start ? a.Start - b.Start : b.Length - a.Length);
        var apart = new List<SecretSpan>(found.Count);
        foreach (var span in found)
        {
            var start = apart.Count == 0 ? span.Start : Math.Max(span.Start, apart[^1].End);
            if (start < span.End) apart.Add(span with { Start = start, Length = span.End - start });
        }
        return apart;
    }
}
