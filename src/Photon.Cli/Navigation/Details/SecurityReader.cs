using Photon.Cli.Navigation.Schemas;
using Photon.Core.Reading;

namespace Photon.Cli.Navigation.Details;

/// <summary>Reads what callers of an operation must have.</summary>
sealed class SecurityReader(SchemaTree tree, Node root)
{
    public IReadOnlyList<IReadOnlyList<SchemeDetail>> Of(Node operation)
    {
        var choices = new List<IReadOnlyList<SchemeDetail>>();
        foreach (var choice in (operation["security"] is { IsArray: true } own ? own : root["security"]).Items)
        {
            var schemes = new List<SchemeDetail>();
            foreach (var (name, scopes) in choice.Members) schemes.Add(new(name, KindOf(name), [.. SchemaFacts.Items(scopes).Select(static scope => scope.Text)]));
            choices.Add(schemes);
        }
        return choices;
    }

    string KindOf(string name)
    {
        var scheme = tree.Resolve(root["components"]["securitySchemes"][name] is { Exists: true } own ? own : root["securityDefinitions"][name]);
        return scheme["type"].Text switch
        {
            "http" => "http " + scheme["scheme"].Text,
            "basic" => "http basic",
            "apiKey" => $"apiKey {scheme["in"].Text} {scheme["name"].Text}",
            var other => other,
        };
    }
}
