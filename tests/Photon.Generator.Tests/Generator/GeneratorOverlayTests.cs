using Microsoft.CodeAnalysis;
using Photon.Core.Documents;
using Photon.Generator.Tests.Generator.Kit;

namespace Photon.Generator.Tests.Generator;

/// <summary>Overlays on their way through the generator; what they do is tested where they are applied.</summary>
public sealed class GeneratorOverlayTests
{
    const string Head = "overlay: 1.0.0\ninfo: { title: Changes, version: 1.0.0 }\nactions:\n";

    const string Tag = Head + """
          - target: $.components.schemas.Note
            update:
              properties:
                tag: { type: string, description: What it is about. }
          - target: $.paths
            update:
              /tags:
                get:
                  operationId: listTags
                  tags: [Notes]
                  responses: { "200": { description: Tags., content: { application/json: { schema: { $ref: tags.yaml } } } } }

        """;

    static readonly SpecFile s_tags = SpecFile.Part("tags.yaml", "type: array\nitems: { type: string }\n");

    [Fact]
    public void What_an_overlay_adds_is_emitted_and_its_files_are_found()
    {
        var run = GeneratorCheck.Run([Document("notes.overlay.yaml"), Overlay(Tag), s_tags]);
        Assert.Empty(run.Diagnostics);
        Assert.Empty(Compiling.Complaints(run.Output));
        Assert.NotNull(run.Output.GetTypeByMetadataName("Example.Note")!.GetMembers("Tag").SingleOrDefault());
        Assert.NotNull(run.Output.GetTypeByMetadataName("Example.INotesApi")!.GetMembers("ListTags").SingleOrDefault());
    }

    [Fact]
    public void An_overlay_that_no_document_names_is_not_applied_and_not_looked_at()
    {
        var run = GeneratorCheck.Run([SpecFile.Root(Documents.Notes), Overlay("overlay: [")]);
        Assert.Empty(run.Diagnostics);
        Assert.Equal(GeneratorRun.Start([SpecFile.Root(Documents.Notes)]).Files, run.Files);
    }

    [Theory]
    // Of its form, of a target, of JSONPath, of what the document then means, of a reference in it, of its text.
    [InlineData("  - { target: $.info, updates: {} }\n", "PHO1032", 3, 22, "updates")]
    [InlineData("  - { target: $.nowhere, remove: true }\n", "PHO1034", 3, 14, "$.nowhere")]
    [InlineData("  - { target: \"$.paths./notes\" }\n", "PHO1033", 3, 23, "/")]
    [InlineData("  - { target: $.components.schemas.Note.properties, update: { more: { $ref: '#/nowhere' } } }\n", "PHO1023", 3, 76, "'#/nowhere'")]
    [InlineData("  - target: $.components.schemas.Note.properties\n    update: { more: { type: strin } }\n", "PHO2033", 4, 28, "strin")]
    [InlineData("  - { target: $.info, x: *nothing }\n", "PHO1012", 3, 25, "*nothing")]
    public void Faults_of_an_overlay_stand_at_their_place_in_its_file(string actions, string rule, int line, int column, string shown)
    {
        var run = GeneratorCheck.Run([Document("notes.overlay.yaml"), Overlay(Head + actions)]);
        var fault = run.Diagnostics.First();
        Assert.Equal(rule, fault.Id);
        var place = fault.Location.GetLineSpan();
        Assert.Equal(("/p/notes.overlay.yaml", line, column), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Equal(shown, (Head + actions).Substring(fault.Location.SourceSpan.Start, fault.Location.SourceSpan.Length));
    }

    [Fact]
    public void An_edit_of_an_overlay_emits_only_what_it_changes()
    {
        var (document, overlay) = (Document("notes.overlay.yaml"), Overlay(Tag));
        var run = GeneratorCheck.Run([document, overlay, s_tags]);
        var edited = run.AfterEdit(overlay, overlay.With(Tag.Replace("What it is about.", "Its subject.", StringComparison.Ordinal)));
        var changed = edited.Files.Where(file => run.Files[file.Key] != file.Value).Select(file => file.Key).ToList();
        Assert.Contains("Its subject.", edited.Files[Assert.Single(changed)], StringComparison.Ordinal);
        Assert.Single(edited.Reasons(StepNames.Output), reason => reason == IncrementalStepRunReason.Modified);

        // What says the same in other words changes nothing.
        var moved = run.AfterEdit(overlay, overlay.With("# c\n" + Tag.Replace("title: Changes", "title: The changes", StringComparison.Ordinal)));
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, moved.Reasons(StepNames.Output));
        Assert.All(moved.Reasons(StepNames.Model), reason => Assert.True(reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached));
    }

    [Fact]
    public void Overlays_are_applied_in_the_order_that_the_item_names()
    {
        string Of(params string[] order) => GeneratorCheck.Run(
        [
            Document(order),
            Overlay(Head + "  - { target: $.components.schemas.Note, update: { description: From a. } }\n", "a.yaml"),
            Overlay(Head + "  - { target: $.components.schemas.Note, update: { description: From b. } }\n", "b.yaml"),
        ]).Files.Values.Single(text => text.Contains("class Note\n", StringComparison.Ordinal) && text.Contains("From ", StringComparison.Ordinal));

        Assert.Contains("From b.", Of("a.yaml", "b.yaml"), StringComparison.Ordinal);
        Assert.Contains("From a.", Of("b.yaml", "a.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_document_sees_the_file_without_the_overlay()
    {
        var other = SpecFile.Root(Documents.Notes.Replace("'#/components/schemas/Note'", "'openapi.yaml#/components/schemas/Note'", StringComparison.Ordinal), "other.yaml", space: "Other");
        var run = GeneratorCheck.Run([Document("notes.overlay.yaml"), Overlay(Tag), s_tags, other]);
        Assert.Empty(run.Diagnostics);
        Assert.Empty(Compiling.Complaints(run.Output));
        Assert.Single(run.Output.GetTypeByMetadataName("Example.Note")!.GetMembers("Tag"));
        Assert.Empty(run.Output.GetTypeByMetadataName("Other.Note")!.GetMembers("Tag"));
    }

    [Fact]
    public void An_overlay_repairs_a_document() => Assert.Empty(GeneratorCheck.Run(
    [
        SpecFile.Root(Documents.Notes.Replace("'#/components/schemas/NewNote'", "'#/components/schemas/Added'", StringComparison.Ordinal)).Over("notes.overlay.yaml"),
        Overlay(Head + "  - { target: $.components.schemas, update: { Added: { type: object } } }\n"),
    ]).Diagnostics);

    static SpecFile Document(params string[] overlays) => SpecFile.Root(Documents.Notes).Over(overlays);

    static SpecFile Overlay(string text, string name = "notes.overlay.yaml") => SpecFile.Part(name, text);
}
