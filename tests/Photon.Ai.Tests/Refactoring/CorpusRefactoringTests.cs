using Photon.Ai.Meaning;
using Photon.Ai.Refactoring;
using Photon.Ai.Tests.Survey;
using Photon.Core.Diagnostics;

namespace Photon.Ai.Tests.Refactoring;

/// <summary>Documents of others.</summary>
public sealed class CorpusRefactoringTests
{
    [Fact]
    public void What_keeps_the_contract_keeps_it_in_every_document_and_brings_no_fault()
    {
        var (documents, findings) = (0, 0);
        foreach (var row in SharedData.Manifest().Where(static row => long.Parse(row["bytes"], null) < 400_000))
        {
            var document = Written.OfCorpus(row["file"]);
            var found = SchemaRefactorings.Find(document).Where(static one => one is { Risk: RefactoringRisk.None, HasChanges: true }).ToList();
            if (found.Count == 0) continue;
            var (before, after) = (new List<Fault>(), new List<Fault>());
            var model = Written.Bind(document, before);
            var changed = Written.Bind(Written.Apply(document, [.. found.SelectMany(static one => one.Changes)]), after);
            Assert.True(changed is not null, row["file"]);
            Assert.True(WireMeaning.Differences(model!, changed) is { Count: 0 } same, $"{row["file"]}: {string.Join("; ", WireMeaning.Differences(model!, changed))}");
            Assert.True(New(before, after) is [], $"{row["file"]}: {string.Join("; ", New(before, after))}");
            documents++;
            findings += found.Count;
        }
        TestContext.Current.TestOutputHelper!.WriteLine($"{findings} refactorings of {documents} documents");
        Assert.True(documents >= 40, $"{documents} documents, {findings} findings");
    }

    /// <summary>Faults that were not there, by what they say: places move.</summary>
    static List<string> New(List<Fault> before, List<Fault> after)
    {
        var known = before.Where(static fault => fault.Rule.Severity != Severity.Info).Select(static fault => $"{fault.Rule.Id} {fault.Message}").ToHashSet(StringComparer.Ordinal);
        return [.. after.Where(static fault => fault.Rule.Severity != Severity.Info).Select(static fault => $"{fault.Rule.Id} {fault.Message}").Where(text => !known.Contains(text)).Distinct()];
    }
}
