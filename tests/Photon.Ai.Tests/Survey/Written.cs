using Photon.Ai.Documents;
using Photon.Core.Diagnostics;
using Photon.Core.Documents;
using Photon.Core.Documents.Differences;
using Photon.Core.Model;
using Photon.Core.Model.Binding;
using Photon.Core.Reading;
using Photon.Core.Reading.Overlays;

namespace Photon.Ai.Tests.Survey;

/// <summary>Documents of tests, and what becomes of them under changes.</summary>
static class Written
{
    public static AiDocument Document(string text, string path = "api.yaml")
    {
        var spec = SpecText.Read(path, text, new List<Fault>());
        return new(new SpecItem(path) { Name = "Api", Namespace = "Api" }, spec, new([spec]));
    }

    /// <summary>A document of the corpus, with the files that it refers to.</summary>
    public static AiDocument OfCorpus(string file)
    {
        var path = Path.Combine(SharedData.Corpus(), file);
        var spec = SpecText.Read(path, File.ReadAllText(path), new List<Fault>());
        var parts = DocumentClosure.Read(spec, part => File.Exists(part) ? SpecText.Read(part, File.ReadAllText(part), new List<Fault>()) : null);
        return new(new SpecItem(path) { Name = "Api", Namespace = "Api" }, spec, new([.. parts, spec]));
    }

    public static ApiModel? Bind(AiDocument document, List<Fault>? faults = null) => SpecBinder.Bind(document.Spec, document.Files, new() { AllSchemas = true }, faults ?? []);

    /// <summary>The document as an overlay of these actions, written and read again, makes it.</summary>
    public static AiDocument Apply(AiDocument document, IReadOnlyList<OverlayChange> changes)
    {
        if (changes.Count == 0) return document;
        var faults = new List<Fault>();
        var overlay = SpecText.Read("o.overlay.yaml", OverlayText.Write(new YamlDocumentWriter(), changes, "t", null), faults);
        var spec = SpecOverlays.Apply(document.Spec, [overlay], faults);
        Assert.Empty(faults);
        return document with { Spec = spec, Files = new([.. document.Files.All.Where(file => file.Path != document.Spec.Path), spec]) };
    }

    /// <summary>For snapshots.</summary>
    public static string Yaml(AiDocument document)
    {
        var writer = new YamlDocumentWriter();
        NodeWriter.Write(writer, document.Spec.Root);
        return writer.ToString();
    }
}
