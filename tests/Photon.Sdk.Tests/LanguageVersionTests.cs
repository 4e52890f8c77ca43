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
            Order: { type: object, properties: { means: { $ref: '#/components/schemas/Means' } } }
            Means: { oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Cash' }] }
            Card: { type: object, required: [number], properties: { number: { type: string } } }
            Cash: { type: object, required: [coins], properties: { coins: { type: integer } } }
        """;

    const string Today = """means.Value switch { Card card => card.Number, Cash cash => $"{cash.Coins} coins" }""";
    const string Optional = """order.Means is { } some && order.Means is not null && some.Value is Cash cash ? $"{cash.Coins} coins" : "none" """;
    const string Next = """means switch { Card card => card.Number, Cash cash => $"{cash.Coins} coins" }""";

    [Theory]
    [InlineData("14", "value", Today)]
    [InlineData("14", "optional", Optional)]
    [InlineData("preview", "value", Today)]
    [InlineData("preview", "union", Next)]
    public async Task A_union_is_looked_at_in_the_ways_of_the_language(string version, string way, string expression)
    {
        var project = new ProjectBuilder(packages, $"language-{version}-{way}")
            .Add("App.csproj", Specs.Project($"<OutputType>Exe</OutputType><LangVersion>{version}</LangVersion><TreatWarningsAsErrors>true</TreatWarningsAsErrors><RootNamespace>Pay</RootNamespace>", """<OpenApiReference Include="pay.yaml" Generate="Models" />"""))
            .Add("pay.yaml", Document)
            .Add("Program.cs", $"using Pay;\nMeans means = new Cash {{ Coins = 3 }};\nvar order = new Order {{ Means = means }};\nSystem.Console.WriteLine({expression});\n");
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
