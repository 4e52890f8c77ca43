namespace Photon.Core.Documents;

/// <summary>
/// Item metadata on its way to the generator. Roslyn hands it over in an editorconfig, which cuts a value at
/// <c>;</c>, <c>#</c> and line ends and trims it (https://github.com/dotnet/roslyn/issues/44596).
/// </summary>
public static class MetadataText
{
    public static string Encode(string value) => Uri.EscapeDataString(value);

    public static string Decode(string value) => Uri.UnescapeDataString(value);

    /// <summary>The entries of a list that a person separated with <c>;</c>, MSBuild's way, or with line ends.</summary>
    public static EquatableArray<string> List(string value) => Split(value, ';', '\n');

    /// <summary>The entries of a list that <see cref="SpecItem"/> wrote.</summary>
    public static EquatableArray<string> Lines(string value) => Split(value, '\n');

    static EquatableArray<string> Split(string value, params char[] separators) =>
        new(value.Split(separators, StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Trim()).Where(entry => entry.Length > 0));
}
