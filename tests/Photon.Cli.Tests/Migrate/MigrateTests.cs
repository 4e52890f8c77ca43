using System.Text;
using Photon.Cli.Output;
using Photon.Cli.Tests.Kit;
using Photon.Cli.Text;

namespace Photon.Cli.Tests.Migrate;

public sealed class MigrateTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Items_of_ApiDescription_become_Photons_and_all_else_stays_byte_for_byte()
    {
        var before = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Windows(Fixtures.ApiDescription))).ToArray();
        File.WriteAllBytes(_folder.Of("Shop.csproj"), before);
        _folder.Write("pets.yaml", Fixtures.Document);
        await Succeeds("--apply");
        var expected = Fixtures.ApiDescriptionMigrated.Replace("VERSION", ToolVersion.Text, StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Windows(expected))), File.ReadAllBytes(_folder.Of("Shop.csproj")));
    }

    [Fact]
    public async Task Without_apply_it_shows_a_diff_and_changes_nothing()
    {
        _folder.Write("Shop.csproj", Fixtures.ApiDescription);
        _folder.Write("pets.yaml", Fixtures.Document);
        var said = await Succeeds();
        Assert.Equal(Fixtures.ApiDescription, Read("Shop.csproj"));
        Assert.Contains("--- a/Shop.csproj\n+++ b/Shop.csproj\n@@ ", said, StringComparison.Ordinal);
        Assert.Contains($"\n-<Project Sdk=\"Microsoft.NET.Sdk\">\n+<Project Sdk=\"Microsoft.NET.Sdk;Photon.Sdk/{ToolVersion.Text}\">\n", said, StringComparison.Ordinal);
        Assert.EndsWith("Nothing is changed yet: photon migrate --apply does it.\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_code_must_write_differently_is_said_by_file_and_line()
    {
        _folder.Write("Shop.csproj", Fixtures.ApiDescription);
        _folder.Write("pets.yaml", Fixtures.Document);
        _folder.Write("Program.cs", Fixtures.Caller);
        var said = await Succeeds();
        Assert.Contains("  Program.cs(3): new PetShopClient(baseUrl, httpClient) -> new PetShopClient(new HttpClient { BaseAddress = new(baseUrl) })\n", said, StringComparison.Ordinal);
        Assert.Contains("  Program.cs(6): ListPetsAsync(…) -> (await client.Pets.ListPetsAsync(new() { PageSize = … })).OrThrow()\n", said, StringComparison.Ordinal);
        Assert.Contains("  Program.cs(6): .Pet_name -> PetName of Pet\n", said, StringComparison.Ordinal);
        Assert.Contains("  Program.cs(6): .Born -> Born of Pet is a DateOnly\n", said, StringComparison.Ordinal);
        Assert.Contains("  Program.cs(7): GetPetAsync(…) -> (await client.Pets.GetPetAsync(petId)).OrThrow()\n", said, StringComparison.Ordinal);
        Assert.Contains("  Program.cs(9): catch (ApiException) -> Photon.ApiException", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Program.cs(13)", said, StringComparison.Ordinal);
        // Options, at the line of their element; those with NSwag's default, or that the item carries, need no word.
        Assert.Contains("  Shop.csproj(20): GenerateClientInterfaces: true -> the client is a class", said, StringComparison.Ordinal);
        Assert.Contains("  Shop.csproj(20): ClassStyle: Record -> ", said, StringComparison.Ordinal);
        var notes = said[said.IndexOf("What is different", StringComparison.Ordinal)..];
        Assert.DoesNotContain("DateType", notes, StringComparison.Ordinal);
        Assert.DoesNotContain("excludedOperationIds", notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_target_that_runs_NSwag_becomes_an_item()
    {
        NSwag(Fixtures.NSwag());
        var said = await Succeeds("--apply");
        Assert.Equal($"""
            <Project Sdk="Microsoft.NET.Sdk.Web;Photon.Sdk/{ToolVersion.Text}">
                <PropertyGroup>
                    <TargetFramework>net8.0</TargetFramework>
                </PropertyGroup>
                <ItemGroup>
                    <OpenApiReference Include="pets.yaml" Namespace="Shop.Api" Generate="Client" />
                </ItemGroup>
            </Project>

            """, Read("Shop.csproj"));
        Assert.False(File.Exists(_folder.Of("nswag/pets.nswag")));
        // What NSwag wrote would declare everything twice; /variables win over the defaults.
        Assert.False(File.Exists(_folder.Of("Generated/PetClient.cs")));
        Assert.True(File.Exists(_folder.Of("Generated/Own.cs")));
        Assert.Contains("  Shop.csproj(3): net8.0 -> net10.0", said, StringComparison.Ordinal);
        Assert.Contains("  nswag/pets.nswag(9): clientBaseClass: BaseClient -> ", said, StringComparison.Ordinal);
        Assert.Contains("  nswag/pets.nswag(11): wrapResponses: true -> operations give a result", said, StringComparison.Ordinal);
        Assert.Contains("  nswag/pets.nswag(16): somethingNew: value -> no counterpart: leave it out", said, StringComparison.Ordinal);
        Assert.Contains("a class per controller ({controller}Client) -> PetsClient with a property per tag", said, StringComparison.Ordinal);
        Assert.DoesNotContain("arrayType", said, StringComparison.Ordinal);
        Assert.DoesNotContain("generateSyncMethods", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Client_and_controller_of_one_document_become_one_item()
    {
        NSwag(Fixtures.NSwag(Fixtures.Controller).Replace("{controller}Client", "PetShopClient", StringComparison.Ordinal));
        var said = await Succeeds("--apply");
        Assert.Contains("""<OpenApiReference Include="pets.yaml" Name="PetShop" Namespace="Shop.Api" Generate="Server;Client" />""", Read("Shop.csproj"), StringComparison.Ordinal);
        Assert.Contains("controllers -> handlers: a class per tag that implements its interface, registered with AddPetShop()", said, StringComparison.Ordinal);
        Assert.Contains("controllerStyle: Abstract -> one handler per tag", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TypeScript_goes_on_as_it_did_and_forms_are_named()
    {
        NSwag(Fixtures.NSwag(Fixtures.TypeScript));
        var said = await Succeeds("--apply");
        Assert.Contains("a client in TypeScript of pets.yaml -> Forms=\"true\"", said, StringComparison.Ordinal);
        Assert.Contains("NSwag.MSBuild", Read("Shop.csproj"), StringComparison.Ordinal);
        Assert.Contains("<Exec ", Read("Shop.csproj"), StringComparison.Ordinal);
        Assert.Contains("<OpenApiReference ", Read("Shop.csproj"), StringComparison.Ordinal);
        Assert.Equal("""
              "codeGenerators": {
                "openApiToTypeScriptClient": {
                  "className": "{controller}Client",
                  "template": "Angular",
                  "output": "../ClientApp/client.ts"
                }
              }
            }
            """, Read("nswag/pets.nswag")[Read("nswag/pets.nswag").IndexOf("  \"codeGenerators\"", StringComparison.Ordinal)..]);
    }

    [Fact]
    public async Task A_target_that_others_wait_for_stays_empty()
    {
        NSwag(Fixtures.NSwag());
        _folder.Write("Shop.csproj", Fixtures.NSwagProject().Replace("</Project>", "    <Target Name=\"Late\" DependsOnTargets=\"NSwag\" />\n</Project>", StringComparison.Ordinal));
        await Succeeds("--apply");
        Assert.Contains("<Target Name=\"NSwag\"", Read("Shop.csproj"), StringComparison.Ordinal);
        Assert.DoesNotContain("<Exec", Read("Shop.csproj"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_line_that_says_it_all_is_read()
    {
        _folder.Write("pets.yaml", Fixtures.Document);
        _folder.Write("Shop.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <Target Name="Client" BeforeTargets="CoreCompile"><Exec Command="dotnet nswag openapi2csclient /input:&quot;$(ProjectDir)pets.yaml&quot; /classname:Zoo /namespace:Shop /output:Zoo.cs /generateSyncMethods:true" /></Target>
            </Project>
            """);
        var said = await Succeeds("--apply");
        Assert.Contains("""<OpenApiReference Include="pets.yaml" Name="Zoo" Namespace="Shop" Generate="Client" />""", Read("Shop.csproj"), StringComparison.Ordinal);
        Assert.DoesNotContain("<Target ", Read("Shop.csproj"), StringComparison.Ordinal);
        Assert.Contains("Shop.csproj(3): generateSyncMethods: true -> await", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_solution_with_central_versions_loses_those_that_nobody_uses()
    {
        const string items = """<ItemGroup><PackageReference Include="NSwag.ApiDescription.Client" /><PackageReference Include="Newtonsoft.Json" /></ItemGroup><ItemGroup><OpenApiReference Include="../pets.yaml" ClassName="{0}Client" /></ItemGroup>""";
        _folder.Write("pets.yaml", Fixtures.Document);
        _folder.Write("All.slnx", """<Solution><Project Path="One/One.csproj" /><Project Path="Two/Two.csproj" /><Project Path="Plain/Plain.csproj" /></Solution>""");
        _folder.Write("One/One.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>{items.Replace("{0}", "First", StringComparison.Ordinal)}</Project>");
        _folder.Write("Two/Two.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>{items.Replace("{0}", "Pets", StringComparison.Ordinal)}</Project>");
        _folder.Write("Plain/Plain.csproj", """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="Newtonsoft.Json" /></ItemGroup></Project>""");
        const string versions = "<Project>\n  <ItemGroup>\n    <PackageVersion Include=\"Newtonsoft.Json\" Version=\"13.0.3\" />\n    <PackageVersion Include=\"NSwag.ApiDescription.Client\" Version=\"14.0.0\" />\n  </ItemGroup>\n</Project>\n";
        _folder.Write("Directory.Packages.props", versions);
        _folder.Write("global.json", """{ "msbuild-sdks": { "Photon.Sdk": "0.1.0" } }""");
        await Succeeds("--apply");
        Assert.Equal(versions.Replace("    <PackageVersion Include=\"NSwag.ApiDescription.Client\" Version=\"14.0.0\" />\n", "", StringComparison.Ordinal), Read("Directory.Packages.props"));
        Assert.Equal("""<Project Sdk="Microsoft.NET.Sdk;Photon.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup><OpenApiReference Include="../pets.yaml" Name="First" /></ItemGroup></Project>""", Read("One/One.csproj"));
        // What the file's name gives anyway need not be said.
        Assert.Contains("""<OpenApiReference Include="../pets.yaml" />""", Read("Two/Two.csproj"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_documents_keep_the_namespace_of_the_project()
    {
        _folder.Write("a.yaml", Fixtures.Document);
        _folder.Write("b.yaml", Fixtures.Document);
        _folder.Write("Shop.csproj", """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><OpenApiReference Include="a.yaml" /><OpenApiReference Include="b.yaml" Namespace="B" /><OpenApiReference Include="b.yaml" CodeGenerator="NSwagTypeScript" /></ItemGroup></Project>""");
        await Succeeds("--apply");
        Assert.Contains("""<OpenApiReference Include="a.yaml" Namespace="$(RootNamespace)" /><OpenApiReference Include="b.yaml" Namespace="B" /></ItemGroup>""", Read("Shop.csproj"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_NSwag_fetched_must_be_saved()
    {
        NSwag(Fixtures.NSwag().Replace("../pets.yaml", "https://pets.example/v1/swagger", StringComparison.Ordinal));
        var said = await Succeeds("--apply");
        Assert.Contains("""<OpenApiReference Include="swagger.json" Namespace="Shop.Api" """, Read("Shop.csproj"), StringComparison.Ordinal);
        Assert.Contains("save it as swagger.json beside the project (curl -o swagger.json https://pets.example/v1/swagger)", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_made_from_code_is_left_to_its_owner()
    {
        NSwag(Fixtures.NSwag().Replace("\"fromDocument\": { \"url\": \"../pets.yaml\", \"output\": null }", "\"aspNetCoreToOpenApi\": { \"project\": \"Shop.csproj\" }", StringComparison.Ordinal));
        var before = Read("Shop.csproj");
        var said = await Succeeds("--apply");
        Assert.Contains("the document is made from code -> run NSwag once more", said, StringComparison.Ordinal);
        Assert.Equal(before, Read("Shop.csproj"));
    }

    [Fact]
    public async Task What_is_migrated_already_is_left_alone()
    {
        _folder.Write("Shop.csproj", Fixtures.ApiDescription);
        _folder.Write("pets.yaml", Fixtures.Document);
        await Succeeds("--apply");
        var once = Read("Shop.csproj");
        Assert.Equal("It builds with Photon already: nothing to migrate.\n", await Succeeds("--apply"));
        Assert.Equal(once, Read("Shop.csproj"));
    }

    [Fact]
    public async Task A_project_without_any_of_this_is_told_so()
    {
        _folder.Write("Shop.csproj", """<Project Sdk="Microsoft.NET.Sdk" />""");
        Assert.StartsWith("Nothing of NSwag", await Succeeds(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<Project", "this is no XML")]
    [InlineData("<Other />", "this is no project")]
    public async Task A_project_that_cannot_be_read_is_one_line(string text, string why)
    {
        _folder.Write("Shop.csproj", text);
        await Fails(why);
    }

    [Theory]
    [InlineData("{ \"codeGenerators\": ", "it is no JSON")]
    [InlineData("{ \"name\": \"other\" }", "this is no NSwag file")]
    [InlineData("[]", "this is no NSwag file")]
    public async Task An_NSwag_file_that_cannot_be_read_is_one_line(string text, string why)
    {
        NSwag(text);
        await Fails(why);
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_one_line()
    {
        var said = await Tool.Run("migrate", _folder.Of("none"));
        Assert.Equal(2, said.Code);
        Assert.Single(said.Error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("y\n", true)]
    [InlineData("\n", false)]
    [InlineData("no\n", false)]
    public async Task On_a_terminal_it_asks(string answer, bool isChanged)
    {
        _folder.Write("Shop.csproj", Fixtures.ApiDescription);
        _folder.Write("pets.yaml", Fixtures.Document);
        using var output = new StringWriter();
        var code = await PhotonTool.Run(["migrate", _folder.Path], new Screen(new StringReader(answer), output, TextWriter.Null, IsInteractive: true, HasStyle: false), TestContext.Current.CancellationToken);
        Assert.Equal(0, code);
        Assert.Contains("Make these changes? [y/N]", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(isChanged, Read("Shop.csproj") != Fixtures.ApiDescription);
    }

    void NSwag(string settings)
    {
        _folder.Write("pets.yaml", Fixtures.Document);
        _folder.Write("Shop.csproj", Fixtures.NSwagProject());
        _folder.Write("nswag/pets.nswag", settings);
        _folder.Write("Generated/PetClient.cs", "//----------------------\n// Generated using the NSwag toolchain\nclass PetsClient { }\n");
        _folder.Write("Generated/Own.cs", "class Own { }\n");
    }

    async Task<string> Succeeds(params string[] arguments)
    {
        var said = await Tool.Run(["migrate", _folder.Path, .. arguments]);
        Assert.True(said.Code == 0, said.Error);
        return said.Out;
    }

    async Task Fails(string why)
    {
        var said = await Tool.Run("migrate", _folder.Path);
        Assert.Equal((1, ""), (said.Code, said.Out));
        Assert.Contains(why, said.Error, StringComparison.Ordinal);
        Assert.Single(said.Error.TrimEnd('\n').Split('\n'));
    }

    string Read(string file) => File.ReadAllText(_folder.Of(file));

    static string Windows(string text) => text.ReplaceLineEndings("\r\n");
}
