using System.Text.Json;
using Microsoft.Build.Framework;

namespace Photon.Tasks;

/// <summary>What a build says of itself to those who listen, as JSON in a message that no console shows. `photon build` listens (src/Photon.Cli/Build).</summary>
static class BuildReports
{
    /// <param name="kind"><c>photon/document</c>, <c>photon/front-end</c>.</param>
    public static void Report(this IBuildEngine engine, string kind, IEnumerable<KeyValuePair<string, string>> facts)
    {
        // The kinds of events that carry facts do not come through from a task in a process of its own.
        var json = JsonSerializer.Serialize(facts.Prepend(new("kind", kind)).ToDictionary(fact => fact.Key, fact => fact.Value));
        engine.LogMessageEvent(new BuildMessageEventArgs(json, null, "Photon", MessageImportance.Low));
    }
}
