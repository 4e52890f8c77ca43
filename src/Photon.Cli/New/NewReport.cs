using System.Text;
using System.Text.Json;
using Photon.Cli.Input;
using Photon.Cli.Output;
using Photon.Core.Diagnostics;
using Spectre.Console;

namespace Photon.Cli.New;

/// <summary>What was made.</summary>
/// <param name="Files">From the folder, with slashes.</param>
sealed record NewReport(NewRequest Request, NewFolder Folder, IReadOnlyList<string> Files)
{
    bool HasTests => Request.Choices.GetValueOrDefault("tests") == "true";

    /// <summary>What to type next, in the order in which it makes sense.</summary>
    public IReadOnlyList<string> Next()
    {
        if (Request.Template.IsItem) return [];
        var folder = ShownPath.Of(Folder.Path);
        var project = HasTests ? Path.Combine(folder, Folder.Name) : folder;
        var run = Request.Template.IsApp ? project == "." ? "dotnet run" : $"dotnet run --project {Quoted(project)}" : folder == "." ? "dotnet build" : $"dotnet build {Quoted(folder)}";
        // The runner of the tests is named in the folder.
        return HasTests ? [run, folder == "." ? "dotnet test" : $"cd {Quoted(folder)} && dotnet test"] : [run];
    }

    public void Write(Screen screen)
    {
        var tree = new Tree(Markup.Escape(PlainText.InOneLine(ShownPath.Of(Folder.Path))));
        var folders = new Dictionary<string, TreeNode>(StringComparer.Ordinal);
        foreach (var file in Files)
        {
            var at = file.LastIndexOf('/');
            var name = Markup.Escape(PlainText.InOneLine(file[(at + 1)..]));
            if (at < 0) tree.AddNode(name);
            else Node(tree, folders, file[..at]).AddNode(name);
        }
        screen.Pretty.Write(tree);
        if (Next() is not { Count: > 0 } next) return;
        screen.Out.WriteLine();
        screen.Out.WriteLine("Next:");
        foreach (var line in next) screen.Out.WriteLine("  " + line);
    }

    /// <summary>docs/schemas/new.schema.json.</summary>
    public string ToJson()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteString("template", Request.Template.ShortName);
            json.WriteString("name", Folder.Name);
            json.WriteString("folder", Folder.Path);
            List(json, "files", Files);
            List(json, "next", Next());
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    static void List(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    static TreeNode Node(Tree tree, Dictionary<string, TreeNode> folders, string folder)
    {
        if (folders.TryGetValue(folder, out var node)) return node;
        var at = folder.LastIndexOf('/');
        var name = Markup.Escape(PlainText.InOneLine(folder[(at + 1)..]));
        return folders[folder] = at < 0 ? tree.AddNode(name) : Node(tree, folders, folder[..at]).AddNode(name);
    }

    static string Quoted(string path) => path.All(c => char.IsLetterOrDigit(c) || c is '/' or '\\' or '.' or '-' or '_' or ':') ? path : $"\"{path}\"";
}
