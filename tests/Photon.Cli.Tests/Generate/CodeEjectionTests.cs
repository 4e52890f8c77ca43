using Photon.Cli.Tests.Kit;
using Photon.Generator.Tests.Hostile;

namespace Photon.Cli.Tests.Generate;

/// <summary>Ejected code is what the generator would emit, and compiles by itself.</summary>
public sealed class CodeEjectionTests : IDisposable
{
    static readonly string s_bookshop = Path.Combine(SharedData.Root, "samples/Bookshop/bookshop.yaml");

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("model")]
    [InlineData("model", "--with-codecs")]
    [InlineData("model", "--schema", "NewOrder")]
    [InlineData("model", "--schema", "NewOrder", "--with-codecs")]
    [InlineData("model", "--operation", "listBooks", "--tag", "Books")]
    [InlineData("client")]
    [InlineData("client", "--tag", "Orders")]
    [InlineData("server")]
    [InlineData("server", "--operation", "*Order")]
    public async Task The_bookshops_compiles_without_a_warning(params string[] arguments)
    {
        var said = await Eject(s_bookshop, arguments);
        Assert.True(said.Code == 0, said.Error);
        OwnedCode.Compiles(_folder.Path);
    }

    /// <summary>A document of somebody else, of which every part is taken.</summary>
    [Theory]
    [InlineData("model")]
    [InlineData("model", "--with-codecs")]
    [InlineData("client")]
    [InlineData("server")]
    public async Task A_document_of_the_corpus_compiles_without_a_warning(params string[] arguments)
    {
        var row = SharedData.Manifest().Where(row => row["valid"] == "yes" && row["files"] == "1" && int.Parse(row["bytes"]) is > 60_000 and < 200_000).OrderBy(row => row["file"], StringComparer.Ordinal).First();
        var said = await Eject(Path.Combine(SharedData.Corpus(), row["file"]), arguments);
        Assert.True(said.Code == 0, said.Error);
        OwnedCode.Compiles(_folder.Path);
    }

    /// <summary>Names and texts that would be code, or lead elsewhere, if they were taken as they stand.</summary>
    [Theory]
    [InlineData("model", "--with-codecs")]
    [InlineData("client")]
    [InlineData("server")]
    public async Task A_hostile_document_gives_code_that_is_inert_and_stays_in_its_folder(params string[] arguments)
    {
        string[] names = ["schema", "property", "tag", "operationId", "enumValue"];
        var texts = HostileDocument.Template.Texts;
        // A schema may well be called Pwned; what is only text declares nothing.
        var cases = HostileTemplate.Payloads.Select(payload => (payload, texts)).Concat(HostileTemplate.Payloads.Append("../../../../tmp/evil").Append("CON").Select(payload => (payload, names)));
        foreach (var ((payload, sites), i) in cases.Select((one, i) => (one, i)))
        {
            // The name of the file is the document's, too.
            var spec = $"in/{i}\u0085{(i == 0 ? "*evil;" : "")}.json";
            _folder.Write(spec, HostileDocument.Template.With(payload, sites));
            var said = await Tool.Run(["generate", .. arguments, "--spec", _folder.Of(spec), "--output", _folder.Of($"out/{i}")]);
            Assert.DoesNotContain("fault of photon's", said.Error, StringComparison.Ordinal);
            if (said.Code == 0) OwnedCode.Compiles(_folder.Of($"out/{i}"), type => Assert.True(sites == names || type != "Pwned"));
        }
        Assert.True(Directory.GetDirectories(_folder.Of("out")).Length > HostileTemplate.Payloads.Length / 2);
        Assert.Equal(["in", "out"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order());
        Assert.False(File.Exists("/tmp/evil.cs"));
    }

    [Fact]
    public async Task What_a_schema_needs_comes_with_it_and_nothing_else()
    {
        await Eject(s_bookshop, "model", "--schema", "Order?ine");
        Assert.Equal(["Models/OrderLine.cs"], Files());
        var text = File.ReadAllText(_folder.Of("Models/OrderLine.cs"));
        Assert.Matches(@"^// Made by photon generate model from bookshop\.yaml, and yours from then on\. photon-stamp [0-9a-f]{16}\n", text);
        Assert.DoesNotContain("auto-generated", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Codec", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes()
    {
        await Eject(s_bookshop, "client");
        var first = Files().ToDictionary(file => file, file => File.ReadAllText(_folder.Of(file)));
        var said = await Eject(s_bookshop, "client");
        Assert.StartsWith("All files are as they would be written\n", said.Out, StringComparison.Ordinal);
        Assert.All(first, file => Assert.Equal(file.Value, File.ReadAllText(_folder.Of(file.Key))));
    }

    [Theory]
    [InlineData("--schema", "Adress", "Address")]
    [InlineData("--operation", "placeOrdr", "placeOrder")]
    [InlineData("--tag", "Boks", "Books")]
    public async Task Names_that_are_not_there_are_said_with_the_nearest(string option, string written, string meant)
    {
        var said = await Eject(s_bookshop, "model", option, written);
        Assert.Equal(1, said.Code);
        Assert.Contains($"'{meant}'", said.Error, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Fact]
    public async Task The_namespace_is_the_one_that_is_given()
    {
        await Eject(s_bookshop, "model", "--schema", "OrderLine", "--namespace", "Contoso.class.2go");
        Assert.Contains("\nnamespace Contoso.@class._2go;\n", File.ReadAllText(_folder.Of("Models/OrderLine.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_is_no_project_to_edit()
    {
        var said = await Eject(s_bookshop, "client", "--replace");
        Assert.Equal(2, said.Code);
        Assert.Contains("--replace edits a project file", said.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await Tool.Run("ui", "generate", "form", "--spec", s_bookshop, "--operation", "placeOrder")).Code);
    }

    async Task<Said> Eject(string spec, params string[] arguments) => await Tool.Run(["generate", .. arguments, "--spec", spec, "--output", _folder.Path]);

    string[] Files() => [.. Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder.Path, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
