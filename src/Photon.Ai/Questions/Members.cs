using Photon.Core.Reading;

namespace Photon.Ai.Questions;

/// <summary>The members of a schema, those of its parts too.</summary>
static class Members
{
    public static IReadOnlyList<(string Name, Node Node, bool Required)> Of(Question question, Node schema)
    {
        var found = new List<(string Name, Node Node, bool Required)>();
        var required = new HashSet<string>(StringComparer.Ordinal);
        Add(schema, 0);
        return [.. found.Select(one => one with { Required = required.Contains(one.Name) })];

        void Add(Node part, int depth)
        {
            if (depth > 16) return;
            part = question.Graph.Resolve(part);
            foreach (var inner in part["allOf"].Items) Add(inner, depth + 1);
            foreach (var name in part["required"].Items) required.Add(name.Text);
            foreach (var (name, node) in part["properties"].Members)
                if (!found.Exists(one => one.Name == name)) found.Add((name, node, false));
        }
    }
}
