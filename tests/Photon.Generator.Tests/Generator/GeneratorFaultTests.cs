using Microsoft.CodeAnalysis;
using Photon.Generator.Tests.Generator.Kit;

namespace Photon.Generator.Tests.Generator;

public sealed class GeneratorFaultTests
{
    [Fact]
    public void A_fault_stands_at_its_line_and_column_of_the_document()
    {
        var run = GeneratorCheck.Run(SpecFile.Root(Documents.Notes.Replace("'#/components/schemas/NewNote'", "'#/components/schemas/Nowhere'", StringComparison.Ordinal)));
        var fault = run.Diagnostics.Single(d => d.Id == "PHO1023");
        var place = fault.Location.GetLineSpan();
        Assert.Equal("/p/openapi.yaml", place.Path);
        Assert.Equal(9, place.StartLinePosition.Line);
        Assert.Equal("'#/components/schemas/Nowhere'", Documents.Notes.Replace("NewNote'", "Nowhere'", StringComparison.Ordinal).Split('\n')[9][place.StartLinePosition.Character..place.EndLinePosition.Character]);
        Assert.EndsWith("/docs/rules/PHO1023.md", fault.Descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Warning, fault.Severity);
    }

    [Fact]
    public void Strict_makes_warnings_errors()
    {
        var faulty = SpecFile.Root(Documents.Notes.Replace("'#/components/schemas/NewNote'", "'#/components/schemas/Nowhere'", StringComparison.Ordinal));
        var run = GeneratorCheck.Run([faulty], new Dictionary<string, string> { ["PhotonStrict"] = "true" });
        Assert.Equal(DiagnosticSeverity.Error, run.Diagnostics.Single(d => d.Id == "PHO1023").Severity);
    }

    [Fact]
    public void A_document_that_gives_nothing_is_an_error_and_its_namespace_still_exists()
    {
        var run = GeneratorRun.Start([SpecFile.Root("openapi: [")], sources: "global using Example;");
        Assert.Contains(run.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Empty(Compiling.Complaints(run.Output));
    }

    [Fact]
    public void A_second_document_of_the_same_name_is_an_error_and_the_first_is_emitted()
    {
        var run = GeneratorRun.Start([SpecFile.Root(Documents.Notes, "a/notes.yaml", space: "A"), SpecFile.Root(Documents.Notes, "b/NOTES.yaml", space: "B")]);
        Assert.Contains(run.Diagnostics, d => d.Id == "PHO4004");
        Assert.Null(run.Result.Exception);
        Assert.NotNull(run.Output.GetTypeByMetadataName("A.NotesDocument"));
    }

    [Fact]
    public void A_cancelled_run_is_not_taken_for_a_fault()
    {
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();
        var driver = GeneratorRun.Start([]).Driver.AddAdditionalTexts([SpecFile.Root(Documents.Notes)]);
        Assert.Throws<OperationCanceledException>(() => driver.RunGenerators(Compiling.Of(), cancel.Token));
    }
}
