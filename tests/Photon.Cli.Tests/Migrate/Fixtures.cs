namespace Photon.Cli.Tests.Migrate;

/// <summary>Projects of our own in the shape that real ones have.</summary>
static class Fixtures
{
    public const string Document = """
        openapi: 3.0.3
        info: { title: Pets, version: 1.0.0 }
        paths:
          /pets:
            get:
              operationId: listPets
              tags: [Pets]
              parameters:
                - { name: page_size, in: query, schema: { type: integer, format: int32 } }
              responses:
                "200": { description: All., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/pet' } } } } }
            post:
              operationId: addPet
              tags: [Pets]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/pet' } } } }
              responses:
                "201": { description: Added., content: { application/json: { schema: { $ref: '#/components/schemas/pet' } } } }
          /pets/{pet_id}:
            get:
              operationId: getPet
              tags: [Pets]
              parameters:
                - { name: pet_id, in: path, required: true, schema: { type: integer, format: int32 } }
              responses:
                "200": { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/pet' } } } }
                "404": { description: None. }
        components:
          schemas:
            pet:
              type: object
              required: [id, pet_name]
              properties:
                id: { type: integer, format: int32 }
                pet_name: { type: string }
                born: { type: string, format: date }

        """;

    /// <summary>Items of Microsoft.Extensions.ApiDescription.Client, with a byte order mark and CRLF.</summary>
    public const string ApiDescription = """
        <Project Sdk="Microsoft.NET.Sdk">

          <!-- What the shop calls. -->
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OpenApiGenerateCodeOnBuild>true</OpenApiGenerateCodeOnBuild>
          </PropertyGroup>

          <ItemGroup>
            <PackageReference Include="Microsoft.Extensions.ApiDescription.Client" Version="9.0.0">
              <PrivateAssets>all</PrivateAssets>
            </PackageReference>
            <PackageReference Include="NSwag.ApiDescription.Client" Version="14.0.0" PrivateAssets="all" />
            <PackageReference   Include="Newtonsoft.Json"   Version="13.0.3" />
            <PackageReference Include="Polly" Version="8.0.0" /> <!-- ours -->
          </ItemGroup>

          <ItemGroup>
            <OpenApiReference Include="pets.yaml" CodeGenerator="NSwagCSharp" Namespace="Shop.Pets" ClassName="PetShopClient"   SourceUri="https://pets.example/pets.yaml">
              <Options>/GenerateClientInterfaces:true /JsonLibrary:SystemTextJson /ClassStyle:Record /DateType:System.DateTimeOffset /excludedOperationIds:addPet</Options>
            </OpenApiReference>
          </ItemGroup>

        </Project>
        """;

    public const string ApiDescriptionMigrated = """
        <Project Sdk="Microsoft.NET.Sdk;Photon.Sdk/VERSION">

          <!-- What the shop calls. -->
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>

          <ItemGroup>
            <PackageReference Include="Polly" Version="8.0.0" /> <!-- ours -->
          </ItemGroup>

          <ItemGroup>
            <OpenApiReference Include="pets.yaml" Namespace="Shop.Pets" Name="PetShop"   SourceUri="https://pets.example/pets.yaml" Operations="!addPet" />
          </ItemGroup>

        </Project>
        """;

    public const string Caller = """
        using Shop.Pets;

        var client = new PetShopClient("https://pets.example", new HttpClient());
        try
        {
            foreach (var pet in await client.ListPetsAsync(10)) Console.WriteLine(pet.Pet_name + pet.Born);
            var one = await client.GetPetAsync(1);
        }
        catch (ApiException error)
        {
            Console.WriteLine(error.StatusCode);
        }
        // client.ListPetsAsync(10) in a comment
        """;

    /// <summary>A target that runs a .nswag file.</summary>
    public static string NSwagProject(string target = "NSwag") => $"""
        <Project Sdk="Microsoft.NET.Sdk.Web">
            <PropertyGroup>
                <TargetFramework>net8.0</TargetFramework>
            </PropertyGroup>
            <ItemGroup>
                <PackageReference Include="NSwag.MSBuild" Version="14.1.0" />
            </ItemGroup>
            <Target Name="{target}" BeforeTargets="BeforeBuild" Condition="'$(Configuration)' == 'Debug'">
                <Message Importance="High" Text="NSwag > here" />
                <Exec WorkingDirectory="$(ProjectDir)" Command="$(NSwagExe_Net80) run nswag/pets.nswag /variables:Configuration=$(Configuration),Out=PetClient" />
            </Target>
        </Project>

        """;

    /// <param name="more">Other generators, each with a comma before it.</param>
    public static string NSwag(string more = "") => $$"""
        {
          "runtime": "Net80",
          "defaultVariables": "Out=Other",
          "documentGenerator": {
            "fromDocument": { "url": "../pets.yaml", "output": null }
          },
          "codeGenerators": {
            "openApiToCSharpClient": {
              "clientBaseClass": "BaseClient",
              "generateSyncMethods": false,
              "wrapResponses": true,
              "className": "{controller}Client",
              "operationGenerationMode": "SingleClientFromOperationId",
              "arrayType": "System.Collections.Generic.ICollection",
              "namespace": "Shop.Api",
              "somethingNew": "value",
              "output": "../Generated/$(Out).cs"
            }{{more}}
          }
        }
        """;

    public const string Controller = """
        ,
            "openApiToCSharpController": {
              "controllerStyle": "Abstract",
              "className": "PetShop",
              "namespace": "Shop.Api",
              "output": "../Generated/Controllers.cs"
            }
        """;

    public const string TypeScript = """
        ,
            "openApiToTypeScriptClient": {
              "className": "{controller}Client",
              "template": "Angular",
              "output": "../ClientApp/client.ts"
            }
        """;
}
