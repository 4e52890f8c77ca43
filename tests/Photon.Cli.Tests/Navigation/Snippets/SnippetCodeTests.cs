using Photon.Cli.Navigation.Index;
using Photon.Cli.Navigation.Snippets;
using Photon.Cli.Navigation.Sources;
using Photon.Cli.Output;
using Photon.Cli.Tests.Navigation.Kit;
using Photon.Core.Diagnostics;
using Photon.Core.Emit;
using Photon.Core.Model.Binding;
using Photon.Generator.Tests.Generator.Kit;

namespace Photon.Cli.Tests.Navigation.Snippets;

/// <summary>Copied C#, compiled beside what a build emits, as in a file of a project with implicit usings.</summary>
public sealed class SnippetCodeTests
{
    const string Usings = "using System;\nusing System.Collections.Generic;\nusing System.IO;\nusing System.Linq;\nusing System.Net.Http;\nusing System.Threading;\nusing System.Threading.Tasks;\n";

    [Fact]
    public async Task Every_operation_of_the_sample_has_snippets_that_compile() => await Compiles(OwnDocuments.BookshopPath);

    [Fact]
    public async Task So_have_those_of_documents_of_the_corpus()
    {
        foreach (var row in SharedData.Manifest().Where(row => row["valid"] == "yes" && row["files"] == "1" && int.Parse(row["bytes"]) is > 60_000 and < 200_000).OrderBy(row => row["file"], StringComparer.Ordinal).Take(3))
            await Compiles(Path.Combine(SharedData.Corpus(), row["file"]));
    }

    static async Task Compiles(string path)
    {
        var cancel = TestContext.Current.CancellationToken;
        var document = await NavigatedDocument.Open(new([path]), new Screen(TextReader.Null, TextWriter.Null, TextWriter.Null, false, false), null, cancel);
        var input = await document.Read(cancel);
        var model = SpecBinder.Bind(input.Spec, input.Files, new BindOptions { Webhooks = false }, new List<Fault>(), cancel)!;
        var methods = new List<string>();
        foreach (var item in document.Index.All.Where(item => item.Kind == EntryKind.Operation))
        {
            methods.Add(HttpClientSnippet.Of(SnippetRequest.Of(await document.Operation(item, cancel), input.Files)));
            if (PhotonClientSnippet.Of(input, item, "https://example.org/", cancel) is { } snippet) methods.Add(snippet);
        }
        Assert.InRange(methods.Count, (model.Operations.Count * 2) - 1, int.MaxValue);
        var probe = $"{Usings}using {input.Item.Namespace};\nstatic class Probe\n{{\n{string.Concat(methods.Select((method, i) => $"static async global::System.Threading.Tasks.Task Run{i}()\n{{\n{method}}}\n"))}}}\n";
        var files = ApiEmitter.Emit(model, new EmitOptions { Name = input.Item.Name, Namespace = input.Item.Namespace, Client = true }, cancel);
        // What the document deprecates is said to who uses it.
        Assert.Empty(Compiling.Complaints(Compiling.Of([.. files.Select(file => file.Text), probe])).Where(complaint => !complaint.Contains("CS0618", StringComparison.Ordinal) && !complaint.Contains("CS1701", StringComparison.Ordinal)).Take(10).Select(complaint => $"{Path.GetFileName(path)} {complaint}"));
    }
}
