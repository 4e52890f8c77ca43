using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

/// <summary>Unions have the shape of C# 15's, so one document serves the language of today and the next one.</summary>
public sealed class LanguageVersionTests(PackageFixture packages)
{
    const string Document = """
        openapi: 3.1.0
        info: { title: Pay, version: '1' }
        paths: {}
        components:
          schemas:
            Means: { oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Cash' }] }
            Card: { type: object, required: [number], properties: { number: { type: string } } }
            Cash: { type: object, required: [coins], properties: { coins: { type: integer } } }
        """;

    const string Today = """means.Value switch { Card card => card.Number, Cash cash => $"{cash.Coins} coins" }""";
    const string Next = """means switch { Card card => card.Number, Cash cash => $"{cash.Coins} coins" }""";

    [Theory]
    [InlineData("14", Today)]
    [InlineData("preview", Today)]
    [InlineData("preview", Next)]
    public async Task A_switch_over_every_case_of_a_union_is_complete(string version, string expression)
    {
        var project = new ProjectBuilder(packages, $"language-{version}-{(expression == Next ? "union" : "value")}")
            .Add("App.csproj", Specs.Project($"<OutputType>Exe</OutputType><LangVersion>{version}</LangVersion><TreatWarningsAsErrors>true</TreatWarningsAsErrors><RootNamespace>Pay</RootNamespace>", """<OpenApiReference Include="pay.yaml" Generate="Models" />"""))
            .Add("pay.yaml", Document)
            .Add("Program.cs", $"using Pay;\nMeans means = new Cash {{ Coins = 3 }};\nSystem.Console.WriteLine({expression});\n");
        (await project.Build()).Clean();
        var (code, output) = await Shell.Run(project.Folder, "dotnet", ["bin/Debug/net10.0/App.dll"]);
        Assert.Equal((0, "3 coins"), (code, output.Trim()));
    }

    [Fact]
    public async Task A_case_without_an_arm_is_still_told()
    {
        var project = new ProjectBuilder(packages, "language-missing")
            .Add("App.csproj", Specs.Project("<OutputType>Exe</OutputType><RootNamespace>Pay</RootNamespace>", """<OpenApiReference Include="pay.yaml" Generate="Models" />"""))
            .Add("pay.yaml", Document)
            .Add("Program.cs", "using Pay;\nMeans means = new Cash { Coins = 3 };\nSystem.Console.WriteLine(means.Value switch { Cash cash => 1 });\n");
        var result = await project.Build();
        Assert.Equal("CS8509", Assert.Single(result.Warnings).Code);
    }
}
