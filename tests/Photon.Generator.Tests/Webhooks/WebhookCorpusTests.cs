using Photon.Core.Diagnostics;
using Photon.Core.Model.Binding;
using Photon.Core.Reading;
using Photon.Core.Tests;
using Photon.Generator.Tests.Client;

namespace Photon.Generator.Tests.Webhooks;

/// <summary>
/// Senders and receivers of real documents compile. By default of those up to 200 kB; <c>PHOTON_CORPUS=all</c> takes every valid one,
/// <c>PHOTON_CORPUS=name</c> those whose name contains it.
/// </summary>
public sealed class WebhookCorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void Webhooks_and_callbacks_of_real_documents_compile_without_a_diagnostic()
    {
        var wanted = Environment.GetEnvironmentVariable("PHOTON_CORPUS") ?? "";
        var corpus = SharedData.Corpus();
        var rows = SharedData.Manifest().Where(r => r["valid"] == "yes" && r["files"] == "1")
            .Where(r => wanted.Length == 0 ? int.Parse(r["bytes"]) <= 200_000 : wanted == "all" || r["file"].Contains(wanted));
        var (documents, webhooks) = (0, 0);
        foreach (var file in rows.Select(r => r["file"]))
        {
            var text = File.ReadAllText(Path.Combine(corpus, file));
            if (!text.Contains("webhooks", StringComparison.Ordinal) && !text.Contains("callbacks", StringComparison.Ordinal)) continue;
            var faults = new List<Fault>();
            var spec = SpecText.Read(file, text, faults);
            if (SpecBinder.Bind(spec, new SpecFiles([spec]), new(), faults) is not { Webhooks.Count: > 0 } model) continue;
            CompiledApi.Of(model, faults, new() { Name = "Real", Namespace = "Real", Server = true, Webhooks = true }).AssertClean();
            CompiledApi.Of(model, faults, new() { Name = "Real", Namespace = "Real", Webhooks = true, Client = true }).AssertClean();
            documents++;
            webhooks += model.Webhooks.Count;
            output.WriteLine($"{file}: {model.Webhooks.Count}");
        }
        output.WriteLine($"{webhooks} webhooks and callbacks of {documents} documents.");
        Assert.True(documents > 0 || wanted is not "" and not "all");
    }
}
