using Photon.Core.Emit.Reuse;

namespace Photon.Core.Emit.Sharing;

/// <summary>What a document tells the others of the types that they may have as well.</summary>
/// <param name="Path">The document's path.</param>
/// <param name="Name">Its name: the first one declares what all of them have.</param>
/// <param name="Namespace">Of its types.</param>
/// <param name="IsLibrary">Others may compile against its namespace (<c>Generate="Models"</c>): every type stays in there.</param>
/// <param name="Types">In the order of names.</param>
public sealed record DocumentOffer(string Path, string Name, string Namespace, bool IsLibrary, EquatableArray<TypeOffer> Types);

/// <summary>A type, what it means, and what is needed of it.</summary>
/// <param name="Name">In C#.</param>
/// <param name="Needs">By this document.</param>
public sealed record TypeOffer(string Name, TypeNeeds Needs)
{
    /// <summary>Of the type with all that it reaches (<see cref="TypeClosures"/>). A document has no two of the same.</summary>
    internal Digest Digest { get; init; }

    /// <summary>
    /// No named schema of a common file holds the type: it stands there in a response, a parameter or a list. It is one with
    /// another document's only where both call it the same.
    /// </summary>
    internal bool IsLoose { get; init; }

    /// <summary>Of the content and the name.</summary>
    internal Digest NamedDigest => DigestBuilder.Of(Digest, Name);
}
