namespace Photon.Core.Model.Binding;

/// <summary>The JSON that types are written as; null aside.</summary>
static class TypeKinds
{
    const int MaxDepth = 8;

    /// <summary>What is only promised is an object, because nothing else needs to be.</summary>
    public static JsonTypes KindsOf(this TypeTable types, int slot, int depth = 0) => types[slot] switch
    {
        PrimitiveType { Kind: PrimitiveKind.Any } => JsonTypes.All,
        PrimitiveType { Kind: PrimitiveKind.Null or PrimitiveKind.Never } => JsonTypes.None,
        PrimitiveType { Kind: PrimitiveKind.Boolean } => JsonTypes.Boolean,
        PrimitiveType one when one.Kind.IsInteger() => JsonTypes.Integer,
        PrimitiveType one when one.Kind.IsNumber() => JsonTypes.Number | JsonTypes.Integer,
        PrimitiveType => JsonTypes.String,
        EnumType choice => choice.IsInteger ? JsonTypes.Integer : JsonTypes.String,
        ArrayType or TupleType => JsonTypes.Array,
        UnionType union when depth < MaxDepth => union.Cases.Aggregate(JsonTypes.None, (kinds, part) => kinds | types.KindsOf(part.Type.Type, depth + 1)),
        _ => JsonTypes.Object,
    };
}
