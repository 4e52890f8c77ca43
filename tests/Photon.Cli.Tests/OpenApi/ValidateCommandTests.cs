using Photon.Cli.Documents.Reports;
using Photon.Cli.Documents.Validation;
using Photon.Cli.Input;
using Photon.Cli.Output;
using Photon.Cli.Tests.Kit;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Tests.OpenApi;

public sealed class ValidateCommandTests : IDisposable
{
    /// <summary>A warning (line 9), and advice.</summary>
    const string Doubtful = """
        openapi: 3.1.0
        info: { title: Bookshop, version: "1" }
        paths:
          /books:
            get:
              operationId: listBooks
              responses:
                "200":
                  content: { application/json: { schema: { $ref: "#/components/schemas/Böok" } }, text/xml: { schema: { type: string } } }
                  description: Books
        """;

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_sound_document_is_said_to_be_so()
    {
        var said = await Tool.Run("openapi", "validate", Path.Combine(SharedData.Root, "samples/Bookshop/bookshop.yaml"));
        Assert.Equal((0, ""), (said.Code, said.Error));
        Assert.EndsWith("bookshop.yaml: 13 operations can be generated\n0 errors, 0 warnings, 0 info in 1 document\n", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_are_lines_as_a_build_prints_them_and_warnings_fail_only_where_that_is_asked_for()
    {
        _folder.Write("bookshop.yaml", Doubtful);
        var said = await Validate();
        Assert.Equal(0, said.Code);
        Assert.StartsWith($"{_folder.Of("bookshop.yaml")}(9,58): warning PHO1023: The reference '#/components/schemas/Böok' leads to nothing: ", said.Out, StringComparison.Ordinal);
        Assert.Contains("0 errors, 1 warning, 1 info (--level info shows them) in 1 document", said.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("info PHO", said.Out, StringComparison.Ordinal);
        Assert.Contains("info PHO2025", (await Validate("--level", "info")).Out, StringComparison.Ordinal);
        var strict = await Validate("--strict");
        Assert.Equal(1, strict.Code);
        Assert.Contains("error PHO1023", strict.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("PHO", (await Validate("--level", "error")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_documents_are_checked_and_one_that_is_broken_fails_them_all()
    {
        _folder.Write("bookshop.yaml", Doubtful);
        _folder.Write("broken.json", "{ \"openapi\": \"3.1.0\",");
        var said = await Validate(_folder.Of("broken.json"));
        Assert.Equal(1, said.Code);
        Assert.Contains("broken.json(1,22): error PHO1003", said.Out, StringComparison.Ordinal);
        Assert.EndsWith("in 2 documents\n", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_is_checked_too()
    {
        var said = await Tool.RunWith("{}", "openapi", "validate", "-");
        Assert.Equal(1, said.Code);
        Assert.StartsWith("stdin(1,1): error PHO2001: ", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_as_its_schema_says()
    {
        _folder.Write("bookshop.yaml", Doubtful);
        _folder.Write("broken.json", "{ \"openapi\": \"3.1.0\",");
        var said = await Validate(_folder.Of("broken.json"), "--format", "json");
        JsonShape.Matches("openapi-validate.schema.json", said.Out);
        Assert.Contains("\"rule\": \"PHO2025\"", said.Out, StringComparison.Ordinal);
        Assert.Contains("\"line\":9,\"column\":58,", Compact(said.Out), StringComparison.Ordinal);
        Assert.Contains("schemas/Böok", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sarif_is_as_the_schema_of_its_committee_says()
    {
        _folder.Write("bookshop.yaml", Doubtful);
        _folder.Write("broken.json", "{ \"openapi\": \"3.1.0\",");
        var said = await Validate(_folder.Of("broken.json"), "--format", "sarif");
        JsonShape.MatchesFile(Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json"), said.Out);
        Assert.Contains("\"ruleId\": \"PHO1023\"", said.Out, StringComparison.Ordinal);
        Assert.Contains("docs/rules/PHO1023.md\"", said.Out, StringComparison.Ordinal);
        Assert.Contains("\"startLine\":9,\"startColumn\":58,", Compact(said.Out), StringComparison.Ordinal);
        Assert.Contains(new Uri(_folder.Of("bookshop.yaml")).AbsoluteUri, said.Out, StringComparison.Ordinal);
        JsonShape.MatchesFile(Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json"), (await Tool.Run("openapi", "validate", Path.Combine(SharedData.Root, "samples/Depot/depot.yaml"), "--format", "sarif")).Out);
    }

    [Fact]
    public async Task Annotations_of_GitHub_are_escaped_as_its_runner_reads_them()
    {
        _folder.Write("a,b%.yaml", Doubtful.Replace("Böok", "a::b,100%25", StringComparison.Ordinal));
        var said = await Tool.Run("openapi", "validate", _folder.Of("a,b%.yaml"), "--format", "github");
        var line = Assert.Single(said.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith($"::warning file={_folder.Of("a%2Cb%25.yaml")},line=9,endLine=9,col=58,endColumn=", line, StringComparison.Ordinal);
        Assert.Contains(",title=PHO1023%3A A reference leads to nothing::The reference '#/components/schemas/a::b,100%2525' leads", line, StringComparison.Ordinal);
        Assert.Contains("\n::notice ", (await Tool.Run("openapi", "validate", _folder.Of("a,b%.yaml"), "--format", "github", "--level", "info")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_terminal_the_text_is_shown_and_underlined_and_cannot_steer_it()
    {
        _folder.Write("bookshop.yaml", Doubtful.Replace("Böok", "B\u202eo", StringComparison.Ordinal));
        using var output = new StringWriter();
        var screen = new Screen(TextReader.Null, output, TextWriter.Null, false, HasStyle: true);
        var input = await new SpecInputs(new([_folder.Of("bookshop.yaml")]), screen).ReadOne(TestContext.Current.CancellationToken);
        var report = new TextReport(screen, Severity.Warning);
        report.Add(new DocumentCheck().Check(input, TestContext.Current.CancellationToken));
        report.End();
        var lines = output.ToString().ReplaceLineEndings("\n").Split('\n');
        Assert.Contains("\e[33mwarning PHO1023\e[0m: ", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"#/components/schemas/B\\u202Eo\"", lines[1], StringComparison.Ordinal);
        Assert.Equal(lines[1].IndexOf("\"#/comp", StringComparison.Ordinal), lines[2].Replace("\e[33m", "", StringComparison.Ordinal).IndexOf('^', StringComparison.Ordinal));
        Assert.DoesNotContain('\u202e', output.ToString());
    }

    [Fact]
    public async Task Emitting_finds_nothing_more_in_a_sound_document()
    {
        var said = await Tool.Run("openapi", "validate", Path.Combine(SharedData.Root, "samples/Bookshop/bookshop.yaml"), "--emit", "--all-schemas", "--exact");
        Assert.Equal((0, ""), (said.Code, said.Error));
    }

    static string Compact(string json) => string.Concat(json.Where(static c => !char.IsWhiteSpace(c)));

    Task<Said> Validate(params string[] more) => Tool.Run(["openapi", "validate", _folder.Of("bookshop.yaml"), .. more]);
}
