using Photon.Core.Model;
using Photon.Core.Naming;

namespace Photon.Core.Emit.CSharp;

/// <summary>Writes the C# type of a use of a type.</summary>
public sealed class TypeSyntax(ApiModel model, ApiNames names, EmitOptions options)
{
    readonly bool[] _cycles = AliasCycles.Find(model);

    /// <summary>An array or map that contains itself: its elements are <c>JsonElement</c>s.</summary>
    public bool IsCycle(int type) => _cycles[type];

    /// <summary>The type with <c>?</c> where <c>null</c> is a value.</summary>
    public string Of(TypeUse use) => Of(use, annotated: true);

    /// <summary>The type without nullability of its own.</summary>
    public string Of(int type) => Of(type, annotated: true);

    /// <summary>
    /// The type for code under <c>#nullable disable</c>, which is also how overloads tell types apart: <c>?</c> on value
    /// types only.
    /// </summary>
    public string Oblivious(TypeUse use) => Of(use, annotated: false);

    /// <inheritdoc cref="Oblivious(TypeUse)"/>
    public string Oblivious(int type) => Of(type, annotated: false);

    string Of(TypeUse use, bool annotated) =>
        use.Nullable && !IsNullByNature(use.Type) && (annotated || IsValueType(use.Type)) ? Of(use.Type, annotated) + "?" : Of(use.Type, annotated);

    string Of(int type, bool annotated) => model.Types[type] switch
    {
        PrimitiveType primitive => Of(primitive.Kind),
        EnumType => options.ClosedEnums ? names.Global(type) : $"global::Photon.Open<{names.Global(type)}>",
        ArrayType array => $"global::System.Collections.Generic.IReadOnlyList<{(_cycles[type] ? Of(PrimitiveKind.Any) : Of(array.Item, annotated))}>",
        TupleType tuple => $"({string.Join(", ", tuple.Items.Select(item => _cycles[type] ? Of(PrimitiveKind.Any) : Of(item.Type, annotated)))})",
        MapType map => $"global::System.Collections.Generic.IReadOnlyDictionary<string, {(_cycles[type] ? Of(PrimitiveKind.Any) : Of(map.Value, annotated))}>",
        _ => names.Global(type),
    };

    /// <summary>A struct in C#, so that <c>T?</c> is <c>Nullable&lt;T&gt;</c>.</summary>
    public bool IsValueType(int type) => model.Types[type] switch
    {
        PrimitiveType primitive => primitive.Kind is not (PrimitiveKind.String or PrimitiveKind.Uri or PrimitiveKind.Base64 or PrimitiveKind.Base64Url or PrimitiveKind.Binary or PrimitiveKind.Problem),
        EnumType or UnionType or TupleType => true,
        _ => false,
    };

    /// <summary>A value that may be missing where it stands, whether or not it can be <c>null</c>.</summary>
    public string Missable(TypeUse use) => IsNullByNature(use.Type) ? Of(use) + "?" : Of(use with { Nullable = true });

    /// <summary>JSON null is one of the type's own values (<c>JsonElement</c> holds it).</summary>
    public bool IsNullByNature(int type) => model.Types[type] is PrimitiveType { Kind: PrimitiveKind.Any or PrimitiveKind.Null or PrimitiveKind.Never };

    static string Of(PrimitiveKind kind) => kind switch
    {
        PrimitiveKind.String => "string",
        PrimitiveKind.Boolean => "bool",
        PrimitiveKind.Int32 => "int",
        PrimitiveKind.Int64 or PrimitiveKind.Int64Text => "long",
        PrimitiveKind.SByte => "sbyte",
        PrimitiveKind.Byte => "byte",
        PrimitiveKind.Int16 => "short",
        PrimitiveKind.UInt16 => "ushort",
        PrimitiveKind.UInt32 => "uint",
        PrimitiveKind.UInt64 or PrimitiveKind.UInt64Text => "ulong",
        PrimitiveKind.Integer => "global::System.Numerics.BigInteger",
        PrimitiveKind.Single => "float",
        PrimitiveKind.Double => "double",
        PrimitiveKind.Decimal or PrimitiveKind.DecimalText => "decimal",
        PrimitiveKind.Guid => "global::System.Guid",
        PrimitiveKind.Uri => "global::System.Uri",
        PrimitiveKind.DateTime or PrimitiveKind.HttpDate => "global::System.DateTimeOffset",
        PrimitiveKind.LocalDateTime => "global::System.DateTime",
        PrimitiveKind.Date => "global::System.DateOnly",
        PrimitiveKind.Time or PrimitiveKind.LocalTime => "global::System.TimeOnly",
        PrimitiveKind.Duration => "global::System.TimeSpan",
        PrimitiveKind.Base64 or PrimitiveKind.Base64Url => "byte[]",
        PrimitiveKind.Binary => "global::Photon.FileContent",
        PrimitiveKind.Problem => "global::Photon.Problem",
        _ => "global::System.Text.Json.JsonElement",
    };
}
