using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

/// <summary>What a project puts in the place of emitted forms.</summary>
public sealed class FormsLadderTests(PackageFixture packages)
{
    const string Quiet = "<PhotonFrontEnd>never</PhotonFrontEnd>";

    [Fact]
    public async Task Widgets_files_and_templates_are_followed_when_they_come_change_and_go()
    {
        var project = FormsProject.Create(packages, "forms-ladder", Quiet);
        (await project.Build()).Clean();
        project.Add("client/src/Own.tsx", "export const Own = () => null;\n").Add("client/photon.config.json", """{ "widgets": { "type:string": "./src/Own" } }""");
        (await project.Build("--no-restore")).Clean();
        Assert.Contains("../../../src/Own", project.Read("client/generated/api/fields/NewNoteFields.tsx"), StringComparison.Ordinal);

        project.Add("client/templates/form.scriban", "{{# photon 1 -}}\n// By us.\n{{ include 'photon/form' }}").Add("client/src/api/fields/NewNoteFields.tsx", "export const NewNoteFields = () => null;\n");
        (await project.Build("--no-restore")).Clean();
        var form = project.Read("client/generated/api/forms/AddNoteForm.tsx");
        Assert.StartsWith("// By us.", form, StringComparison.Ordinal);
        Assert.Contains("../../../src/api/fields/NewNoteFields", form, StringComparison.Ordinal);
        Assert.True((await project.Build("--no-restore")).Clean().WasUpToDate("PhotonEmitForms"));

        File.Delete(Path.Combine(project.Folder, "client/src/api/fields/NewNoteFields.tsx"));
        File.Delete(Path.Combine(project.Folder, "client/templates/form.scriban"));
        (await project.Build("--no-restore")).Clean();
        Assert.Contains("\"../fields/NewNoteFields\"", project.Read("client/generated/api/forms/AddNoteForm.tsx"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_followed_stands_at_its_place_in_every_build()
    {
        var project = FormsProject.Create(packages, "forms-ladder-faults", Quiet);
        project.Add("client/src/Own.tsx", "export const Own = () => null;\n").Add("client/photon.config.json", "{ \"widgets\": {\n  \"format:iban\": \"./src/Own\"\n} }");
        foreach (var again in (string[])["", "--no-restore"])
        {
            var warning = Assert.Single((await project.Build(again.Length > 0 ? [again] : [])).Warnings);
            Assert.Equal(("PHO5006", "photon.config.json", 2, 3), (warning.Code, Path.GetFileName(warning.File), warning.LineNumber, warning.ColumnNumber));
        }
        project.Add("client/photon.config.json", "{ \"widgets\": {\n  \"format:iban\": \"./src/Nowhere\"\n} }").Add("client/templates/form.scriban", "{{# photon 1 -}}\n{{ nothing }}");
        var result = await project.Build("--no-restore");
        Assert.NotEqual(0, result.ExitCode);
        Assert.Equal([("PHO5005", "photon.config.json", 2, 18), ("PHO5007", "form.scriban", 2, 4)], result.Errors.Where(error => error.Code is { Length: > 0 }).Select(error => (error.Code, Path.GetFileName(error.File), error.LineNumber, error.ColumnNumber)).Order());
    }

    [Fact]
    public async Task One_command_makes_a_form_the_projects_own()
    {
        var project = FormsProject.Create(packages, "forms-eject", Quiet);
        (await project.Run("build", "-t:PhotonEject", "-p:PhotonEject=api/forms/AddNoteForm", "-restore")).Clean();
        Assert.Contains("stands in the place of generated/api/forms/AddNoteForm.tsx", project.Read("client/src/api/forms/AddNoteForm.tsx"), StringComparison.Ordinal);
        (await project.Build()).Clean();
        Assert.Contains("../../src/api/forms/AddNoteForm", project.Read("client/generated/api/index.ts"), StringComparison.Ordinal);
        var again = await project.Run("build", "-t:PhotonEject", "-p:PhotonEject=api/forms/AddNoteForm");
        var error = Assert.Single(again.Errors, error => error.Code is { Length: > 0 });
        Assert.Equal(("PHO5008", "App.csproj"), (error.Code, Path.GetFileName(error.File)));
    }

    [Fact]
    public async Task Of_an_owned_file_that_was_changed_the_newer_one_is_offered_as_a_diff()
    {
        var project = FormsProject.Create(packages, "forms-diff", Quiet);
        (await project.Build()).Clean();
        // As another version wrote it, and then somebody changed it: the stamp is of neither.
        var css = project.Read("client/photon/theme.css").Split('\n', 2)[1];
        project.Add("client/photon/theme.css", css.Replace("@layer photon", "@layer mine", StringComparison.Ordinal));
        project.Add("openapi.yaml", Specs.Notes + "\n");
        var result = (await project.Build("--no-restore")).Clean();
        var diff = project.Read("obj/Debug/net10.0/photon/updates/photon/theme.css.diff");
        Assert.StartsWith("--- a/photon/theme.css\n+++ b/photon/theme.css\n@@ ", diff.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("theme.css.diff shows what taking it over would change", result.Output, StringComparison.Ordinal);
        Assert.Contains("@layer mine", project.Read("client/photon/theme.css"), StringComparison.Ordinal);
        // Git takes it over, and from then on the file is kept up to date again.
        var (code, output) = await Shell.Run(Path.Combine(project.Folder, "client"), "git", ["apply", "../obj/Debug/net10.0/photon/updates/photon/theme.css.diff"]);
        Assert.True(code == 0, output);
        Assert.Contains("photon-stamp", project.Read("client/photon/theme.css"), StringComparison.Ordinal);
    }
}
