using System.Globalization;
using System.Text;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>
/// Writes what no shape enforces as one JSON Schema 2020-12 text that needs no other document: references become
/// <c>$defs</c>, 3.0's spellings become JSON Schema's, annotations are left out, keywords are in alphabetical order.
/// </summary>
sealed class ResidualWriter(BindScope scope, SchemaEntries entries, DynamicReferences dynamics)
{
    // A rule of this size is checked on every value; beyond it the document wants something else than a schema.
    const int MaxLength = 200_000;
    const int MaxTotal = 20_000_000;

    readonly Dictionary<SchemaEntry, string> _keys = [];
    readonly HashSet<string> _names = new(StringComparer.Ordinal);
    readonly Queue<SchemaEntry> _waiting = new();
    readonly Dictionary<Node, string> _scopes = [];
    Node _resource;
    int _total;

    /// <summary>What of a set no shape enforces; empty where there is nothing.</summary>
    /// <param name="types">The types that values are of: keywords of other types say nothing then.</param>
    /// <param name="more">What must hold too.</param>
    /// <param name="also">Keywords that this shape leaves to the residual.</param>
    /// <param name="but">Keywords that it does not.</param>
    public string Of(SchemaSet set, JsonTypes types, List<ResidualRule>? more = null, Keyword also = Keyword.None, Keyword but = Keyword.None)
    {
        var wanted = ((Keyword.Residual & Relevant(types)) | also) & ~but;
        // The items behind a tuple's are those of the same schema; other schemas speak of all.
        if (set.Says(wanted & Keyword.PrefixItems)) wanted |= Keyword.Items;
        if (!set.Says(wanted | Keyword.UnevaluatedProperties) && !(scope.Options.Exact && set.Views.Count > 1) && more is not { Count: > 0 } && set.Rules.Count == 0) return "";
        var parts = new List<string>();
        // What is left over depends on everything that stands beside it, the references included.
        var whole = set.Says(Keyword.UnevaluatedItems & wanted) || ((types & JsonTypes.Object) != 0 && FurtherMembers.LeavesUnevaluated(set));
        // To the letter, what is said in several places is not what is said in one.
        whole |= scope.Options.Exact && (set.Views.Count > 1 || set.Sources.Count > 1);
        if (whole) parts.Add(Text(ResidualRule.List("allOf", set.Sources)));
        else foreach (var view in set.Views)
        {
            if (!view.Says(wanted)) continue;
            // 'then' without 'if' says nothing, and the bounds of 'contains' nothing without it.
            var said = wanted | (view.Says(Keyword.If) ? Keyword.Then | Keyword.Else : Keyword.None)
                | (view.Says(Keyword.Contains) ? Keyword.MinContains | Keyword.MaxContains : Keyword.None);
            parts.Add(Text(view.Node, said & view.Has));
        }
        foreach (var rule in set.Rules) parts.Add(Text(rule));
        if (more is not null) foreach (var rule in more) parts.Add(Text(rule));
        return Close(parts);
    }

    /// <summary>One rule.</summary>
    public string Of(ResidualRule rule) => Close([Text(rule)]);

    string Text(ResidualRule rule)
    {
        var text = new StringBuilder(rule.Before);
        _resource = default;
        for (var i = 0; i < rule.Schemas.Count; i++)
        {
            if (i > 0) text.Append(',');
            Schema(text, rule.Schemas[i]);
        }
        return text.Append(rule.After).ToString();
    }

    static Keyword Relevant(JsonTypes types) =>
        ((types & JsonTypes.Object) == 0 ? ~Keyword.Objects : ~Keyword.None) & ((types & JsonTypes.Array) == 0 ? ~Keyword.Arrays : ~Keyword.None);

    string Close(List<string> parts)
    {
        var body = parts.Count == 1 ? parts[0] : "{\"allOf\":[" + string.Join(",", parts) + "]}";
        var text = new StringBuilder(body);
        if (_waiting.Count > 0)
        {
            text.Length--;
            text.Append(body.Length > 2 ? ",\"$defs\":{" : "\"$defs\":{");
            var first = true;
            while (_waiting.Count > 0 && text.Length < MaxLength && _total <= MaxTotal)
            {
                var entry = _waiting.Dequeue();
                if (!first) text.Append(',');
                first = false;
                text.Append(JsonText.Quote(_keys[entry])).Append(':');
                _resource = default;
                Schema(text, entry.Node);
            }
            text.Append("}}");
        }
        _total += text.Length;
        var tooLarge = text.Length >= MaxLength || _total > MaxTotal;
        if (tooLarge && _keys.Count > 0)
            foreach (var entry in _keys.Keys) { scope.Report(BindingRules.ResidualTooLarge, entry.Node.Place); break; }
        _keys.Clear();
        _names.Clear();
        _scopes.Clear();
        _waiting.Clear();
        return tooLarge || text.ToString() is "{}" ? "" : text.ToString();
    }

    string Text(Node schema, Keyword keywords)
    {
        var text = new StringBuilder();
        _resource = default;
        Object(text, schema, keywords);
        return text.ToString();
    }

    void Schema(StringBuilder text, Node schema)
    {
        if (!schema.IsObject || text.Length > MaxLength) text.Append(schema.Kind == NodeKind.False ? "false" : "true");
        else Object(text, schema, ~Keyword.None);
    }

    void Object(StringBuilder text, Node schema, Keyword keywords)
    {
        var members = new List<Node>();
        var nullable = false;
        Node reference = default, exclusiveMinimum = default, exclusiveMaximum = default;
        foreach (var member in schema.Members)
        {
            var keyword = KeywordNames.Of(member.Name);
            switch (keyword)
            {
                case Keyword.Nullable: nullable = member.Value.Kind == NodeKind.True; break;
                case Keyword.Ref: reference = member.Value; members.Add(member.Value); break;
                case Keyword.ExclusiveMinimum: exclusiveMinimum = member.Value; goto default;
                case Keyword.ExclusiveMaximum: exclusiveMaximum = member.Value; goto default;
                default:
                    if ((keyword & keywords & ~Keyword.Annotations) != 0 && Counts(keyword, member.Value)) members.Add(member.Value);
                    break;
            }
        }
        if (reference.IsString && !scope.IsV31) members.RemoveAll(member => member.Name != "$ref");
        members.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        text.Append('{');
        var start = text.Length;
        var around = _resource;
        if (dynamics.Any && SpecNames.Resource(schema) is var resource && resource != around)
        {
            _resource = resource;
            text.Append("\"$scope\":").Append(JsonText.Quote(Scope(resource)));
        }
        foreach (var member in members)
        {
            if (member.Name.StartsWith("exclusive", StringComparison.Ordinal) && member.IsBoolean) continue;
            var name = member.Name switch
            {
                "minimum" when exclusiveMinimum.Kind == NodeKind.True => "exclusiveMinimum",
                "maximum" when exclusiveMaximum.Kind == NodeKind.True => "exclusiveMaximum",
                var same => same,
            };
            if (text.Length > start) text.Append(',');
            text.Append(JsonText.Quote(name)).Append(':');
            Value(text, schema, member, nullable);
        }
        text.Append('}');
        _resource = around;
    }

    bool Counts(Keyword keyword, Node value) => keyword switch
    {
        Keyword.Format => !scope.Options.FormatsAnnotate,
        Keyword.Enum => value.Count > 0 || scope.Options.Exact,
        _ => true,
    };

    /// <summary>A resource has a name in the text, by which it is known which of them are entered when a <c>$dynamicRef</c> is met.</summary>
    string Scope(Node resource)
    {
        if (!_scopes.TryGetValue(resource, out var name)) _scopes.Add(resource, name = _scopes.Count.ToString(CultureInfo.InvariantCulture));
        return name;
    }

    void DynamicTargets(StringBuilder text, Node reference)
    {
        var targets = dynamics.Targets(reference);
        if (targets.Count == 0) return;
        text.Append(",\"$targets\":{");
        for (var i = 0; i < targets.Count; i++)
        {
            if (i > 0) text.Append(',');
            text.Append(JsonText.Quote(Scope(SpecNames.Resource(targets[i])))).Append(':').Append(JsonText.Quote(Definition(entries.Of(targets[i], new(null, "schema")))));
        }
        text.Append('}');
    }

    void Value(StringBuilder text, Node schema, Node member, bool nullable)
    {
        switch (member.Name)
        {
            case "$ref": text.Append(JsonText.Quote(Definition(schema, member.Text))); break;
            case "$dynamicRef":
                text.Append(JsonText.Quote(Definition(schema, member.Text)));
                DynamicTargets(text, member);
                break;
            case "type" when nullable && member.IsString: text.Append('[').Append(member.ToJson()).Append(",\"null\"]"); break;
            case "enum" when nullable && member.IsArray: text.Append(member.ToJson()).Length--; text.Append(member.Count > 0 ? ",null]" : "null]"); break;
            case "properties" or "patternProperties" or "dependentSchemas" or "dependencies" when member.IsObject: Map(text, member); break;
            case "not" or "if" or "then" or "else" or "items" or "additionalProperties" or "contains" or "propertyNames" or "unevaluatedProperties" or "unevaluatedItems":
                Schema(text, member);
                break;
            case "allOf" or "anyOf" or "oneOf" or "prefixItems" when member.IsArray:
                text.Append('[');
                var first = true;
                foreach (var item in member.Items)
                {
                    if (!first) text.Append(',');
                    first = false;
                    Schema(text, item);
                }
                text.Append(']');
                break;
            default: text.Append(member.ToJson()); break;
        }
    }

    void Map(StringBuilder text, Node map)
    {
        var members = new List<Node>();
        foreach (var member in map.Members) members.Add(member.Value);
        members.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        text.Append('{');
        for (var i = 0; i < members.Count; i++)
        {
            if (i > 0) text.Append(',');
            text.Append(JsonText.Quote(members[i].Name)).Append(':');
            if (members[i].IsArray) text.Append(members[i].ToJson());
            else Schema(text, members[i]);
        }
        text.Append('}');
    }

    string Definition(Node holder, string reference) =>
        entries.Find(holder, reference, new(null, "schema")) is { } entry ? Definition(entry) : "#/$defs/any";

    string Definition(SchemaEntry entry)
    {
        if (!_keys.TryGetValue(entry, out var key))
        {
            key = JsonText.Key(entry.Name.Part);
            for (var i = 2; !_names.Add(key); i++) key = JsonText.Key(entry.Name.Part) + i.ToString(CultureInfo.InvariantCulture);
            _keys.Add(entry, key);
            _waiting.Enqueue(entry);
        }
        return "#/$defs/" + key;
    }
}
