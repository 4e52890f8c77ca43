namespace Photon.Core.Emit.Sharing;

/// <summary>What a document has to do with the types of others: small, and equal where it says the same.</summary>
/// <param name="Types">Those that another document declares, and those that it declares for others, by name.</param>
public sealed record DocumentShares(EquatableArray<SharedType> Types)
{
    /// <summary>The document shares nothing.</summary>
    public static DocumentShares None { get; } = new(EquatableArray<SharedType>.Empty);

    /// <summary>By the names of types that others declare: their full names there.</summary>
    internal Dictionary<string, string> Elsewhere() => Types.Where(t => t.Owner.Length > 0).ToDictionary(t => t.Name, t => t.Owner, StringComparer.Ordinal);

    /// <summary>By the names of types that others use: what they need of them.</summary>
    internal Dictionary<string, TypeNeeds> Wanted() => Types.Where(t => t.Owner.Length == 0).ToDictionary(t => t.Name, t => t.Needs, StringComparer.Ordinal);
}

/// <summary>A type that several documents have.</summary>
/// <param name="Name">In C#, as this document calls it.</param>
/// <param name="Owner">The full name of the type that another document declares for it; empty: this one declares it.</param>
/// <param name="Needs">What other documents need of it; of types of others nothing is said.</param>
public sealed record SharedType(string Name, string Owner, TypeNeeds Needs);
