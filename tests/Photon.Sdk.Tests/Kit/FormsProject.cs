namespace Photon.Sdk.Tests.Kit;

/// <summary>A server of notes with a form to add one.</summary>
static class FormsProject
{
    public const string Item = """<OpenApiReference Include="openapi.yaml" Forms="true" />""";

    public const string Bundle = "obj/photon/Debug/wwwroot/_forms";

    public static ProjectBuilder Create(PackageFixture packages, string name, string properties = "", string items = Item) => new ProjectBuilder(packages, name)
        .Add("App.csproj", Specs.Project(properties, items))
        .Add("openapi.yaml", Specs.Notes)
        .Add("Program.cs", Program);

    public static string Program => Specs.NotesProgram.Replace("app.MapApiDocument();", "app.MapApiDocument();\napp.MapApiForms();", StringComparison.Ordinal);

    /// <summary>Nothing of Node.js was started.</summary>
    public static BuildResult StartsNoNode(this BuildResult result)
    {
        Assert.DoesNotContain(result.Tasks(), task => task is "RestoreFrontEnd" or "BundleFrontEnd" or "Exec");
        return result;
    }
}
