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
    public string Of(TypeUse use) => use.Nullable && !IsNullByNature(use.Type) ? Of(use.Type) + "?" : Of(use.Type);

    /// <summary>The type without nullability.</summary>
    public string Of(int type) => model.Types[type] switch
    {
        PrimitiveType primitive => Of(primitive.Kind),
        EnumType => options.ClosedEnums ? names.Global(type) : $"global::Photon.Open<{names.Global(type)}>",
        ArrayType array => $"global::System.Collections.Generic.IReadOnlyList<{(_cycles[type] ? Of(PrimitiveKind.Any) : Of(array.Item))}>",
        MapType map => $"global::System.Collections.Generic.IReadOnlyDictionary<string, {(_cycles[type] ? Of(PrimitiveKind.Any) : Of(map.Value))}>",
        _ => names.Global(type),
    };

    /// <summary>The type as overloads tell it apart: <c>?</c> on a reference is nothing to them.</summary>
    public string Erased(int type) => model.Types[type] switch
    {
        ArrayType array when !_cycles[type] => $"IReadOnlyList<{Erased(array.Item)}>",
        MapType map when !_cycles[type] => $"IReadOnlyDictionary<{Erased(map.Value)}>",
        _ => Of(type),
    };

    string Erased(TypeUse use) => Erased(use.Type) + (use.Nullable && IsValueType(use.Type) && !IsNullByNature(use.Type) ? "?" : "");

    /// <summary>A struct in C#, so that <c>T?</c> is <c>Nullable&lt;T&gt;</c>.</summary>
    public bool IsValueType(int type) => model.Types[type] switch
    {
        PrimitiveType primitive => primitive.Kind is not (PrimitiveKind.String or PrimitiveKind.Uri or PrimitiveKind.Base64 or PrimitiveKind.Binary or PrimitiveKind.Problem),
        EnumType or UnionType => true,
        _ => false,
    };

    /// <summary>JSON null is one of the type's own values (<c>JsonElement</c> holds it).</summary>
    public bool IsNullByNature(int type) => model.Types[type] is PrimitiveType { Kind: PrimitiveKind.Any or PrimitiveKind.Null or PrimitiveKind.Never };

    static string Of(PrimitiveKind kind) => kind switch
    {
        PrimitiveKind.String => "string",
        PrimitiveKind.Boolean => "bool",
        PrimitiveKind.Int32 => "int",
        PrimitiveKind.Int64 => "long",
        PrimitiveKind.Integer => "global::System.Numerics.BigInteger",
        PrimitiveKind.Single => "float",
        PrimitiveKind.Double => "double",
        PrimitiveKind.Decimal => "decimal",
        PrimitiveKind.Guid => "global::System.Guid",
        PrimitiveKind.Uri => "global::System.Uri",
        PrimitiveKind.DateTime => "global::System.DateTimeOffset",
        PrimitiveKind.Date => "global::System.DateOnly",
        PrimitiveKind.Time => "global::System.TimeOnly",
        PrimitiveKind.Duration => "global::System.TimeSpan",
        PrimitiveKind.Base64 => "byte[]",
        PrimitiveKind.Binary => "global::System.IO.Stream",
        PrimitiveKind.Problem => "global::Photon.Problem",
        _ => "global::System.Text.Json.JsonElement",
    };
}
