using System.Globalization;

namespace Photon.Cli.Doctor.Projects;

/// <summary>The version of a .NET SDK: <c>10.0.401</c>, a feature band of hundreds.</summary>
/// <param name="Before">What comes after a hyphen: a pre-release; empty: none.</param>
sealed record SdkVersion(int Major, int Minor, int Patch, string Before) : IComparable<SdkVersion>
{
    public int Band => Patch / 100;

    public static SdkVersion? Parse(string text)
    {
        var hyphen = text.IndexOf('-', StringComparison.Ordinal);
        var parts = (hyphen < 0 ? text : text[..hyphen]).Split('.');
        if (parts.Length != 3) return null;
        var numbers = new int[3];
        for (var i = 0; i < 3; i++)
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return null;
        return new(numbers[0], numbers[1], numbers[2], hyphen < 0 ? "" : text[(hyphen + 1)..]);
    }

    public int CompareTo(SdkVersion? other) => other is null ? 1
        : (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch)) is not 0 and var numbers ? numbers
        : Before == other.Before ? 0 : Before.Length == 0 ? 1 : other.Before.Length == 0 ? -1 : string.CompareOrdinal(Before, other.Before);

    public override string ToString() => $"{Major}.{Minor}.{Patch}{(Before.Length == 0 ? "" : "-" + Before)}";
}
