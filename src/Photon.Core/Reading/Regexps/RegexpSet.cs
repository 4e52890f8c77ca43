using System.Globalization;

namespace Photon.Core.Reading.Regexps;

/// <summary>The code points that one place of an I-Regexp takes.</summary>
internal sealed class RegexpSet
{
    // First and last of each range; general categories by their two letters, one letter for all that begin with it.
    readonly List<(int First, int Last)> _ranges = [];
    readonly List<(string Category, bool Negated)> _categories = [];

    public bool Negated { get; set; }

    public void Add(int first, int last) => _ranges.Add((first, last));

    public void Add(string category, bool negated) => _categories.Add((category, negated));

    public bool Has(int point) => Holds(point) != Negated;

    bool Holds(int point)
    {
        foreach (var (first, last) in _ranges)
            if (point >= first && point <= last) return true;
        if (_categories.Count == 0) return false;
        var own = Category(point);
        foreach (var (category, negated) in _categories)
            if (own.StartsWith(category, StringComparison.Ordinal) != negated) return true;
        return false;
    }

    static string Category(int point) =>
        (point <= 0xFFFF ? CharUnicodeInfo.GetUnicodeCategory((char)point) : CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(point), 0)) switch
        {
            UnicodeCategory.UppercaseLetter => "Lu",
            UnicodeCategory.LowercaseLetter => "Ll",
            UnicodeCategory.TitlecaseLetter => "Lt",
            UnicodeCategory.ModifierLetter => "Lm",
            UnicodeCategory.OtherLetter => "Lo",
            UnicodeCategory.NonSpacingMark => "Mn",
            UnicodeCategory.SpacingCombiningMark => "Mc",
            UnicodeCategory.EnclosingMark => "Me",
            UnicodeCategory.DecimalDigitNumber => "Nd",
            UnicodeCategory.LetterNumber => "Nl",
            UnicodeCategory.OtherNumber => "No",
            UnicodeCategory.ConnectorPunctuation => "Pc",
            UnicodeCategory.DashPunctuation => "Pd",
            UnicodeCategory.OpenPunctuation => "Ps",
            UnicodeCategory.ClosePunctuation => "Pe",
            UnicodeCategory.InitialQuotePunctuation => "Pi",
            UnicodeCategory.FinalQuotePunctuation => "Pf",
            UnicodeCategory.OtherPunctuation => "Po",
            UnicodeCategory.SpaceSeparator => "Zs",
            UnicodeCategory.LineSeparator => "Zl",
            UnicodeCategory.ParagraphSeparator => "Zp",
            UnicodeCategory.MathSymbol => "Sm",
            UnicodeCategory.CurrencySymbol => "Sc",
            UnicodeCategory.ModifierSymbol => "Sk",
            UnicodeCategory.OtherSymbol => "So",
            UnicodeCategory.Control => "Cc",
            UnicodeCategory.Format => "Cf",
            UnicodeCategory.PrivateUse => "Co",
            _ => "Cn",
        };
}
