using System.Text.RegularExpressions;
using Photon.Cli.Build;
using Photon.Cli.Output;
using Photon.Cli.Tests.Kit;

namespace Photon.Cli.Tests.Build;

/// <summary>What is made of a build's events.</summary>
public sealed class BuildReportTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Counts_come_from_the_documents_and_the_items()
    {
        var document = Assert.Single(Assert.Single(Report(Bookshop("Server, Client")).Projects).Documents);
        Assert.Equal(["server", "client"], document.Generate);
        // Two operations; Book, NewBook, and the enum of its kinds; the form of the one that takes something is asked for.
        Assert.Equal(new(2, 3, 2, 1), document.Counts);
        Assert.Equal(0, Assert.Single(Report(Bookshop("Client")).Projects[0].Documents).Counts!.Routes);
    }

    [Fact]
    public void Times_are_the_steps_and_the_generator_is_taken_from_the_compiler()
    {
        var report = Report(
            Of(BuildEvents.ProjectStarted, ("id", "1"), ("root", "true"), ("targets", "Restore"), ("time", "0")),
            Of(BuildEvents.ProjectFinished, ("id", "1"), ("time", "10000000")),
            Of(BuildEvents.TaskFinished, ("name", "Csc"), ("ticks", "50000000")),
            Of(BuildEvents.Generator, ("ticks", "20000000")),
            Of(BuildEvents.TaskFinished, ("name", "BundleFrontEnd"), ("ticks", "30000000")));
        Assert.Equal([new("restore", Seconds(1)), new("generate", Seconds(2)), new("compile", Seconds(3)), new("bundle", Seconds(3))], report.Steps);
    }

    [Fact]
    public void A_step_is_up_to_date_where_nothing_of_it_had_anything_to_do()
    {
        var project = Assert.Single(Report(
            Done("CoreCompile", worked: false), Done("CoreCompile", worked: true),
            Done("PhotonCollectReferences", worked: false), Done("PhotonWriteDocuments", worked: false), Done("PhotonEmitForms", worked: false)).Projects);
        Assert.Equal(["generate", "forms"], project.UpToDate);
        Assert.Equal(["compile"], project.Done);
    }

    [Fact]
    public void Faults_stand_by_rule_each_once_with_a_page_about_it()
    {
        var report = Report(Fault("warning", "PHO2001", "No type"), Fault("warning", "PHO2001", "No type"), Fault("warning", "PHO2001", "Nor here"), Fault("error", "CS0103", "No such name"), Fault("warning", "NU1603", "Another version"), Fault("warning", "XY1", "Said (well) (https://example.com/XY1)"));
        Assert.Equal((1, 4), (report.Errors, report.Warnings));
        Assert.Equal(["CS0103", "NU1603", "PHO2001", "XY1"], report.Rules.Select(rule => rule.Id));
        Assert.Equal(["", "https://learn.microsoft.com/nuget/reference/errors-and-warnings/nu1603", "https://github.com/photon-sdk/photon/blob/main/docs/rules/PHO2001.md", "https://example.com/XY1"], report.Rules.Select(rule => rule.Help));
        Assert.Equal("Said (well)", Assert.Single(report.Rules[^1].Faults).Text);
    }

    [Fact]
    public void The_screen_says_it_all()
    {
        _folder.Write("client/bundle/assets/index.js", new string('a', 2500));
        var shown = Shown(Report([
            .. Bookshop("Server"),
            Of(BuildEvents.FrontEnd, ("Folder", Path.Combine(_folder.Path, "client") + "/"), ("Bundle", Path.Combine(_folder.Path, "client/bundle"))),
            Done("CoreCompile", worked: false),
            Fault("warning", "PHO2001", "It has \u001b[31mno\u001b[0m type"),
            Of(BuildEvents.TaskFinished, ("name", "EmitForms"), ("ticks", "1500000")),
        ]));
        Assert.Equal("""
            Shop (Debug)
              document       name  generates  operations  models  routes  forms
              bookshop.yaml  Shop  server              2       3       2      1
              bundle of client: 1 file, JS 2.5 kB (few B gzipped)
              up to date: compile
            PHO2001: 1 warning  https://github.com/photon-sdk/photon/blob/main/docs/rules/PHO2001.md
              bookshop.yaml(3,7): It has \u001B[31mno\u001B[0m type
            forms 0.2 s; 1.5 s in all
            Built: 0 errors, 1 warning

            """.ReplaceLineEndings("\n"), Regex.Replace(shown, @"\d+ B gzipped", "few B gzipped"));
    }

    [Fact]
    public void Its_JSON_is_as_the_schema_says()
    {
        _folder.Write("client/bundle/assets/index.js", "1");
        var report = Report([.. Bookshop("Server, Webhooks"), Of(BuildEvents.FrontEnd, ("Folder", _folder.Path), ("Bundle", Path.Combine(_folder.Path, "client/bundle"))), Done("PhotonEmitForms", worked: false), Fault("error", "", "Something"), Fault("warning", "CA1000", "Else")]);
        JsonShape.Matches("build.schema.json", BuildJson.Of(report, isIndented: true));
        Assert.DoesNotContain('\n', BuildJson.Of(report, isIndented: false));
    }

    [Fact]
    public void What_dotnet_wrote_is_shown_where_the_build_itself_said_nothing()
    {
        var shown = Shown(new BuildRecord().Report(1, Seconds(1), ["MSBUILD : error MSB1009: Project file does not exist."], default));
        Assert.Equal("MSBUILD : error MSB1009: Project file does not exist.\nNot built: 0 errors, 0 warnings\n", shown);
    }

    /// <summary>A document with faults gives no numbers; the build has said why.</summary>
    [Fact]
    public void A_document_that_gives_nothing_has_no_numbers()
    {
        _folder.Write("bookshop.yaml", "openapi: 3.1.0\ninfo: [");
        Assert.Null(Report(Item("Server")).Projects[0].Documents[0].Counts);
    }

    string Shown(BuildReport report)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new BuildScreen(new Screen(TextReader.Null, output, TextWriter.Null, false, false), _folder.Path, verbose: false).Show(report);
        return output.ToString();
    }

    BuildEvent[] Bookshop(string generate)
    {
        _folder.Write("bookshop.yaml", """
            openapi: 3.1.0
            info: { title: Bookshop, version: '1' }
            paths:
              /books:
                get:
                  operationId: listBooks
                  responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Book' } } } } } }
                post:
                  operationId: addBook
                  requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/NewBook' } } } }
                  responses: { '204': { description: Added } }
            components:
              schemas:
                Book: { type: object, properties: { title: { type: string } } }
                NewBook: { type: object, properties: { kind: { type: string, enum: [novel, poem] } } }
                Unused: { type: object, properties: { a: { type: string } } }
            """);
        return [Item(generate)];
    }

    BuildEvent Item(string generate) => Of(BuildEvents.Document, ("Path", Path.Combine(_folder.Path, "bookshop.yaml")), ("PhotonName", "Shop"), ("PhotonNamespace", "Shop"), ("PhotonGenerate", generate), ("PhotonForms", "true"), ("Configuration", "Debug"));

    BuildEvent Done(string target, bool worked) => Of(BuildEvents.TargetFinished, ("name", target), ("worked", worked ? "true" : "false"));

    BuildEvent Fault(string severity, string code, string text) => Of(BuildEvents.Fault, ("severity", severity), ("code", code), ("text", text), ("file", Path.Combine(_folder.Path, "bookshop.yaml")), ("line", "3"), ("column", "7"));

    BuildEvent Of(string kind, params (string Name, string Value)[] facts) =>
        new(kind, facts.Append(("project", Path.Combine(_folder.Path, "Shop.csproj"))).ToDictionary(fact => fact.Item1, fact => fact.Item2));

    static BuildReport Report(params BuildEvent[] events)
    {
        var record = new BuildRecord();
        // Through the form in which they travel.
        foreach (var happened in events) record.Add(BuildEvent.Parse(happened.ToLine())!);
        return record.Report(0, TimeSpan.FromSeconds(1.5), [], default);
    }

    static TimeSpan Seconds(int seconds) => TimeSpan.FromSeconds(seconds);
}
