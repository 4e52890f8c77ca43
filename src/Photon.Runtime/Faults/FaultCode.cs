namespace Photon.Runtime.Emitted;

/// <summary>What can be wrong with a value. The order is free; the names on the wire are <see cref="FaultText.Code"/>.</summary>
public enum FaultCode : byte
{
    Syntax,
    Depth,
    Complexity,
    Duplicate,
    Type,
    Range,

    /// <summary>A text that its .NET type cannot hold (a UUID, a date): a fault under any checks.</summary>
    Text,
    Required,
    Unknown,
    MinLength,
    MaxLength,
    Pattern,
    Format,
    Minimum,
    Maximum,
    ExclusiveMinimum,
    ExclusiveMaximum,
    MultipleOf,
    MinItems,
    MaxItems,
    UniqueItems,
    MinProperties,
    MaxProperties,
    Enum,
    Const,
    Discriminator,
    NoCase,
    ManyCases,
    Never,
    Schema,

    /// <summary>More items than are read.</summary>
    Items,

    /// <summary>A longer string than is read.</summary>
    StringSize,
}

/// <summary>Which faults count. What is not checked is accepted as it comes.</summary>
[Flags]
public enum JsonChecks : byte
{
    /// <summary>Syntax, types and required members only.</summary>
    Shape = 0,

    /// <summary>Lengths, patterns, formats, ranges, counts and the like.</summary>
    Constraints = 1,

    /// <summary>Unknown texts of enums and discriminators are faults, not kept.</summary>
    Enums = 2,

    /// <summary>Members that <c>additionalProperties: false</c> forbids are faults, not dropped.</summary>
    Unknown = 4,

    /// <summary>Members that only a server sends are ignored; without it, those that only a client sends are not missed.</summary>
    FromClient = 8,

    /// <summary>What a server asks of a request.</summary>
    Request = Constraints | Enums | Unknown | FromClient,

    /// <summary>
    /// What the receiver of a webhook asks: constraints hold, but it must survive a newer server, so texts of enums that are not
    /// known are kept and unknown members dropped.
    /// </summary>
    Webhook = Constraints,

    /// <summary>What a client asks of a response by default: it must survive a newer server.</summary>
    Response = Shape,
}
