namespace Photon.Core.Reading.Regexps;

/// <summary>One instruction of a non-deterministic machine. Steps are relative, so that code can be repeated as it is.</summary>
/// <param name="Set">Takes a character and goes to the next instruction; null: takes none and goes both ways.</param>
/// <param name="Anchor">Goes on only at the text's beginning (<c>^</c>) or end (<c>$</c>); NUL: anywhere.</param>
internal readonly record struct RegexpCode(RegexpSet? Set, int Left, int Right, char Anchor = '\0')
{
    /// <summary>More are refused: <c>((a{1000}){1000}){1000}</c>.</summary>
    public const int Most = 5_000;

    public static RegexpCode Take(RegexpSet set) => new(set, 1, 1);

    public static RegexpCode At(char anchor) => new(null, 1, 1, anchor);

    public static RegexpCode Either(int left, int right) => new(null, left, right);

    public static RegexpCode Go(int step) => new(null, step, step);
}
