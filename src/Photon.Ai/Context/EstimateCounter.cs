using System.Text;

namespace Photon.Ai.Context;

/// <summary>
/// For models whose tokenizer is not at hand: rather too many than too few. Vocabularies of 32,000 tokens and more know
/// most English words of six letters, and take a sign, a line break with its indent, or two digits for one.
/// </summary>
public sealed class EstimateCounter : ITokenCounter
{
    const int LettersOfToken = 4;

    public string Name => "estimate";

    public ValueTask<int> Count(string text, CancellationToken cancel)
    {
        int tokens = 0, run = 0;
        var before = Kind.Space;
        foreach (var rune in text.EnumerateRunes())
        {
            var kind = Of(rune);
            if (kind != before || kind == Kind.Sign || (kind == Kind.Letter && run == LettersOfToken) || (kind == Kind.Digit && run == 2))
            {
                // One blank belongs to the word after it.
                if (kind != Kind.Space || rune.Value == '\n') tokens += kind == Kind.Far ? 2 : 1;
                run = 0;
            }
            else if (kind == Kind.Far) tokens += 2;
            run++;
            before = kind;
        }
        return new(tokens);
    }

    enum Kind { Space, Letter, Digit, Sign, Far }

    static Kind Of(Rune rune) => rune.Value > 0x24F ? Kind.Far
        : Rune.IsLetter(rune) ? Kind.Letter
        : Rune.IsDigit(rune) ? Kind.Digit
        : Rune.IsWhiteSpace(rune) ? Kind.Space
        : Kind.Sign;
}
