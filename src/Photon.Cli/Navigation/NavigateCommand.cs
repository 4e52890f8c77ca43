using System.CommandLine;
using Photon.Cli.Commands;
using Photon.Cli.Input;
using Photon.Cli.Navigation.Index;
using Photon.Cli.Navigation.Query;
using Photon.Cli.Navigation.Sources;
using Photon.Cli.Output;

namespace Photon.Cli.Navigation;

/// <summary><c>photon openapi navigate [DOCUMENT]</c>: a screen to look around in; or, where nobody looks or somebody asks, plain answers.</summary>
static class NavigateCommand
{
    /// <param name="navigator">Makes the screen where one is wanted; <c>null</c>: there is none, and everybody has the outline.</param>
    public static Command Create(Screen screen, Func<INavigator>? navigator = null)
    {
        var input = InputOptions.Argument();
        var query = new Option<string?>("--query") { Description = "Print what a query finds: operations, schemas, properties, faults … where CONDITION; refs out NAME; refs in NAME (docs/navigate.md)", HelpName = "EXPR" };
        var plain = new Option<bool>("--plain") { Description = "Print an outline as plain text; so it is too where the output is no terminal" };
        var json = new Option<bool>("--json") { Description = "Print the outline, or what the query finds, as JSON" };
        var noCache = new Option<bool>("--no-cache") { Description = "Neither use nor keep the document's index in the cache folder" };
        var command = new ToolCommand("navigate", "Look around in a document: search, follow references both ways, see examples and code, try operations.")
        {
            Examples =
            [
                new("photon openapi navigate bookshop.yaml", "Look around"),
                new("photon openapi navigate bookshop.yaml --query \"operations where method=POST and tag=Orders\"", "Print some operations"),
                new("photon openapi navigate bookshop.yaml --query \"schemas where usedBy=0\" --json", "Find schemas that nobody refers to, for a script"),
                new("photon openapi navigate bookshop.yaml --query \"refs in Order\"", "See who uses a schema"),
            ],
        };
        input.AddTo(command);
        command.Add(query);
        command.Add(plain);
        command.Add(json);
        command.Add(noCache);
        command.SetAction(async (parsed, cancel) =>
        {
            var cache = parsed.GetValue(noCache) ? null : IndexCache.OfUser(Environment.GetEnvironmentVariable);
            var asks = parsed.GetValue(query) is not null || parsed.GetValue(plain) || parsed.GetValue(json);
            // The screen is there before the document is.
            if (!asks && screen.IsInteractive && navigator is not null) return await navigator().Run(Task.Run(() => NavigatedDocument.Open(input.Of(parsed), screen, cache, cancel), cancel), cancel);
            var document = await NavigatedDocument.Open(input.Of(parsed), screen, cache, cancel);
            if (parsed.GetValue(query) is { } expression) await Ask(document, expression, parsed.GetValue(json), screen, cancel);
            else Outline(document, parsed.GetValue(json), screen);
            return ExitCode.Done;
        });
        return command;
    }

    static async Task Ask(NavigatedDocument document, string expression, bool json, Screen screen, CancellationToken cancel)
    {
        var plan = new QueryParser(expression, document.Index).Parse();
        var faults = plan.Source.Name == "faults" ? await document.Faults(cancel) : [];
        var answer = QueryAnswer.Of(plan, new(document.Index, document.Graph, () => faults));
        if (json) await screen.Out.WriteAsync(QueryJson.Write(answer, document.Name, expression));
        else QueryTable.Write(answer, screen.Out);
    }

    static void Outline(NavigatedDocument document, bool json, Screen screen)
    {
        var data = new QueryData(document.Index, document.Graph, static () => []);
        if (json) screen.Out.Write(OutlineText.ToJson(data, document.Name));
        else OutlineText.Write(data, screen.Out);
    }
}
