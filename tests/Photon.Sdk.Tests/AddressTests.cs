using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

public sealed class AddressTests(PackageFixture packages)
{
    [Fact]
    public async Task Files_of_the_project_answer_to_absolute_addresses()
    {
        var project = new ProjectBuilder(packages, "addresses")
            .Add("App.csproj", Specs.Project("", "<OpenApiReference Update=\"openapi.yaml\" Addresses=\"https://example.com/v1/=vendor schemas/;urn:example:limit=limit#1.yaml\" />"))
            .Add("openapi.yaml", Specs.Notes.Replace("text: { type: string, minLength: 1, maxLength: 200 }", "text: { $ref: 'https://example.com/v1/text.yaml' }", StringComparison.Ordinal))
            .Add("vendor schemas/text.yaml", "$ref: 'urn:example:limit'\n")
            .Add("limit#1.yaml", "{ type: string, minLength: 1, maxLength: 200 }\n")
            .Add("Program.cs", Specs.NotesProgram);
        (await project.Build()).Clean();
        Assert.Equal(["limit#1.yaml", "text.yaml"], project.Read("obj/Debug/net10.0/photon/references.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Path.GetFileName(line.Trim())).Order(StringComparer.Ordinal));
        // What the app serves needs no address either.
        Assert.DoesNotContain("example", project.Read("obj/Debug/net10.0/photon/Api.json"), StringComparison.Ordinal);
    }
}
