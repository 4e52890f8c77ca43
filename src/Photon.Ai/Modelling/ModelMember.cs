namespace Photon.Ai.Modelling;

/// <summary>A member of an object.</summary>
/// <param name="Name">As it was written; on the wire exactly so where <paramref name="IsExact"/>, else in the document's casing.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsExact">An example or an attribute says what it is called.</param>
sealed record ModelMember(string Name, ModelNode Type, bool IsExact)
{
    /// <summary>Null: nothing was said, and the document's habit decides.</summary>
    public bool? Required { get; init; }
}
