namespace Photon.Ai.Modelling.CSharp;

/// <summary>What System.Text.Json writes of .NET's own types.</summary>
static class ClrTypes
{
    public static ModelNode? Of(string name) => Find(name) is { } node ? Said(node) : null;

    static ModelNode? Find(string name) => name switch
    {
        "string" or "String" or "char" => new(ModelKind.Text),
        "bool" or "Boolean" => new(ModelKind.Boolean),
        "int" or "Int32" => Format(ModelKind.Integer, "int32"),
        "long" or "Int64" => Format(ModelKind.Integer, "int64"),
        "short" or "Int16" or "sbyte" => new(ModelKind.Integer),
        "byte" or "ushort" or "uint" or "ulong" or "Byte" or "UInt16" or "UInt32" or "UInt64" => new ModelNode(ModelKind.Integer).With("minimum", 0),
        "BigInteger" => new(ModelKind.Integer),
        "decimal" or "Decimal" => new(ModelKind.Number),
        "double" or "Double" => Format(ModelKind.Number, "double"),
        "float" or "Single" or "Half" => Format(ModelKind.Number, "float"),
        "Guid" => Format(ModelKind.Text, "uuid"),
        "DateTime" or "DateTimeOffset" or "Instant" => Format(ModelKind.Text, "date-time"),
        "DateOnly" or "LocalDate" => Format(ModelKind.Text, "date"),
        "TimeOnly" => Format(ModelKind.Text, "time"),
        "TimeSpan" => new(ModelKind.Text),
        "Uri" => Format(ModelKind.Text, "uri"),
        "byte[]" => Format(ModelKind.Text, "byte"),
        "object" or "Object" or "dynamic" or "JsonElement" or "JsonNode" or "JsonDocument" => new(ModelKind.Any),
        "JsonObject" => new(ModelKind.Map) { Item = new(ModelKind.Any) },
        _ => null,
    };

    static ModelNode Format(ModelKind kind, string format) => new ModelNode(kind).With("format", format);

    static ModelNode Said(ModelNode node)
    {
        node.IsSaid = true;
        return node;
    }
}
