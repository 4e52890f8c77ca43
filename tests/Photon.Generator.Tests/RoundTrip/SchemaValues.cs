using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Photon.Core.Model;

namespace Photon.Generator.Tests.RoundTrip;

/// <summary>Makes JSON that a schema accepts. Where it cannot (a pattern too clever, a schema that allows nothing), the codec says so later.</summary>
sealed class SchemaValues(ApiModel model, bool response)
{
    /// <summary>Deeper than this, only what is required.</summary>
    const int Full = 2;
    const int Deepest = 12;

    /// <summary>As many cases of a union, or subsets of an object whose members exclude each other, are tried.</summary>
    const int Variants = 16;

    /// <summary>Which case of each union is taken, which optional member of objects that have rules besides.</summary>
    int _variant;

    /// <summary>Values of which the first that is valid is meant: whether one matches exactly one shape, or keeps a rule, only the codec knows.</summary>
    public string[] Of(TypeUse use, int seed = 0)
    {
        var values = new List<string>();
        for (_variant = 0; _variant < Variants; _variant++) values.Add(One(use, seed));
        return [.. values.Distinct()];
    }

    string One(TypeUse use, int seed) => (use.Exists ? Node(use.Type, 0, seed) : JsonValue.Create("any"))?.ToJsonString(Options) ?? "null";

    static readonly JsonSerializerOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    JsonNode? Node(int index, int depth, int seed)
    {
        if (depth > Deepest) return null;
        var type = model.Types[index];
        var value = Shaped(index, type, depth, seed);
        return type.Residual.Length > 0 ? ResidualValues.Fit(value, type.Residual, _variant) : value;
    }

    JsonNode? Shaped(int index, TypeModel type, int depth, int seed) => type switch
    {
        PrimitiveType primitive => Primitive(primitive, seed),
        EnumType { IsInteger: true } numbers => JsonNode.Parse(numbers.Members[seed % numbers.Members.Count].Value),
        EnumType texts => JsonValue.Create(texts.Members[seed % texts.Members.Count].Value),
        ArrayType array => Array(array, depth, seed),
        TupleType tuple => new JsonArray([.. tuple.Items.Select((item, i) => Node(item.Type.Type, depth + 1, seed + i))]),
        MapType map => Map(map, depth, seed),
        ObjectType one => Object(index, one, depth, seed, null),
        UnionType union => Union(union, depth, seed),
        _ => null,
    };

    JsonArray Array(ArrayType type, int depth, int seed)
    {
        var count = Math.Max(type.MinItems, depth > Full ? 0 : Math.Min(type.MaxItems < 0 ? 2 : type.MaxItems, type.UniqueItems ? 1 : 2));
        return new([.. Enumerable.Range(0, count).Select(i => Node(type.Item.Type, depth + 1, seed + i))]);
    }

    JsonObject Map(MapType type, int depth, int seed)
    {
        var map = new JsonObject();
        var count = Math.Max(type.MinProperties, depth > Full || type.MaxProperties == 0 ? 0 : 1);
        for (var i = 0; i < count; i++)
        {
            var key = type.Key >= 0 && Node(type.Key, 0, seed + i) is JsonValue text && text.GetValueKind() == JsonValueKind.String ? text.GetValue<string>() : $"key{i}";
            map[key] = Node(type.Value.Type, depth + 1, seed + i);
        }
        return map;
    }

    JsonNode? Union(UnionType type, int depth, int seed)
    {
        var chosen = type.Cases[_variant % type.Cases.Count];
        if (_variant == 0 && depth > Full) chosen = type.Cases.FirstOrDefault(c => model.Types[c.Type.Type] is not ObjectType) ?? chosen;
        if (type.Discriminator.Length > 0 && model.Types[chosen.Type.Type] is ObjectType one)
            return Object(chosen.Type.Type, one, depth, seed, (type.Discriminator, chosen.Values.Count > 0 ? chosen.Values[0] : ""));
        // Without a discriminator the plain members tell the cases apart, however deep they stand.
        return model.Types[chosen.Type.Type] is ObjectType plain && plain.Residual.Length == 0
            ? Object(chosen.Type.Type, plain, depth + 1, seed, null, told: false)
            : Node(chosen.Type.Type, depth + 1, seed);
    }

    JsonObject Object(int index, ObjectType type, int depth, int seed, (string Name, string Value)? tag, bool told = true)
    {
        if (type.Discriminator is { Cases.Count: > 0 } discriminator && tag is null)
        {
            var selected = discriminator.Cases.FirstOrDefault(c => c.Type == index) ?? discriminator.Cases[0];
            tag = (discriminator.PropertyName, selected.Value);
            if (selected.Type != index && model.Types[selected.Type] is ObjectType derived) return Object(selected.Type, derived, depth, seed, tag);
        }
        var value = new JsonObject();
        var optional = 0;
        foreach (var at in Chain(index))
        {
            var part = (ObjectType)model.Types[at];
            if (part.Discriminator is { } above && tag is null && above.Cases.FirstOrDefault(c => c.Type == index) is { } self) tag = (above.PropertyName, self.Value);
            foreach (var property in part.Properties)
            {
                if (response ? property.WriteOnly : property.ReadOnly) continue;
                var plain = model.Types[property.Type.Type] is PrimitiveType or EnumType;
                if (!property.Required && depth > Full && value.Count >= type.MinProperties && (told || !plain)) continue;
                if (model.Types[property.Type.Type] is PrimitiveType { Kind: PrimitiveKind.Never }) continue;
                if (!property.Required && type.Residual.Length > 0 && _variant > 0 && ++optional != _variant) continue;
                value[property.Name] = property.Const.Length > 0 ? JsonNode.Parse(property.Const) : Node(property.Type.Type, depth + 1, seed);
                if (!property.Required && value[property.Name] is null && !property.Type.Nullable) value.Remove(property.Name);
            }
        }
        if (tag is { } mark && mark.Value.Length > 0) value[mark.Name] = mark.Value;
        for (var i = 0; value.Count < type.MinProperties && type.Additional != AdditionalKind.Refused; i++)
            value[$"more{i}"] = type.AdditionalType.Exists ? Node(type.AdditionalType.Type, depth + 1, seed) : JsonValue.Create(i);
        if (type.MaxProperties >= 0)
            foreach (var name in value.Select(m => m.Key).Reverse().ToArray())
                if (value.Count > type.MaxProperties) value.Remove(name);
        return value;
    }

    List<int> Chain(int index)
    {
        var chain = new List<int>();
        for (var at = index; at >= 0 && !chain.Contains(at); at = model.Types[at] is ObjectType type ? type.Base : -1) chain.Insert(0, at);
        return chain;
    }

    static JsonNode? Primitive(PrimitiveType type, int seed)
    {
        if (type.Allowed.Count > 0) return JsonNode.Parse(type.Allowed[seed % type.Allowed.Count]);
        return type.Kind switch
        {
            PrimitiveKind.String => JsonValue.Create(Text(type, seed)),
            PrimitiveKind.Boolean => JsonValue.Create(seed % 2 == 0),
            var kind when kind.IsInteger() => JsonValue.Create((long)Number(type, seed, 1)),
            var kind when kind.IsNumber() => JsonValue.Create(Number(type, seed, 0.5m)),
            var kind when kind.IsNumberText() => JsonValue.Create(Number(type, seed, 1).ToString(CultureInfo.InvariantCulture)),
            PrimitiveKind.Guid => JsonValue.Create($"0198c0de-0000-7000-8000-{seed:x12}"),
            PrimitiveKind.Uri => JsonValue.Create($"https://example.com/a/{seed}?b=c"),
            PrimitiveKind.DateTime => JsonValue.Create($"2026-01-02T03:04:{seed % 60:00}Z"),
            PrimitiveKind.Date => JsonValue.Create($"2026-01-{1 + (seed % 28):00}"),
            PrimitiveKind.LocalDateTime => JsonValue.Create($"2026-01-02T03:04:{seed % 60:00}"),
            PrimitiveKind.HttpDate => JsonValue.Create($"Fri, 02 Jan 2026 03:04:{seed % 60:00} GMT"),
            PrimitiveKind.Time or PrimitiveKind.LocalTime => JsonValue.Create($"03:04:{seed % 60:00}"),
            PrimitiveKind.Duration => JsonValue.Create($"PT{1 + seed}H"),
            PrimitiveKind.Base64 or PrimitiveKind.Binary => JsonValue.Create(Convert.ToBase64String([1, 2, (byte)seed])),
            PrimitiveKind.Base64Url => JsonValue.Create(System.Buffers.Text.Base64Url.EncodeToString([1, 2, (byte)seed])),
            PrimitiveKind.Problem => new JsonObject { ["title"] = "No", ["status"] = 400, ["detail"] = "Because" },
            PrimitiveKind.Any => JsonValue.Create("any"),
            _ => null,
        };
    }

    static decimal Number(PrimitiveType type, int seed, decimal step)
    {
        static decimal? Bound(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
        var (least, most) = (Bound(type.Minimum), Bound(type.Maximum));
        var value = (least ?? (most is { } m && m < 1 ? m - 1 : 1)) + (type.ExclusiveMinimum ? step : 0) + (seed * step);
        if (most is { } top && (value > top || (value == top && type.ExclusiveMaximum))) value = type.ExclusiveMaximum ? top - step : top;
        if (Bound(type.MultipleOf) is { } factor && factor != 0) value = Math.Ceiling(value / factor) * factor;
        if (least is { } bottom && most is { } limit && (value < bottom || value > limit)) value = (bottom + limit) / 2;
        return step == 1 ? Math.Ceiling(value) : value;
    }

    static string Text(PrimitiveType type, int seed)
    {
        var text = type.Pattern.Length > 0 ? PatternText.Of(type.Pattern, type.MinLength, type.MaxLength, seed) ?? "?" : type.Format switch
        {
            "email" or "idn-email" => $"a{seed}@example.com",
            "ipv4" => $"10.0.0.{seed % 250}",
            "ipv6" => $"::{seed:x}",
            "ipv4-cidr" => $"10.0.0.0/{seed % 33}",
            "ipv6-cidr" => $"2001:db8::/{seed % 129}",
            "hostname" or "idn-hostname" => $"h{seed}.example.com",
            "uri-reference" or "iri-reference" => $"/a/{seed}",
            "uri-template" => "/a/{b}",
            "json-pointer" => "/a",
            "relative-json-pointer" => "0",
            "regex" => "^a$",
            _ => $"te xt/{seed}&=+%41#?;\"\\",
        };
        if (type.Pattern.Length > 0 || type.Format.Length > 0) return text;
        if (type.MaxLength >= 0 && text.Length > type.MaxLength) text = text[^type.MaxLength..];
        return text.PadLeft(Math.Min(type.MinLength, 100_000), 'x');
    }
}
