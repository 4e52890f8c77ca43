using Microsoft.CodeAnalysis;
using Photon.Generator.Tests.Generator.Kit;
using static Photon.Generator.Tests.Sharing.SharingDocuments;

namespace Photon.Generator.Tests.Sharing;

/// <summary>What an edit costs where documents share types, and that nothing is left as it was before.</summary>
public sealed class SharedEditTests
{
    readonly SpecFile _alpha = Root("Alpha"), _beta = Root("Beta");

    [Theory]
    [InlineData("Alpha")]
    [InlineData("Beta")]
    public void An_edit_of_a_schema_that_one_document_has_alone_leaves_the_other_alone(string tag)
    {
        var run = GeneratorRun.Start([_alpha, _beta, CommonFile]);
        var before = tag == "Alpha" ? _alpha : _beta;
        var after = before.With(before.Text.Replace("text: { type: string }", "words: { type: integer }", StringComparison.Ordinal));
        var edited = run.AfterEdit(before, after);
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, edited.Reasons(StepNames.Sharing));
        Assert.All(Changed(run, edited), file => Assert.StartsWith(tag + ".", file, StringComparison.Ordinal));
        Assert.Equal(Changed(run, edited).Count, edited.Reasons(StepNames.Output).Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(GeneratorRun.Start([tag == "Alpha" ? after : _alpha, tag == "Beta" ? after : _beta, CommonFile]).Files, edited.Files);
    }

    [Fact]
    public void An_edit_of_the_shared_file_changes_the_declaration_and_what_shows_it()
    {
        var run = GeneratorRun.Start([_alpha, _beta, CommonFile]);
        var after = CommonFile.With(CommonFile.Text.Replace("lives:", "naps: { type: boolean }, lives:", StringComparison.Ordinal));
        var edited = run.AfterEdit(CommonFile, after);
        Assert.All(Changed(run, edited), file => Assert.Contains("Naps", edited.Files[file], StringComparison.Ordinal));
        Assert.All(Changed(run, edited), file => Assert.StartsWith("Alpha.", file, StringComparison.Ordinal));
        Assert.NotEmpty(Changed(run, edited));
        Assert.Equal(GeneratorRun.Start([_alpha, _beta, after]).Files, edited.Files);
        Assert.Empty(Compiling.Complaints(edited.Output));
    }

    [Fact]
    public void What_another_document_begins_to_need_is_added_to_the_declaration()
    {
        // Alpha only sends addresses; Beta begins to read them.
        var alpha = SpecFile.Root(Sends("Alpha"), "alpha.yaml", Photon.Core.Documents.GeneratedParts.Client, "App.Alpha");
        var beta = SpecFile.Root(Sends("Beta"), "beta.yaml", Photon.Core.Documents.GeneratedParts.Client, "App.Beta");
        var run = GeneratorRun.Start([alpha, beta, CommonFile]);
        Assert.Empty(Compiling.Complaints(run.Output));
        Assert.DoesNotContain("IJsonReader", Codec(run), StringComparison.Ordinal);
        var after = beta.With(Text("Beta", "Address"));
        var edited = run.AfterEdit(beta, after);
        Assert.Contains("IJsonReader", Codec(edited), StringComparison.Ordinal);
        Assert.Empty(Compiling.Complaints(edited.Output));
        Assert.Equal(GeneratorRun.Start([alpha, after, CommonFile]).Files, edited.Files);
        Assert.Equal(run.Files, edited.AfterEdit(after, beta).Files);

        static string Sends(string tag) => Text(tag, "Address")[..Text(tag, "Address").IndexOf("    get:", StringComparison.Ordinal)].Replace("content: { application/json: { schema: { $ref: 'common.yaml#/components/schemas/Address' } } } }\n    get", "}", StringComparison.Ordinal)
            .Replace("\"200\": { description: Given back., content: { application/json: { schema: { $ref: 'common.yaml#/components/schemas/Address' } } } }", "\"204\": { description: Taken. }", StringComparison.Ordinal);
        static string Codec(GeneratorRun run) => run.Files.Values.Single(text => text.Contains("struct AddressCodec", StringComparison.Ordinal)).Split("struct AddressCodec")[1].Split('\n')[0];
    }

    [Fact]
    public void A_type_moves_to_the_second_document_when_the_first_leaves_it()
    {
        var run = GeneratorRun.Start([_alpha, _beta, CommonFile]);
        var after = _alpha.With(Text("Alpha", "Country"));
        var edited = run.AfterEdit(_alpha, after);
        Assert.Null(edited.Output.GetTypeByMetadataName("App.Alpha.Person"));
        Assert.NotNull(edited.Output.GetTypeByMetadataName("App.Beta.Person"));
        Assert.Null(edited.Output.GetTypeByMetadataName("App.Beta.Country"));
        Assert.Empty(Compiling.Complaints(edited.Output));
        Assert.Equal(GeneratorRun.Start([after, _beta, CommonFile]).Files, edited.Files);
        Assert.Equal(run.Files, edited.AfterEdit(after, _alpha).Files);
    }

    static IReadOnlyList<string> Changed(GeneratorRun before, GeneratorRun after) =>
        [.. after.Files.Where(file => !before.Files.TryGetValue(file.Key, out var old) || old != file.Value).Select(file => file.Key)];
}
