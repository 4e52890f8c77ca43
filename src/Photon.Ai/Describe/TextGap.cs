using Photon.Core.Reading;

namespace Photon.Ai.Describe;

/// <summary>A text that a document lacks.</summary>
/// <param name="Key">What it is called in answers: <c>summary</c>, <c>parameter limit</c>, <c>response 404</c>.</param>
/// <param name="Kind">For people: <c>summary</c>, <c>parameter</c>.</param>
/// <param name="Target">JSONPath of the object that lacks it.</param>
/// <param name="Member"><c>summary</c> or <c>description</c>.</param>
/// <param name="Deterministic">What Photon says; empty: nothing that would help.</param>
/// <param name="Subject">The object.</param>
sealed record TextGap(string Key, string Kind, string Target, string Member, string Deterministic, Node Subject)
{
    /// <summary>Characters that the text may have.</summary>
    public int Most => Member == "summary" ? 120 : 400;
}
