using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Cli.Completion;

/// <summary>Completes what a document names: operations, tags and schemas, of the document that the line names or the one that lies here.</summary>
static class NameCompletions
{
    /// <summary>Bytes: nobody waits for a key longer than reading so much takes.</summary>
    const int Largest = 5_000_000;

    /// <summary>For every option of that name in every command.</summary>
    public static void AddTo(Command command)
    {
        foreach (var option in command.Options)
        {
            Func<Node, IEnumerable<string>>? names = option.Name switch
            {
                "--operation" => Operations,
                "--tag" => Tags,
                "--schema" => Schemas,
                _ => null,
            };
            if (names is not null) option.CompletionSources.Add(context => Read(context) is { } root ? names(root).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Where(IsPlain).Select(name => new CompletionItem(name)) : []);
        }
        foreach (var child in command.Subcommands) AddTo(child);
    }

    static Node? Read(CompletionContext context)
    {
        var named = context.ParseResult.CommandResult.Children.FirstOrDefault(child => child is OptionResult { Option.Name: "--spec" } or ArgumentResult { Argument.Name: "DOCUMENT" });
        var path = named?.Tokens.Count > 0 ? named.Tokens[0].Value : Here();
        try
        {
            if (path is null || !File.Exists(path) || new FileInfo(path).Length > Largest) return null;
            return SpecText.Read(path, SpecEncoding.Decode(File.ReadAllBytes(path), out _), new List<Fault>()).Root;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    static string? Here() => ((string[])["openapi.yaml", "openapi.yml", "openapi.json"]).FirstOrDefault(File.Exists)
        ?? Directory.EnumerateFiles(".", "*.openapi.*").Order(StringComparer.Ordinal).FirstOrDefault();

    static IEnumerable<string> Operations(Node root) => Methods(root).Select(method => method["operationId"]).Where(id => id.IsString).Select(id => id.Text);

    static IEnumerable<string> Tags(Node root)
    {
        foreach (var method in Methods(root))
            foreach (var tag in method["tags"].Items)
                if (tag.IsString) yield return tag.Text;
    }

    static IEnumerable<string> Schemas(Node root)
    {
        foreach (var schema in (root["components"].Exists ? root["components"]["schemas"] : root["definitions"]).Members) yield return schema.Name;
    }

    static IEnumerable<Node> Methods(Node root)
    {
        foreach (var path in root["paths"].Members)
            foreach (var method in path.Value.Members)
                if (method.Value.IsObject) yield return method.Value;
    }

    // A shell splits at spaces, and what steers a terminal is no name.
    static bool IsPlain(string name) => name.Length > 0 && name.All(c => c > ' ' && !char.IsControl(c) && c is not ('\'' or '"' or '`' or '$' or '\\' or ';' or '&' or '|' or '<' or '>'));
}
