using Photon.Cli.New;
using Photon.Cli.Output;
using Photon.Cli.Tests.Kit;

namespace Photon.Cli.Tests.New;

/// <summary>What <c>photon new</c> makes with the templates that it carries, and what it refuses before it writes anything.</summary>
public sealed class NewCommandTests : IDisposable
{
    readonly string _home = Directory.CreateTempSubdirectory("photon-new-").FullName;

    public void Dispose() => Directory.Delete(_home, recursive: true);

    [Fact]
    public async Task An_API_of_a_document_has_a_copy_of_it_and_of_what_it_refers_to()
    {
        Write("docs/shop.yaml", "openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\npaths: { /a: { $ref: 'parts/a.yaml' } }\n");
        Write("docs/parts/a.yaml", "get: { operationId: getA, responses: { '204': { description: Done. } } }\n");
        Write("docs/shop.fix.overlay.yaml", "overlay: 1.0.0\ninfo: { title: Fix, version: '1' }\nactions: [ { target: $.info, update: { summary: x } } ]\n");
        var made = await Make(new(NewTemplate.Find("api")) { Name = "Shop", Output = At("Shop"), Spec = At("docs/shop.yaml"), Choices = new Dictionary<string, string> { ["tests"] = "true" } });
        Assert.Superset(new HashSet<string> { "Shop/shop.yaml", "Shop/parts/a.yaml", "Shop/shop.fix.overlay.yaml", "Shop/Program.cs", "Shop.Tests/App.cs", "Shop.slnx" }, made.Files.ToHashSet());
        Assert.Contains("<OpenApiReference Include=\"shop.yaml\" Name=\"Api\" />", File.ReadAllText(At("Shop/Shop/Shop.csproj")), StringComparison.Ordinal);
        Assert.Contains("Include=\"../Shop/shop.yaml\"", File.ReadAllText(At("Shop/Shop.Tests/Shop.Tests.csproj")), StringComparison.Ordinal);
        JsonShape.Matches("new.schema.json", made.ToJson());
        // Again: it is not empty.
        Assert.Contains("is not empty", (await Assert.ThrowsAsync<CommandException>(() => Make(new(NewTemplate.Find("api")) { Name = "Shop", Output = At("Shop") }))).Message, StringComparison.Ordinal);
        File.WriteAllText(At("Shop/mine.txt"), "mine");
        var again = await Make(new(NewTemplate.Find("api")) { Name = "Shop", Output = At("Shop"), Force = true });
        Assert.Contains("Program.cs", again.Files);
        Assert.DoesNotContain("mine.txt", again.Files);
        Assert.Equal("mine", File.ReadAllText(At("Shop/mine.txt")));
    }

    [Fact]
    public async Task A_document_goes_where_one_is_and_is_shown_with_what_was_written()
    {
        var (screen, output) = ScreenTo();
        var made = await Make(new(NewTemplate.Find("photon-openapi")) { Name = "shop", Output = At("docs") });
        made.Write(screen);
        Assert.Equal(["shop.openapi.yaml"], made.Files);
        Assert.Contains("shop.openapi.yaml", output.ToString(), StringComparison.Ordinal);
        JsonShape.Matches("new.schema.json", made.ToJson());
    }

    [Fact]
    public async Task Without_an_SDK_nothing_is_written_and_one_line_says_where_to_get_one()
    {
        var error = await Assert.ThrowsAsync<CommandException>(() => new NewRun(Hive, new("there-is-no-such-dotnet"), ScreenTo().Screen).Make(new(NewTemplate.Find("api")) { Output = At("Shop") }, TestContext.Current.CancellationToken));
        Assert.Contains("install .NET 10", error.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(At("Shop")));
    }

    [Theory]
    [InlineData("phton", "did you mean 'photon'", "phton")]
    [InlineData("names one", "Name a template: photon,")]
    [InlineData("no name of a project", "'a/b' cannot be the name", "api", "-n", "a/b")]
    [InlineData("a device", "Windows has no file", "api", "-n", "con")]
    [InlineData("Photon's packages", "begin with 'Photon.'", "api", "-n", "Photon.Runtime")]
    [InlineData("steers terminals", "control characters", "api", "-n", "a\u001b[2J")]
    [InlineData("no such option", "photon-contracts has no --docker; photon, photon-api have", "contracts", "--docker", "-n", "X")]
    [InlineData("both", "--auth is about the starter document", "api", "--spec", "x.yaml", "--auth", "bearer", "-n", "X")]
    [InlineData("no file", "'nowhere.yaml' does not exist", "api", "--spec", "nowhere.yaml", "-n", "X")]
    [InlineData("a URL", "--allow-network", "api", "--spec", "https://example.com/openapi.yaml", "-n", "X")]
    public async Task What_cannot_be_is_refused_in_one_line(string what, string says, params string[] arguments)
    {
        var said = await Tool.Run(["new", .. arguments]);
        Assert.True(said.Code is ExitCode.Usage or ExitCode.Failed, what);
        Assert.Equal("", said.Out);
        Assert.Contains(says, Assert.Single(said.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', said.Error);
        Assert.False(Directory.Exists("X"));
    }

    [Fact]
    public async Task What_is_no_OpenAPI_document_is_refused_before_anything_is_written()
    {
        Write("x.yaml", "a: 1\n");
        var error = await Assert.ThrowsAsync<CommandException>(() => Make(new(NewTemplate.Find("api")) { Output = At("Shop"), Spec = At("x.yaml") }));
        Assert.Contains("is no OpenAPI document", error.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(At("Shop")));
    }

    TemplateHive Hive => new(Path.Combine(AppContext.BaseDirectory, "templates"), At("cache"));

    Task<NewReport> Make(NewRequest request) => new NewRun(Hive, new(), ScreenTo().Screen).Make(request, TestContext.Current.CancellationToken);

    static (Screen Screen, StringWriter Output) ScreenTo()
    {
        var output = new StringWriter();
        return (new(TextReader.Null, output, output, IsInteractive: false, HasStyle: false), output);
    }

    string At(string path) => Path.Combine(_home, path);

    void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }
}
