namespace Photon.Core.Model;

/// <summary><c>oneOf</c> or <c>anyOf</c> of two cases or more: a readonly struct marked <c>[Union]</c>.</summary>
public sealed record UnionType : TypeModel
{
    public EquatableArray<UnionCase> Cases { get; init; }

    /// <summary>The member that tells the cases apart; empty: they are told apart by kind, else by trying.</summary>
    public string Discriminator { get; init; } = "";

    /// <summary><c>oneOf</c>: exactly one case may match; otherwise the first that matches is taken.</summary>
    public bool ExactlyOne { get; init; }
}

/// <param name="Type">The case's type; two cases never have the same C# type.</param>
/// <param name="Values">The discriminator's values that select it; empty without a discriminator.</param>
public sealed record UnionCase(TypeUse Type, EquatableArray<string> Values)
{
    /// <summary>The discriminator's value that is written with the case, because none of its members carries it; empty: one does.</summary>
    public string Tag { get; init; } = "";

    /// <summary>What a case of a primitive or array type would be called.</summary>
    public string NameHint { get; init; } = "";
}
