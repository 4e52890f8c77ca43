using Photon.Core.Model;

namespace Photon.Core.Emit.CSharp;

/// <summary>How the runtime calls a kind of value.</summary>
/// <param name="Read">The method of <c>JsonIn</c>, with N, P, F, R behind it where there are constraints; empty: only the codec reads and writes it.</param>
/// <param name="Write">The method of <c>JsonOut</c> that writes a member; with <c>Value</c> behind it, a value.</param>
/// <param name="Codec">The codec.</param>
sealed record PrimitiveCalls(string Read, string Write, string Codec)
{
    /// <summary>
    /// Kinds that have calls of their own for members that may be null or absent: the compiler is twice as quick with them
    /// as with generic ones.
    /// </summary>
    public static bool HasMaybe(PrimitiveKind kind) => kind is PrimitiveKind.String or PrimitiveKind.Boolean or PrimitiveKind.Int32 or PrimitiveKind.Int64
        or PrimitiveKind.Double or PrimitiveKind.Decimal or PrimitiveKind.DateTime or PrimitiveKind.Date or PrimitiveKind.Guid;

    /// <summary>Kinds that have calls of their own for path and query parameters.</summary>
    public static bool HasParameter(PrimitiveKind kind) => kind is PrimitiveKind.String or PrimitiveKind.Boolean or PrimitiveKind.Int32 or PrimitiveKind.Int64;

    public static PrimitiveCalls Of(PrimitiveType type) => type.Kind switch
    {
        PrimitiveKind.String => new("Str", "Str", "StringCodec"),
        PrimitiveKind.Boolean => new("Bool", "Bool", "BooleanCodec"),
        PrimitiveKind.Uri => new("Uri", "Uri", "UriCodec"),
        PrimitiveKind.SByte => new("", "", "WholeCodec<sbyte>"),
        PrimitiveKind.Byte => new("", "", "WholeCodec<byte>"),
        PrimitiveKind.Int16 => new("", "", "WholeCodec<short>"),
        PrimitiveKind.UInt16 => new("", "", "WholeCodec<ushort>"),
        PrimitiveKind.UInt32 => new("", "", "WholeCodec<uint>"),
        PrimitiveKind.Int64Text or PrimitiveKind.UInt64 or PrimitiveKind.UInt64Text or PrimitiveKind.DecimalText or PrimitiveKind.LocalDateTime
            or PrimitiveKind.HttpDate or PrimitiveKind.LocalTime or PrimitiveKind.Base64Url or PrimitiveKind.Problem or PrimitiveKind.Binary => new("", "", type.Kind + "Codec"),
        PrimitiveKind.Null => new("NullOnly", "Any", "NullCodec"),
        PrimitiveKind.Never => new("Never", "Any", "NeverCodec"),
        var kind => new(kind.ToString(), kind.ToString(), kind + "Codec"),
    };
}
