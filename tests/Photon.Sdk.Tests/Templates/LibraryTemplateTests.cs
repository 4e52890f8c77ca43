using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests.Templates;

/// <summary>Templates of what is referred to: clients, contracts, documents.</summary>
public sealed class LibraryTemplateTests(PackageFixture packages)
{
    [Fact]
    public async Task A_client_library_with_tokens_passes_its_own_tests()
    {
        var made = await TemplateProject.Create(packages, "client", "Acme.Todo-Client", "photon-client", "--auth", "bearer", "--tests", "--aot");
        AppTemplateTests.HasNothingOfTheTemplate(made);
        (await made.Project.Build()).Clean();
        await made.Test();
    }

    [Fact]
    public async Task A_client_and_contracts_are_begun_with_a_starter_document_of_the_item_template()
    {
        var document = await TemplateProject.Create(packages, "document", "shop", "photon-openapi", "--auth", "apikey");
        Assert.Equal(["shop.openapi.yaml"], document.Project.Files());
        AppTemplateTests.HasNothingOfTheTemplate(document);
        var path = Path.Combine(document.Project.Folder, "shop.openapi.yaml");
        var client = await TemplateProject.Create(packages, "client-spec", "Client", "photon-client", "--spec", path, "--tests");
        (await client.Project.Build()).Clean();
        await client.Test();
        var contracts = await TemplateProject.Create(packages, "contracts", "Acme.Contracts", "photon-contracts", "--spec", path, "--aot");
        AppTemplateTests.HasNothingOfTheTemplate(contracts);
        (await contracts.Project.Build()).Clean();
        var starter = await TemplateProject.Create(packages, "contracts-starter", "Contracts", "photon-contracts");
        (await starter.Project.Build()).Clean();
        Assert.True(starter.Project.Has("bin/Debug/net10.0/Contracts.dll"));
    }
}
