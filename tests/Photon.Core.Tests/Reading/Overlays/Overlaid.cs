using Photon.Core.Diagnostics;
using Photon.Core.Reading;
using Photon.Core.Reading.Overlays;

namespace Photon.Core.Tests.Reading.Overlays;

/// <summary>Applies overlays for tests: the document is <c>a.yaml</c>, the overlays <c>1.yaml</c>, <c>2.yaml</c>, …</summary>
static class Overlaid
{
    public const string Head = "overlay: 1.1.0\ninfo: { title: T, version: '1' }\nactions:\n";

    public static (SpecText Text, List<Fault> Faults) Apply(string document, params string[] overlays)
    {
        var faults = new List<Fault>();
        var cancel = TestContext.Current.CancellationToken;
        var read = overlays.Select((text, i) => SpecText.Read($"{i + 1}.yaml", text, faults, cancel)).ToList();
        var result = SpecOverlays.Apply(SpecText.Read("a.yaml", document, faults, cancel), read, faults, cancel);
        if (result.Root.Exists) Reads.Walk(result.Root);
        return (result, faults);
    }

    /// <summary>The document with actions applied, as compact JSON, with nothing to complain about.</summary>
    public static string Clean(string document, string actions, string head = Head)
    {
        var (text, faults) = Apply(document, head + actions);
        Assert.Empty(faults.Lines());
        return text.Root.ToJson();
    }

    /// <summary>The only fault, as <c>file(line,column) id</c> from 1, and the document.</summary>
    public static (string Fault, string Json) Faulty(string document, string overlay)
    {
        var (text, faults) = Apply(document, overlay);
        var fault = Assert.Single(faults);
        Assert.Equal("", fault.Message.Contains("{0}", StringComparison.Ordinal) ? fault.Message : "");
        return ($"{fault.Place} {fault.Rule.Id}", text.Root.ToJson());
    }
}
