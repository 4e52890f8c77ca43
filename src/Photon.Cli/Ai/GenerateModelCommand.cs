using System.CommandLine;
using Photon.Ai.Modelling;
using Photon.Ai.Proposals;
using Photon.Cli.Commands;
using Photon.Cli.Input;
using Photon.Cli.OpenApi;
using Photon.Cli.Output;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Ai;

/// <summary><c>photon ai generate-model</c>.</summary>
static class GenerateModelCommand
{
    public static Command Create(Screen screen)
    {
        var words = new Argument<string[]>("WORDS") { Description = "What it is: \"an invoice with a number, lines with sku and quantity, a total and a due date\"", Arity = ArgumentArity.ZeroOrMore };
        var examples = new Option<string[]>("--example") { Description = "A JSON file with a value, - for standard input; may be given several times", HelpName = "FILE" };
        var code = new Option<string?>("--csharp") { Description = "A C# file with a class, record, struct or enum", HelpName = "FILE" };
        var type = new Option<string?>("--type") { Description = "Which type of the C# file; the first where none is given", HelpName = "NAME" };
        var name = new Option<string?>("--name") { Description = "What the schema is called; else as the words, the class or the example's file say", HelpName = "NAME" };
        var show = new Option<bool>("--show-context") { Description = "Ask nobody: show what a model would be told" };
        var (input, options, proposal) = (InputOptions.Spec(), new AiOptions(), new ProposalOptions("model"));
        var command = new ToolCommand("generate-model", "Propose a schema that fits the document, made of words, of example values or of a C# class.")
        {
            Examples =
            [
                new("photon ai generate-model \"an invoice with a number, lines with sku and quantity, a total and a due date\"", "Of words"),
                new("photon ai generate-model --example receipt.json --example other.json --dry-run", "Of values, which all fit it"),
                new("photon ai generate-model --csharp Models/Invoice.cs --spec bookshop.yaml", "Of C#: types, annotations and comments"),
            ],
        };
        command.Add(words);
        input.AddTo(command);
        foreach (Option option in (Option[])[examples, code, type, name, show]) command.Add(option);
        proposal.AddTo(command);
        options.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var (said, files, file) = (string.Join(' ', parsed.GetValue(words) ?? []).Trim(), parsed.GetValue(examples) ?? [], parsed.GetValue(code));
            if ((said.Length > 0 ? 1 : 0) + (files.Length > 0 ? 1 : 0) + (file is null ? 0 : 1) != 1) throw new CommandException("A model is made of words, of --example values or of a --csharp file: give one of them", ExitCode.Usage);
            var read = await input.Open(parsed, screen).ReadOne(cancel);
            if (!ReadingReport.Write(screen, read)) return ExitCode.Failed;
            proposal.CheckPlace(parsed, read);
            using var session = new AiSession(read, options.Settings(parsed, Path.GetDirectoryName(read.Path) ?? "."), AiOptions.Services(screen));
            var (called, by) = (parsed.GetValue(name), "deterministic");
            ModelProposal model;
            if (said.Length > 0)
            {
                var task = new ModelTask(session.Document, said, called);
                if (parsed.GetValue(show))
                {
                    ContextText.Write(screen.Out, "generate-model", await session.Ladder.Show(task, cancel), options.Settings(parsed, ".").ContextTokens);
                    return ExitCode.Done;
                }
                var answer = await session.Ladder.Run(task, cancel);
                if (session.Ladder.HasModel && answer.Why.Length > 0) screen.Error.WriteLine("photon: " + answer.Why);
                (model, by) = (answer.Value, answer.By);
            }
            else if (file is not null) model = SchemaModels.OfCSharp(session.Document, BoundedText.ReadFile(Path.GetFullPath(file)), parsed.GetValue(type), called);
            else model = SchemaModels.OfExamples(session.Document, [.. files.Select(one => one == "-" ? screen.In.ReadToEnd() : BoundedText.ReadFile(Path.GetFullPath(one)))], called ?? (files[0] == "-" ? "model" : Path.GetFileNameWithoutExtension(files[0])));
            var changed = Photon.Ai.Checks.ChangedDocument.Of(session.Document, model.Changes).Document;
            if (model.Misfits(changed).FirstOrDefault() is { } misfit) throw new CommandException($"The schema does not take its own {PlainText.InOneLine(misfit, 300)}");
            var why = $"The model {model.Model.Name}{(model.Model.Components.Count > 1 ? $", with {string.Join(", ", model.Model.Components.Keys.Where(one => one != model.Model.Name))}" : "")}{(model.Model.Used.Count > 0 ? $"; refers to {string.Join(", ", model.Model.Used)}" : "")}";
            proposal.Finish(parsed, screen, session.Document, new("model", "photon ai generate-model", $"The model {model.Model.Name}", [new(why, model.Changes) { By = by }]) { IsPartial = true }, cancel);
            return ExitCode.Done;
        });
        return command;
    }
}
