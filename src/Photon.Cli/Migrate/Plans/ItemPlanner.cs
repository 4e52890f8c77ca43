using Photon.Cli.Migrate.Sources;
using Photon.Core.Documents;

namespace Photon.Cli.Migrate.Plans;

/// <summary>Decides what an item says, so that names stay where they can.</summary>
static class ItemPlanner
{
    /// <param name="uses">All of one document.</param>
    public static PlannedItem Plan(IReadOnlyList<GeneratorUse> uses)
    {
        var first = uses.FirstOrDefault(use => use.Kind == GeneratorKind.Client) ?? uses[0];
        var document = first.IsAddress ? FileOf(first.Document) : first.Document;
        var parts = new List<string>();
        if (uses.Any(use => use.Kind == GeneratorKind.Controller)) parts.Add("Server");
        if (uses.Any(use => use.Kind == GeneratorKind.Client)) parts.Add("Client");
        var operations = List(first.Option("includedOperationIds")).Concat(List(first.Option("excludedOperationIds")).Select(id => "!" + id));
        return new(document, NameOf(first, document), first.Namespace, string.Join(';', parts), string.Join(';', operations), uses);
    }

    /// <summary>Where a document that came over the network is kept.</summary>
    public static string FileOf(string address)
    {
        var name = new Uri(address).Segments[^1].Trim('/');
        return name.Length == 0 ? "openapi.json" : Path.HasExtension(name) ? name : name + ".json";
    }

    static string NameOf(GeneratorUse use, string document)
    {
        var name = use.ClassName;
        if (name.Contains('{', StringComparison.Ordinal)) return ItemNames.FromFile(document);
        foreach (var ending in (string[])["Client", "Controller", "ControllerBase"])
            if (name.Length > ending.Length && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return name[..^ending.Length];
        return name.Equals("Client", StringComparison.OrdinalIgnoreCase) ? ItemNames.FromFile(document) : name;
    }

    static IEnumerable<string> List(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
