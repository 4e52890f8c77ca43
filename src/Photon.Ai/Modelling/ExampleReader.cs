using System.Text.Json;
using System.Text.Json.Nodes;
using Photon.Ai.Documents;
using Photon.Ai.Refactoring;

namespace Photon.Ai.Modelling;

/// <summary>What values have in common: the type that all of them fit, and no narrower than what was seen.</summary>
static class ExampleReader
{
    const int Deepest = 64;

    /// <param name="values">At least one.</param>
    /// <exception cref="AiException">They are nested too deep, or no objects, arrays or scalars could be told.</exception>
    public static ModelNode Read(IReadOnlyList<JsonElement> values) => Read(values, 0);

    static ModelNode Read(IReadOnlyList<JsonElement> values, int depth)
    {
        if (depth > Deepest) throw new AiException($"The example is nested deeper than {Deepest} levels");
        var there = values.Where(static value => value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined)).ToList();
        var node = there.Count == 0 ? new ModelNode(ModelKind.Any) : Kind(there) switch
        {
            ModelKind.Object => Object(there, depth),
            ModelKind.Array => new ModelNode(ModelKind.Array) { Item = Read([.. there.SelectMany(static value => value.EnumerateArray())], depth + 1) },
            ModelKind.Text => Text(there),
            var kind => new ModelNode(kind),
        };
        node.Nullable = there.Count < values.Count;
        return node;
    }

    static ModelKind Kind(List<JsonElement> values)
    {
        var kinds = values.Select(static value => value.ValueKind switch
        {
            JsonValueKind.Object => ModelKind.Object,
            JsonValueKind.Array => ModelKind.Array,
            JsonValueKind.String => ModelKind.Text,
            JsonValueKind.Number => IsInteger(value) ? ModelKind.Integer : ModelKind.Number,
            _ => ModelKind.Boolean,
        }).Distinct().ToList();
        if (kinds.Count == 1) return kinds[0];
        return kinds.TrueForAll(static kind => kind is ModelKind.Integer or ModelKind.Number) ? ModelKind.Number : ModelKind.Any;
    }

    static bool IsInteger(JsonElement value) => !value.GetRawText().AsSpan().ContainsAny('.', 'e', 'E');

    static ModelNode Text(List<JsonElement> values)
    {
        var node = new ModelNode(ModelKind.Text);
        var format = ValueFormats.Of(values[0].GetString()!);
        if (format is not null && values.TrueForAll(value => ValueFormats.Of(value.GetString()!) == format)) node.With("format", format);
        return node;
    }

    static ModelNode Object(List<JsonElement> values, int depth)
    {
        var names = values.SelectMany(static value => value.EnumerateObject().Select(static member => member.Name)).Distinct(StringComparer.Ordinal).ToList();
        // Keys that are data themselves: ids and dates, and many of them.
        if (names.Count > 2 && names.TrueForAll(static name => ValueFormats.Of(name) is not null || name.All(char.IsAsciiDigit)))
            return new(ModelKind.Map) { Item = Read([.. values.SelectMany(static value => value.EnumerateObject().Select(static member => member.Value))], depth + 1) };
        var node = new ModelNode(ModelKind.Object);
        foreach (var name in names)
        {
            var seen = values.Where(value => value.TryGetProperty(name, out _)).Select(value => value.GetProperty(name)).ToList();
            var type = Read(seen, depth + 1);
            type.Name = Survey.PlainWords.Of(name);
            node.Members.Add(new(name, type, IsExact: true) { Required = seen.Count == values.Count });
        }
        return node;
    }
}
