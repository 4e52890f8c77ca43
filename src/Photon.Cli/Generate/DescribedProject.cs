using System.Text.Json;
using Photon.Cli.Dotnet;
using Photon.Cli.Output;
using Photon.Core.Diagnostics;
using Photon.Core.Documents;
using Photon.Core.Projects;

namespace Photon.Cli.Generate;

/// <summary>What a project says of its documents, asked of MSBuild: items with their defaults filled in, and properties. Nothing of it is built.</summary>
/// <param name="Path">The project file.</param>
/// <param name="FrontEnd">The folder of the front end.</param>
sealed record DescribedProject(string Path, IReadOnlyList<SpecItem> Items, ProjectSettings Settings, string FrontEnd, string Intermediate)
{
    const string Item = "PhotonReference";
    const string FrontEndFolder = "PhotonFrontEndFolder";
    const string IntermediatePath = "PhotonIntermediatePath";

    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>The project that a name on the command line stands for: a project file, or a folder with one.</summary>
    /// <returns><c>null</c>: it stands for a document.</returns>
    public static string? Find(string name)
    {
        if (name == "-" || name.Contains("://", StringComparison.Ordinal)) return null;
        var path = System.IO.Path.GetFullPath(name);
        if (File.Exists(path)) return IsProject(path) ? path : null;
        return Directory.Exists(path) && Directory.EnumerateFiles(path).Where(IsProject).Take(2).ToList() is [var only] ? only : null;
    }

    /// <exception cref="CommandException">It does not build with Photon.Sdk, or its items have faults.</exception>
    public static async Task<DescribedProject> Read(string path, CancellationToken cancel)
    {
        var said = new List<string>();
        string[] arguments = ["msbuild", path, "-nologo", "-t:PhotonDescribeReferences", $"-getItem:{Item}", .. ProjectSettings.Properties.Append(FrontEndFolder).Append(IntermediatePath).Select(property => $"-getProperty:{property}")];
        var code = await DotnetProcess.Run(System.IO.Path.GetDirectoryName(path)!, arguments, new Dictionary<string, string>(), said.Add, cancel);
        var start = said.FindIndex(line => line.StartsWith('{'));
        if (code != 0 || start < 0) throw new CommandException($"{PlainText.InOneLine(System.IO.Path.GetFileName(path))} does not say what its documents are: {Why(said)}");
        using var json = JsonDocument.Parse(string.Join('\n', said.Skip(start)));
        var properties = json.RootElement.GetProperty("Properties");
        string Property(string name) => properties.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
        var items = json.RootElement.GetProperty(nameof(Items)).GetProperty(Item).EnumerateArray()
            .Select(item => SpecItem.FromMetadata(Text(item, "FullPath"), name => Text(item, name))).ToList();
        return new(path, items, ProjectSettings.Of(Property), Property(FrontEndFolder), Property(IntermediatePath));
    }

    static string Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    static string Why(List<string> said)
    {
        var errors = said.Where(line => line.Contains("error", StringComparison.OrdinalIgnoreCase)).ToList();
        // The target is Photon's.
        return errors.Exists(line => line.Contains("MSB4057", StringComparison.Ordinal)) ? "it does not build with Photon.Sdk; name the document itself" : PlainText.InOneLine(errors.Count > 0 ? errors[0].Trim() : string.Join(' ', said.Take(3)));
    }

    static bool IsProject(string file) => System.IO.Path.GetExtension(file) is ".csproj" or ".fsproj" or ".vbproj";
}
