using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Photon.Core.Diagnostics;
using Photon.Core.Documents;

namespace Photon.Tasks;

/// <summary>Fills in what OpenApiReference items leave open and encodes it for the compiler. Reads no document: it runs on every build.</summary>
public sealed class DescribeReferences : Microsoft.Build.Utilities.Task
{
    [Required] public ITaskItem[] References { get; set; } = [];
    [Required] public string ProjectFile { get; set; } = "";
    [Required] public string RootNamespace { get; set; } = "";
    [Required] public string DefaultGenerate { get; set; } = "";

    /// <summary>Properties that say what is emitted, each <c>name=value</c>: for the report.</summary>
    public string[] Settings { get; set; } = [];

    /// <summary>The references as AdditionalFiles; metadata named Photon… is encoded, the rest is plain for MSBuild.</summary>
    [Output] public ITaskItem[] Described { get; private set; } = [];

    public override bool Execute()
    {
        var faults = new List<Fault>();
        var items = new List<SpecItem>();
        var finder = new OverlayFinder(ProjectFile, References.Select(reference => reference.GetMetadata("FullPath")), faults);
        foreach (var reference in References)
        {
            var path = reference.GetMetadata("FullPath");
            if (!File.Exists(path)) faults.Add(Fault.At(Place.Of(ProjectFile), BuildRules.MissingDocument, path));
            items.Add(SpecItem.Describe(path, reference.GetMetadata, ProjectFile, RootNamespace, DefaultGenerate, named => finder.Beside(path, named), References.Length == 1, faults));
            foreach (var overlay in items[^1].Overlays.Where(overlay => !File.Exists(overlay)))
                faults.Add(Fault.At(Place.Of(ProjectFile), BuildRules.MissingOverlay, overlay, path));
        }
        foreach (var same in items.GroupBy(item => item.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            faults.Add(Fault.At(Place.Of(ProjectFile), BuildRules.SameName, same.Key, same.First().Path, same.Last().Path));
        Log.Log(faults);
        Described = [.. items.Select(ToItem)];
        foreach (var item in items) BuildEngine.Report("photon/document", item.ToMetadata().Append(new("Path", item.Path)).Concat(Settings.Select(Pair)));
        return !Log.HasLoggedErrors;
    }

    static ITaskItem ToItem(SpecItem item)
    {
        var metadata = item.ToMetadata().ToDictionary(entry => entry.Key, entry => EscapeForMSBuild(entry.Value));
        metadata["Name"] = item.Name;
        metadata["Namespace"] = item.Namespace;
        metadata["Overlays"] = EscapeForMSBuild(string.Join("|", item.Overlays));
        metadata["Forms"] = item.Forms.Count > 0 ? "true" : "false";
        metadata["Server"] = item.Generate.HasFlag(GeneratedParts.Server) ? "true" : "false";
        return new TaskItem(EscapeForMSBuild(item.Path), metadata);
    }

    static KeyValuePair<string, string> Pair(string setting) => setting.IndexOf('=') is > 0 and var at ? new(setting[..at], setting[(at + 1)..]) : new(setting, "");

    // What a TaskItem is given is taken as escaped already: a '%3B' of ours would come out as ';'.
    static string EscapeForMSBuild(string text) => text.Replace("%", "%25");
}
