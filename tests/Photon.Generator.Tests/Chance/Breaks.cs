using System.Text.Json;
using System.Text.Json.Nodes;

namespace Photon.Generator.Tests.Chance;

/// <summary>A value that breaks one constraint of a schema and no other.</summary>
/// <param name="Value">The whole value.</param>
/// <param name="Pointer">Where the fault is.</param>
/// <param name="Code">What it is called.</param>
sealed record Break(JsonNode? Value, string Pointer, string Code);

/// <summary>
/// Every constraint at every place of a schema, each broken by a value of its own: one that the schema refuses, and takes without that constraint. Cases of a
/// choice are not entered, because there is no telling which of them was meant.
/// </summary>
sealed class Breaks
{
    readonly JsonObject _root;
    readonly Func<JsonNode?, JsonNode?> _understood;
    readonly BreakValues _values;
    readonly List<Break> _found = [];
    readonly List<string> _unbroken = [];

    Breaks(JsonObject root, Func<JsonNode?, JsonNode?> understood)
    {
        (_root, _understood, _values) = (root, understood, new(new Random(1)));
        Walk([], root, root, "", v => v);
    }

    public IReadOnlyList<Break> Found => _found;

    /// <summary>Constraints that no value was found for: most cannot be broken alone.</summary>
    public IReadOnlyList<string> Unbroken => _unbroken;

    /// <param name="schema">The schema.</param>
    /// <param name="understood">What arrives of a value that is sent; what arrives as something else breaks something else.</param>
    public static Breaks Of(JsonObject schema, Func<JsonNode?, JsonNode?>? understood = null) => new(schema, understood ?? (v => v));

    /// <param name="path">Where the schema is in the whole one.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="made">What values are made from: of a part of <c>allOf</c> the whole.</param>
    /// <param name="pointer">Where its value is in the whole one.</param>
    /// <param name="within">Puts its value into a whole one that is valid but for it.</param>
    void Walk(string[] path, JsonObject schema, JsonObject made, string pointer, Func<JsonNode?, JsonNode?> within)
    {
        foreach (var (keyword, rule) in schema.ToArray())
        {
            if (keyword.StartsWith("min", StringComparison.Ordinal) && keyword != "minimum" && rule!.GetValue<int>() == 0) continue;
            switch (keyword)
            {
                case "required":
                    foreach (var name in rule!.AsArray().Select(n => n!.GetValue<string>()))
                        Try(path, keyword, without => without["required"] = new JsonArray([.. rule.AsArray().Where(n => n!.GetValue<string>() != name).Select(n => n!.DeepClone())]), _values.Without(made, name), $"{pointer}/{name}", "required", within);
                    break;
                case "type":
                    foreach (var wrong in BreakValues.OtherTypes) Try(path, keyword, without => without.Remove("type"), [wrong], pointer, "type", within, mustBe: false);
                    break;
                case "additionalProperties" when rule is JsonValue: Try(path, keyword, without => without.Remove(keyword), _values.With(made, "extra", 1), pointer + "/extra", keyword, within); break;
                case "uniqueItems": Try(path, keyword, without => without.Remove(keyword), _values.Of(schema, keyword, made), pointer + "/1", keyword, within); break;
                case "minLength" or "maxLength" or "pattern" or "format" or "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf" or "minItems" or "maxItems" or "minProperties" or "maxProperties" or "enum" or "const":
                    if (keyword == "format" && rule!.GetValue<string>() is "int32" or "int64") break;
                    Try(path, keyword, without => without.Remove(keyword), _values.Of(schema, keyword, made), pointer, keyword, within);
                    break;
                case "contains" or "dependentRequired": Try(path, keyword, without => without.Remove(keyword), _values.Of(schema, keyword, made), pointer, "schema", within); break;
                case "properties":
                    foreach (var (name, property) in rule!.AsObject())
                        Enter([.. path, keyword, name], property, $"{pointer}/{name}", v => _values.With(made, name, v).Select(within));
                    break;
                case "additionalProperties": Enter([.. path, keyword], rule, pointer + "/more1", v => _values.With(made, "more1", v).Select(within)); break;
                case "items": Enter([.. path, keyword], rule, pointer + "/0", v => _values.First(schema, v).Select(within)); break;
                case "allOf":
                    for (var i = 0; i < rule!.AsArray().Count; i++) Walk([.. path, keyword, $"{i}"], rule[i]!.AsObject(), made, pointer, within);
                    break;
            }
        }
    }

    void Enter(string[] path, JsonNode? schema, string pointer, Func<JsonNode?, IEnumerable<JsonNode?>> around)
    {
        if (schema is not JsonObject inner) return;
        // The place around a value is one that a valid value fits into; which depends on the value only where items must differ.
        var good = _values.Valid(inner).Take(6).ToArray();
        foreach (var sample in good)
        {
            var at = around(sample).Select((whole, i) => (whole, i)).Where(w => Meaning.Fits(_root, w.whole)).Select(w => (int?)w.i).FirstOrDefault();
            if (at is not { } index) continue;
            Walk(path, inner, inner, pointer, v => around(v).ElementAt(index)?.DeepClone());
            return;
        }
        _unbroken.Add($"{string.Join('/', path)}: no valid value");
    }

    void Try(string[] path, string keyword, Action<JsonObject> remove, IEnumerable<JsonNode?> candidates, string pointer, string code, Func<JsonNode?, JsonNode?> within, bool mustBe = true)
    {
        var lenient = (JsonObject)_root.DeepClone();
        var at = path.Aggregate((JsonNode)lenient, (node, step) => node is JsonArray list ? list[int.Parse(step, null)]! : node[step]!);
        remove(at.AsObject());
        foreach (var candidate in candidates)
        {
            var whole = within(candidate?.DeepClone());
            if (!JsonNode.DeepEquals(_understood(whole), whole) || Meaning.Fits(_root, whole) || !Meaning.Fits(lenient, whole)) continue;
            // A list of one value and that value are the same constraint.
            _found.Add(new(whole, pointer, code == "const" ? "enum" : code));
            return;
        }
        if (mustBe) _unbroken.Add($"{string.Join('/', path)}: {keyword}");
    }
}
