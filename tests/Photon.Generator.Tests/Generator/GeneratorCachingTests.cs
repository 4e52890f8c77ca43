using Microsoft.CodeAnalysis;
using Photon.Generator.Tests.Generator.Kit;

namespace Photon.Generator.Tests.Generator;

/// <summary>Beyond what <see cref="GeneratorCheck"/> asserts in every test.</summary>
public sealed class GeneratorCachingTests
{
    [Fact]
    public void The_steps_are_named()
    {
        var run = GeneratorCheck.Run(SpecFile.Root(Documents.Notes));
        Assert.All(StepNames.All, step => Assert.NotEmpty(run.Reasons(step)));
    }

    [Fact]
    public void An_edit_of_one_schema_touches_the_files_of_that_schema_only()
    {
        var before = SpecFile.Root(Documents.Wide(120));
        var run = GeneratorCheck.Run(before);
        var after = before.With(before.Text.Replace("member57: { type: string }", "member57: { type: integer }", StringComparison.Ordinal));
        var edited = run.AfterEdit(before, after);
        var changed = edited.Files.Where(file => run.Files[file.Key] != file.Value).Select(file => file.Key).ToArray();
        Assert.InRange(changed.Length, 1, 2);
        Assert.Equal(changed.Length, edited.Reasons(StepNames.Output).Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.All(changed, file => Assert.Contains("Member57", edited.Files[file], StringComparison.Ordinal));
        Assert.Equal(GeneratorRun.Start([after]).Files, edited.Files);
    }

    [Fact]
    public void A_schema_that_begins_a_file_leaves_nearly_all_others_alone()
    {
        var before = SpecFile.Root(Documents.Wide(480));
        var run = GeneratorRun.Start([before]);
        // Where a file ends is decided by the hash of a name: some name begins a new one.
        var after = Enumerable.Range(0, 200).Select(WithExtra).First(file => GeneratorRun.Start([file]).Files.Count > run.Files.Count);
        var edited = run.AfterEdit(before, after);
        var anew = edited.Reasons(StepNames.Output).Count(reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        Assert.InRange(anew, edited.Files.Count - run.Files.Count, edited.Files.Count / 4);

        SpecFile WithExtra(int number) => before.With(before.Text.Replace("        schema0: {", $"        extra: {{ $ref: '#/components/schemas/Extra{number}' }}\n        schema0: {{", StringComparison.Ordinal)
            + $"    Extra{number}: {{ type: object, properties: {{ x: {{ type: string }} }} }}\n");
    }

    [Fact]
    public void An_edit_of_one_document_leaves_the_other_alone()
    {
        var first = SpecFile.Root(Documents.Notes, "first.yaml", space: "First");
        var second = SpecFile.Root(Documents.Notes, "second.yaml", space: "Second");
        var run = GeneratorCheck.Run([first, second]);
        var edited = run.AfterEdit(second, second.With(second.Text.Replace("maxLength: 200", "maxLength: 100", StringComparison.Ordinal)));
        Assert.All(edited.Files, file => Assert.True(file.Value == run.Files[file.Key] || file.Key.StartsWith("Second.", StringComparison.Ordinal), file.Key));
        Assert.Contains(IncrementalStepRunReason.Modified, edited.Reasons(StepNames.Output));
    }

    [Fact]
    public void A_fault_that_moves_is_reported_at_its_new_place_and_nothing_is_emitted_again()
    {
        var before = SpecFile.Root(Documents.Notes.Replace("'#/components/schemas/NewNote'", "'#/components/schemas/Nowhere'", StringComparison.Ordinal));
        var run = GeneratorCheck.Run(before);
        var moved = run.AfterEdit(before, before.With("\n\n" + before.Text));
        int Line(GeneratorRun of) => of.Diagnostics.Single(d => d.Id == "PHO1023").Location.GetLineSpan().StartLinePosition.Line;
        Assert.Equal(Line(run) + 2, Line(moved));
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, moved.Reasons(StepNames.Output));
    }
}
