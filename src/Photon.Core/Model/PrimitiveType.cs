namespace Photon.Core.Model;

/// <summary>The natural .NET type of a value without members.</summary>
public enum PrimitiveKind : byte
{
    /// <summary>Any JSON: <c>JsonElement</c>.</summary>
    Any,
    String,
    Boolean,
    Int32,
    Int64,
    /// <summary>An integer that a format or a bound says does not fit 64 bits: <c>BigInteger</c>.</summary>
    Integer,
    Single,
    Double,
    Decimal,
    Guid,
    Uri,
    /// <summary><c>date-time</c>: <c>DateTimeOffset</c>.</summary>
    DateTime,
    /// <summary><c>date</c>: <c>DateOnly</c>.</summary>
    Date,
    /// <summary><c>time</c>: <c>TimeOnly</c>.</summary>
    Time,
    /// <summary><c>duration</c>, ISO 8601: <c>TimeSpan</c>.</summary>
    Duration,
    /// <summary><c>byte</c>, <c>base64</c>: <c>byte[]</c>.</summary>
    Base64,
    /// <summary>Raw bytes outside JSON (<c>format: binary</c>): a stream as a body, a file as a part.</summary>
    Binary,
    /// <summary>A schema that is RFC 9457's: the runtime's <c>Problem</c>.</summary>
    Problem,
    /// <summary>Nothing but <c>null</c>.</summary>
    Null,
    /// <summary>The schema <c>false</c>: no value is valid.</summary>
    Never,
}

/// <summary>A value without members, and what it must satisfy. Equal constraints give one type.</summary>
public sealed record PrimitiveType(PrimitiveKind Kind) : TypeModel
{
    /// <summary>The <c>format</c> as written, where it is enforced on a <see cref="PrimitiveKind.String"/> (<c>email</c>, <c>ipv4</c>, …).</summary>
    public string Format { get; init; } = "";

    /// <summary>In code points.</summary>
    public int MinLength { get; init; }

    /// <summary>In code points; -1 for none.</summary>
    public int MaxLength { get; init; } = -1;

    /// <summary>ECMA-262, unanchored.</summary>
    public string Pattern { get; init; } = "";

    /// <summary>Numbers keep the document's text, so that no digit is lost; empty for none.</summary>
    public string Minimum { get; init; } = "";
    public string Maximum { get; init; } = "";
    public bool ExclusiveMinimum { get; init; }
    public bool ExclusiveMaximum { get; init; }
    public string MultipleOf { get; init; } = "";

    /// <summary><c>enum</c> or <c>const</c> of values that do not become a C# enum: JSON texts. Empty for any value.</summary>
    public EquatableArray<string> Allowed { get; init; }
}
