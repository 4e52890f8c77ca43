using Photon.Ai.Checks;
using Photon.Ai.Documents;
using Photon.Ai.Proposals;
using Photon.Ai.Tests.Kit;
using Photon.Core.Documents.Differences;
using Photon.Core.Reading;

namespace Photon.Ai.Tests.Describe;

public sealed class CorpusTextTests
{
    const long Most = 250_000;

    [Fact]
    public async Task Every_overlay_applies_and_the_document_means_the_same_but_for_its_texts()
    {
        var (documents, texts) = (0, 0);
        foreach (var file in Docs.Corpus(Most))
        {
            var document = Docs.File(file);
            var result = await Described.Of(document);
            if (result.Texts == 0) continue;
            var text = ProposalFiles.Draft(document, result.Proposal, file + ".docs.overlay.proposed.yaml", force: true).Text;
            var changed = ChangedDocument.Of(document, document.Item.Path + ".docs.overlay.proposed.yaml", text.Replace(Extends(text), "", StringComparison.Ordinal));
            Assert.Empty(changed.Faults.Select(fault => $"{file}: {fault}"));
            Assert.All(OverlayDiff.Of(document.Spec.Root, changed.Document.Spec.Root), change => Assert.False(change.IsRemoval || change.Members.Any(static member => member.Name is not ("summary" or "description") || !member.Value.IsString), $"{file}: {change.Target}"));
            Assert.Empty(ReadingCheck.Check(document, changed, TestContext.Current.CancellationToken).Select(fault => $"{file}: {fault}"));
            Assert.Equal(Silence.Of(ReadingCheck.Bind(document, default).Model), Silence.Of(ReadingCheck.Bind(changed.Document, default).Model));
            documents++;
            texts += result.Texts;
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{documents} documents, {texts} texts");
        Assert.True(documents > 40 && texts > 5_000, $"{documents} documents, {texts} texts");
    }

    [Fact]
    public async Task No_sentence_names_what_is_not_in_the_document()
    {
        var foreign = new List<string>();
        foreach (var file in Docs.Corpus(Most))
        {
            var document = Docs.File(file);
            var (names, words) = (new NameCheck(document), new DocumentWords(document));
            foreach (var (target, _, text) in Described.Texts(await Described.Of(document)))
            {
                foreign.AddRange(names.Unknown(text).Select(name => $"{Path.GetFileName(file)} {target}: {text}: name {name}"));
                foreign.AddRange(words.Foreign(text).Select(word => $"{Path.GetFileName(file)} {target}: {text}: {word}"));
                Assert.True(TextCheck.Fault(text, 400) is null, $"{file} {target}: {TextCheck.Fault(text, 400)}: {text}");
            }
        }
        Assert.True(foreign.Count == 0, $"{foreign.Count}:\n{string.Join('\n', foreign.Take(40))}");
    }

    static string Extends(string text) => text.Split('\n').First(static line => line.StartsWith("extends:", StringComparison.Ordinal)) + "\n";
}
