using Photon.Ai.Documents;
using Photon.Core.Diagnostics;
using Photon.Core.Documents;
using Photon.Core.Reading;

namespace Photon.Ai.Tests.Kit;

/// <summary>Documents for tests.</summary>
static class Docs
{
    public static AiDocument Of(string text, string path = "/work/api.yaml") => Read(path, text);

    /// <summary>One of <c>Describe/Documents</c>.</summary>
    public static AiDocument Own(string name) => File(Path.Combine(SharedData.Root, "tests", "Photon.Ai.Tests", "Describe", "Documents", name + ".yaml"));

    public static AiDocument File(string path) => Read(path, System.IO.File.ReadAllText(path));

    /// <summary>The documents of the corpus that are one file, without faults, and of at most so many bytes.</summary>
    public static IEnumerable<string> Corpus(long most) =>
        SharedData.Manifest().Where(row => row["files"] == "1" && row["valid"] == "yes" && long.Parse(row["bytes"], null) <= most).Select(row => Path.Combine(SharedData.Corpus(), row["file"]));

    static AiDocument Read(string path, string text)
    {
        var faults = new List<Fault>();
        var spec = SpecText.Read(path, text, faults);
        Assert.DoesNotContain(faults, static fault => fault.Rule.Severity == Severity.Error);
        return new(new SpecItem(path) { Name = "Api", Namespace = "Api" }, spec, new([spec]));
    }
}
