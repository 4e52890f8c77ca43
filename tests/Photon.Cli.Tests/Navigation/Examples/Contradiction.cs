using System.Text.Json;
using Photon.Ai.Schemas;
using Photon.Cli.Navigation.Schemas;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Cli.Tests.Navigation.Examples;

/// <summary>Proves of a schema that no value satisfies it. What is not proven may still be so.</summary>
sealed class Contradiction(SpecFiles files)
{
    /// <summary>The validator takes formats as advice, as JSON Schema has it; and titles say nothing.</summary>
    static readonly string[] s_silent = ["title", "description", "format", "example", "default", "deprecated", "discriminator"];

    readonly HashSet<Node> _asked = [];

    /// <returns>Why, or <c>null</c>.</returns>
    public string? Of(params IReadOnlyList<Node> schemas)
    {
        var parts = schemas.SelectMany(Parts).ToList();
        if (parts.Count == 0 || parts.Exists(part => part["nullable"].Kind == NodeKind.True) || !_asked.Add(parts[0])) return null;
        if (!Types(parts).Any()) return "its types exclude each other";
        if (parts.Exists(part => Values(part) is { Count: > 0 } values && values.TrueForAll(value => schemas.Any(schema => !Fits(schema, value))))) return "none of its values is allowed";
        if (parts.Exists(part => part["oneOf"].Count > 1 && SchemaFacts.Items(part["oneOf"]).ToList() is var all && all.TrueForAll(one => all.Exists(other => other != one && Implies(one, other))))) return "who fits any choice of oneOf fits another, too, and only one may fit";
        if (!Types(parts).SequenceEqual(["object"])) return null;
        foreach (var name in parts.SelectMany(part => SchemaFacts.Items(part["required"]).Select(static one => one.Text)).Distinct())
        {
            if (parts.Exists(part => part["additionalProperties"].Kind == NodeKind.False && !part["properties"][name].Exists && !part["patternProperties"].Exists)) return $"it requires '{name}' and does not allow it";
            var asked = parts.Select(part => part["properties"][name] is { Exists: true } own ? own : part["additionalProperties"]).Where(static one => one.IsObject).ToList();
            if (asked.Count > 0 && Of(asked) is { } why) return $"{name}: {why}";
        }
        return null;
    }

    /// <summary>All that must hold together.</summary>
    IEnumerable<Node> Parts(Node schema)
    {
        if (schema["$ref"] is { IsString: true } reference) return Parts(files.Resolve(schema, reference.Text, new List<Fault>())).Prepend(schema);
        return SchemaFacts.Items(schema["allOf"]).SelectMany(Parts).Prepend(schema);
    }

    static IEnumerable<string> Types(List<Node> parts)
    {
        IEnumerable<string> all = ["array", "boolean", "integer", "null", "number", "object", "string"];
        foreach (var type in parts.Select(part => part["type"]).Where(static type => type.Exists))
        {
            string[] allowed = [.. SchemaFacts.Items(type).Select(static one => one.Text).DefaultIfEmpty(type.Text)];
            all = [.. all.Where(one => allowed.Contains(one) || (one == "integer" && allowed.Contains("number")))];
        }
        return all;
    }

    static List<Node> Values(Node part) => part["const"].Exists ? [part["const"]] : [.. SchemaFacts.Items(part["enum"])];

    bool Fits(Node schema, Node value) => SchemaCheck.Check(files, schema, JsonElement.Parse(value.ToJson())).Count == 0;

    /// <summary>Every value of one is one of the other.</summary>
    bool Implies(Node one, Node other)
    {
        if (Essence(one, 0) == Essence(other, 0)) return true;
        var (own, asked) = (Parts(one).ToList(), Parts(other).ToList());
        if (!Types(own).All(Types(asked).Contains)) return false;
        foreach (var part in asked)
        {
            foreach (var (name, value) in part.Members)
                if (name is not ("$ref" or "allOf" or "type" or "properties" or "required") && (value.IsObject || !s_silent.Contains(name)) && !own.Exists(one => one[name].Exists && Essence(one[name], 0) == Essence(value, 0))) return false;
            if (!SchemaFacts.Items(part["required"]).All(name => own.Exists(one => SchemaFacts.Items(one["required"]).Any(known => known.Text == name.Text)))) return false;
            foreach (var (name, value) in part["properties"].Members)
                if (Essence(value, 0) != "{}" && !own.Exists(one => one["properties"][name] is { Exists: true } known && Implies(known, value))) return false;
        }
        return true;
    }


    string Essence(Node node, int depth)
    {
        node = SchemaTree.Resolve(files, node);
        if (depth > 8) return node.Pointer;
        if (node.IsArray) return $"[{string.Join(',', SchemaFacts.Items(node).Select(item => Essence(item, depth + 1)))}]";
        return node.IsObject ? $"{{{string.Join(',', Members(node, depth).Order(StringComparer.Ordinal))}}}" : node.ToJson();
    }

    IEnumerable<string> Members(Node node, int depth)
    {
        foreach (var (name, value) in node.Members)
            if (value.IsObject || !s_silent.Contains(name)) yield return $"{name}:{Essence(value, depth + 1)}";
    }
}
