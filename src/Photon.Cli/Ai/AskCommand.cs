using System.CommandLine;
using Photon.Ai.Questions;
using Photon.Cli.Commands;
using Photon.Cli.Input;
using Photon.Cli.Navigation.Details;
using Photon.Cli.Navigation.Index;
using Photon.Cli.Navigation.Schemas;
using Photon.Cli.Navigation.Snippets;
using Photon.Cli.OpenApi;
using Photon.Cli.Output;
using Photon.Cli.Text;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Ai;

/// <summary><c>photon ai "question"</c>: what the group itself does.</summary>
static class AskCommand
{
    public static void AddTo(ToolCommand command, Screen screen)
    {
        var words = new Argument<string[]>("QUESTION") { Description = "About the document: \"who uses Order?\", \"what does placeOrder need?\", \"how do I call listBooks?\"", Arity = ArgumentArity.ZeroOrMore };
        var yes = new Option<bool>("--yes") { Description = "Run the command that is proposed, without asking" };
        var json = new Option<bool>("--json") { Description = "For programs: docs/schemas/ai-answer.schema.json" };
        var show = new Option<bool>("--show-context") { Description = "Ask nobody: show what a model would be told" };
        var (input, options) = (InputOptions.Spec(), new AiOptions());
        command.Add(words);
        input.AddTo(command);
        foreach (Option option in (Option[])[yes, json, show]) command.Add(option);
        options.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var asked = string.Join(' ', parsed.GetValue(words) ?? []).Trim();
            if (asked.Length == 0) throw new CommandException($"Ask something, such as photon ai \"who uses Order?\", or name a command: {string.Join(", ", command.Subcommands.Select(static one => one.Name))}", ExitCode.Usage);
            if (parsed.GetValue(words) is [var alone] && !alone.Contains(' ', StringComparison.Ordinal) && NearestNames.Of(alone, command.Subcommands.Select(static one => one.Name)).FirstOrDefault() is { } near)
                throw new CommandException($"'{PlainText.InOneLine(alone, 60)}' is no command of photon ai; did you mean '{near}'? A question has more than one word", ExitCode.Usage);
            var read = await input.Open(parsed, screen).ReadOne(cancel);
            if (!ReadingReport.Write(screen, read)) return ExitCode.Failed;
            using var session = new AiSession(read, options.Settings(parsed, Path.GetDirectoryName(read.Path) ?? "."), AiOptions.Services(screen));
            var tool = parsed.RootCommandResult.Command;
            var safe = new SafeCommands(tool);
            var task = new AskTask(session.Document, asked, safe.Fault, SafeCommands.Known);
            if (parsed.GetValue(show))
            {
                ContextText.Write(screen.Out, "ask", await session.Ladder.Show(task, cancel), options.Settings(parsed, ".").ContextTokens);
                return ExitCode.Done;
            }
            var answered = await session.Ladder.Run(task, cancel);
            if (session.Ladder.HasModel && answered.Why.Length > 0) screen.Error.WriteLine("photon: " + answered.Why);
            var (answer, line) = (answered.Value, SafeCommands.Line(answered.Value.Command, read));
            var call = answer.Call is { } operation ? Curl(read, operation) : "";
            if (parsed.GetValue(json)) AnswerText.WriteJson(screen.Out, answer, call, line, answered.By);
            else AnswerText.Write(screen.Out, answer, call, line);
            if (line.Count == 0 || safe.Fault(line) is not null) return ExitCode.Done;
            if (!parsed.GetValue(yes) && (parsed.GetValue(json) || !screen.IsInteractive || !IsYes(screen))) return ExitCode.Done;
            // What goes wrong is said by the tool itself, as of any command.
            return await tool.Parse(line).InvokeAsync(parsed.InvocationConfiguration, cancel);
        });
    }

    static bool IsYes(Screen screen)
    {
        screen.Out.Write("Run it? [y/N] ");
        screen.Out.Flush();
        return screen.In.ReadLine()?.Trim() is "y" or "Y" or "yes";
    }

    static string Curl(SpecInput read, Photon.Ai.Documents.OperationEntry operation)
    {
        var index = IndexBuilder.Build(read.Spec, read.Parts, read.Files, "");
        foreach (var item in index.All)
            if (item.IsOperation && item.Path == operation.Path && item.Method.Equals(operation.Method, StringComparison.OrdinalIgnoreCase))
                return CurlSnippet.Of(SnippetRequest.Of(new DetailReader(new SchemaTree(read.Files, static _ => -1), read.Spec.Root).Read(item, operation.Node), read.Files));
        return "";
    }
}
