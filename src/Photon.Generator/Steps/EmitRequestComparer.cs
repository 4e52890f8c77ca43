namespace Photon.Generator.Steps;

/// <summary>
/// Compares a document's request with the one before, and hands over what was printed for that: the pipeline shows both
/// nowhere else, and what is kept in its values lives as long as they do, in one driver.
/// </summary>
sealed class EmitRequestComparer : IEqualityComparer<EmitRequest>
{
    public static EmitRequestComparer Instance { get; } = new();

    /// <param name="x">Of the run before.</param>
    /// <param name="y">Of this run; nobody else has seen it yet.</param>
    public bool Equals(EmitRequest? x, EmitRequest? y)
    {
        if (x is null || y is null) return x is null && y is null;
        if (x.SaysTheSame(y)) return true;
        y.Follow(x);
        return false;
    }

    public int GetHashCode(EmitRequest obj) => obj.GetHashCode();
}
