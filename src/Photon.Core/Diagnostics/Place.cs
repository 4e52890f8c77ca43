namespace Photon.Core.Diagnostics;

/// <summary>Where something stands in a file. Lines and columns count from zero, offsets and columns in UTF-16 units.</summary>
public readonly record struct Place(string Path, int Start, int Length, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>A file as a whole, where nothing smaller can be named.</summary>
    public static Place Of(string path) => new(path, 0, 0, 0, 0, 0, 0);

    /// <summary>The form every .NET tool prints: <c>bookshop.yaml(12,7)</c>, counted from one.</summary>
    public override string ToString() => $"{Path}({Line + 1},{Column + 1})";
}
