using System.Text.Json;
using Microsoft.Build.Framework;
using Photon.Core.Diagnostics;
using Photon.Core.Documents;

namespace Photon.Tasks;

/// <summary>Says the refactorings that were found, each at its line.</summary>
public sealed class SaySuggestions : Microsoft.Build.Utilities.Task
{
    internal const string Extension = ".refactorings.json";

    [Required] public ITaskItem[] Roots { get; set; } = [];

    /// <summary>Where they are kept.</summary>
    [Required] public string Folder { get; set; } = "";

    public override bool Execute()
    {
        foreach (var root in Roots)
        {
            var item = SpecItem.FromMetadata(root.GetMetadata("FullPath"), root.GetMetadata);
            var file = Path.Combine(Folder, item.Name + Extension);
            if (!File.Exists(file)) continue;
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var found in json.RootElement.GetProperty("findings").EnumerateArray()) Say(found);
        }
        return true;
    }

    void Say(JsonElement found)
    {
        var place = found.GetProperty("places")[0];
        var change = found.GetProperty("change").GetString() is { Length: > 0 } text ? ". " + text : "";
        var fault = Fault.At(default, AiRules.Refactoring, found.GetProperty("rule").GetString()!, found.GetProperty("message").GetString()!, change);
        Log.LogMessage(null, fault.Rule.Id, null, place.GetProperty("path").GetString()!, place.GetProperty("line").GetInt32(), place.GetProperty("column").GetInt32(), 0, 0, MessageImportance.High, "{0}", fault.Message);
    }
}
