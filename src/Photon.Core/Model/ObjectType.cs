namespace Photon.Core.Model;

/// <summary>A JSON object with known members: a C# class.</summary>
public sealed record ObjectType : TypeModel
{
    /// <summary>Own members, in the order of the document; those of <see cref="Base"/> are not repeated.</summary>
    public EquatableArray<PropertyModel> Properties { get; init; }

    /// <summary>The discriminated base that this type inherits from (<c>allOf</c>), or -1.</summary>
    public int Base { get; init; } = -1;

    /// <summary>This type is a base whose <see cref="Discriminator"/> selects the derived type.</summary>
    public DiscriminatorModel? Discriminator { get; init; }

    public AdditionalKind Additional { get; init; }

    /// <summary>The type of further members, where <see cref="Additional"/> is <see cref="AdditionalKind.Typed"/>.</summary>
    public TypeUse AdditionalType { get; init; } = TypeUse.None;

    public EquatableArray<PatternProperty> PatternProperties { get; init; }

    /// <summary>A string type that every member name must satisfy, or -1.</summary>
    public int PropertyNames { get; init; } = -1;

    public int MinProperties { get; init; }

    /// <summary>-1 for none.</summary>
    public int MaxProperties { get; init; } = -1;
}

/// <summary>What happens to members that no property names.</summary>
public enum AdditionalKind : byte
{
    /// <summary>Nothing was said: accepted and dropped.</summary>
    Ignored,

    /// <summary><c>additionalProperties: false</c>: a fault.</summary>
    Refused,

    /// <summary><c>additionalProperties</c> is <c>true</c> or a schema: kept in a dictionary.</summary>
    Typed,
}

public sealed record PatternProperty(string Pattern, TypeUse Type);

/// <param name="PropertyName">The member on the wire that tells the types apart.</param>
public sealed record DiscriminatorModel(string PropertyName, EquatableArray<DiscriminatorCase> Cases);

/// <param name="Value">The member's value on the wire.</param>
/// <param name="Type">Index of the type it selects.</param>
public sealed record DiscriminatorCase(string Value, int Type);
