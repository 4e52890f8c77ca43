using Photon.Core.Reading;

namespace Photon.Core.Documents.Differences;

/// <summary>One action of an overlay.</summary>
/// <param name="Target">A JSONPath.</param>
/// <param name="Members">What is merged into an object.</param>
/// <param name="Item">What is added to a list; missing: nothing.</param>
/// <remarks>With neither, the target is removed.</remarks>
public sealed record OverlayChange(string Target, IReadOnlyList<MemberChange> Members, Node Item)
{
    public bool IsRemoval => Members.Count == 0 && !Item.Exists;

    /// <summary>Why, for people; empty: nothing is said.</summary>
    public string Description { get; init; } = "";

    /// <summary>Further members, each named <c>x-…</c>, their values as JSON's numbers or words.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Extensions { get; init; } = [];
}

/// <summary>A member that is new, or a scalar that takes the place of one.</summary>
public sealed record MemberChange(string Name, Node Value);
