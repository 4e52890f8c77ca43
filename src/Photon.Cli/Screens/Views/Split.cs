namespace Photon.Cli.Screens.Views;

/// <summary>Which part of a screen each pane has.</summary>
/// <param name="Left">Columns of the list.</param>
/// <param name="Right">Columns of the detail.</param>
readonly record struct Split(int Left, int Right)
{
    /// <summary>Two panes side by side would both be too narrow to read.</summary>
    const int Narrow = 72;

    /// <summary>Too small for anything: the screen asks for a larger terminal.</summary>
    public const int FewestColumns = 30;
    public const int FewestRows = 8;

    public bool IsOneAtATime => Left == 0 || Right == 0;

    public static Split Of(int columns, bool isDetail) => columns >= Narrow
        ? Math.Clamp(columns * 38 / 100, 30, 60) is var left ? new(left, columns - left) : default
        : isDetail ? new(0, columns) : new(columns, 0);
}
