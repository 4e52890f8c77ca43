using Photon.Core.Model;

namespace Photon.Core.Emit.CSharp;

/// <summary>What a type demands beyond its kind, and the keys by which equal demands are one.</summary>
static class Constraints
{
    public static bool HasLength(PrimitiveType type) => type.MinLength > 0 || type.MaxLength >= 0;

    public static bool HasRange(PrimitiveType type) => type.Minimum.Length + type.Maximum.Length + type.MultipleOf.Length > 0;

    /// <summary>The runtime's own codec of the kind reads it.</summary>
    public static bool IsPlain(TypeModel type) => type.Residual.Length == 0 && type switch
    {
        // How long a file may be is found out while it arrives.
        PrimitiveType { Kind: PrimitiveKind.Binary } => true,
        PrimitiveType primitive => primitive.Format.Length == 0 && !HasLength(primitive) && primitive.Pattern.Length == 0 && !HasRange(primitive) && primitive.Allowed.Count == 0,
        ArrayType array => array.MinItems <= 0 && array.MaxItems < 0 && !array.UniqueItems,
        MapType map => map.MinProperties <= 0 && map.MaxProperties < 0 && map.Key < 0,
        _ => false,
    };

    /// <summary>A list of so many values is looked up by hash.</summary>
    public static bool IsLong(int values) => values > 64;

    public static string PatternKey(string pattern) => "pattern " + pattern;

    public static string SchemaKey(string schema) => "schema " + schema;

    public static string RangeKey(PrimitiveType type) =>
        $"range {type.Minimum} {type.ExclusiveMinimum} {type.Maximum} {type.ExclusiveMaximum} {type.MultipleOf}";
}
