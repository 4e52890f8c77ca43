using Photon.Core.Reading;

namespace Photon.Ai.Redaction;

/// <summary>
/// What a document says is secret: examples and defaults of schemas with <c>format: password</c>, those of parameters that carry the key of a
/// security scheme, and any below security schemes. Such a value is taken out wherever it stands.
/// </summary>
public static class DocumentSecrets
{
    static readonly string[] s_values = ["example", "examples", "default", "const", "enum", "x-example", "x-examples", "value"];

    /// <param name="root">Of the document; of kind Missing: nothing is secret.</param>
    public static IReadOnlyCollection<string> Of(Node root)
    {
        var secrets = new HashSet<string>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var schemes in (Node[])[root["components"]["securitySchemes"], root["securityDefinitions"]])
            foreach (var (_, scheme) in schemes.Members)
            {
                if (scheme["name"].IsString) names.Add(scheme["name"].Text);
                Values(scheme, secrets, isBelow: true);
            }
        Walk(root, names, secrets);
        return secrets;
    }

    static void Walk(Node root, HashSet<string> names, HashSet<string> secrets)
    {
        var open = new Stack<Node>([root]);
        while (open.TryPop(out var node))
        {
            if (node.IsArray)
                foreach (var item in node.Items) open.Push(item);
            if (!node.IsObject) continue;
            if (node["format"].Is("password")) Values(node, secrets, isBelow: false);
            else if (node["schema"]["format"].Is("password") || (node["in"].IsString && names.Contains(node["name"].Text)))
            {
                Values(node, secrets, isBelow: false);
                Values(node["schema"], secrets, isBelow: false);
            }
            foreach (var (_, member) in node.Members) open.Push(member);
        }
    }

    static void Values(Node node, HashSet<string> secrets, bool isBelow)
    {
        foreach (var (name, value) in node.Members)
            if (Array.IndexOf(s_values, name) >= 0) Strings(value, secrets, 0);
            else if (isBelow && value.IsObject) Values(value, secrets, isBelow);
    }

    /// <summary>Of a value, of a list of them, or of named examples.</summary>
    static void Strings(Node value, HashSet<string> secrets, int depth)
    {
        if (value.IsString && value.Text.Length >= 4 && !Words.IsPlain(value.Text)) secrets.Add(value.Text);
        if (depth > 2) return;
        foreach (var item in value.Items) Strings(item, secrets, depth + 1);
        foreach (var (name, member) in value.Members)
            if (name is "value" || member.IsObject) Strings(member, secrets, depth + 1);
    }
}
