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
    SByte,
    Byte,
    Int16,
    UInt16,
    UInt32,
    UInt64,
    /// <summary>An integer that a bound says does not fit 64 bits: <c>BigInteger</c>.</summary>
    Integer,
    Single,
    Double,
    Decimal,
    /// <summary><c>int64</c> in a JSON string, as those write it whose readers have no 64 bits: <c>long</c>.</summary>
    Int64Text,
    /// <summary><c>uint64</c> in a JSON string: <c>ulong</c>.</summary>
    UInt64Text,
    /// <summary><c>decimal</c> in a JSON string: <c>decimal</c>.</summary>
    DecimalText,
    Guid,
    Uri,
    /// <summary><c>date-time</c>: <c>DateTimeOffset</c>.</summary>
    DateTime,
    /// <summary><c>date-time-local</c>, without an offset: <c>DateTime</c>.</summary>
    LocalDateTime,
    /// <summary><c>http-date</c>, as headers have it: <c>DateTimeOffset</c>.</summary>
    HttpDate,
    /// <summary><c>date</c>: <c>DateOnly</c>.</summary>
    Date,
    /// <summary><c>time</c>: <c>TimeOnly</c>.</summary>
    Time,
    /// <summary><c>time-local</c>, without an offset: <c>TimeOnly</c>.</summary>
    LocalTime,
    /// <summary><c>duration</c>, ISO 8601: <c>TimeSpan</c>.</summary>
    Duration,
    /// <summary><c>byte</c>, <c>base64</c>: <c>byte[]</c>.</summary>
    Base64,
    /// <summary><c>base64url</c>: <c>byte[]</c>.</summary>
    Base64Url,
    /// <summary>Raw bytes outside JSON (<c>format: binary</c>): a stream as a body, a file as a part.</summary>
    Binary,
    /// <summary>A schema that is RFC 9457's: the runtime's <c>Problem</c>.</summary>
    Problem,
    /// <summary>Nothing but <c>null</c>.</summary>
    Null,
    /// <summary>The schema <c>false</c>: no value is valid.</summary>
    Never,
}
