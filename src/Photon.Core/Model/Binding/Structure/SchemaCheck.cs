using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding.Structure;

/// <summary>What of a schema no binder asks for: whether one is there at all, and in 3.2 how its XML is described.</summary>
sealed class SchemaCheck(BindScope scope)
{
    const int MaxDepth = 64;

    static readonly string[] s_one = ["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames", "unevaluatedItems", "unevaluatedProperties", "contentSchema"];
    static readonly string[] s_list = ["allOf", "anyOf", "oneOf", "prefixItems"];
    static readonly string[] s_map = ["properties", "patternProperties", "$defs", "dependentSchemas"];

    public void Check(Node schema, string name, int depth)
    {
        if (!schema.IsObject)
        {
            if (!schema.IsBoolean) scope.Report(BindingRules.WrongKind, schema.Place, name, "a schema");
            return;
        }
        // Only 3.2 has fields that exclude each other; walking all schemas of a large document would cost as much as binding them.
        if (scope.Version < SpecVersion.V32 || depth > MaxDepth) return;
        Xml(schema["xml"]);
        foreach (var member in s_one)
            if (schema[member].IsObject) Check(schema[member], member, depth + 1);
        foreach (var member in s_list)
            foreach (var item in schema[member].Items) Check(item, member, depth + 1);
        foreach (var member in s_map)
            foreach (var (part, value) in schema[member].Members) Check(value, part, depth + 1);
    }

    void Xml(Node xml)
    {
        if (!xml["nodeType"].Exists) return;
        foreach (var old in new[] { "attribute", "wrapped" })
            if (xml[old].Exists) scope.Report(BindingRules.ExclusiveFields, xml["nodeType"].NamePlace, old, "nodeType");
    }
}
