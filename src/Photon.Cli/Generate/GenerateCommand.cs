using System.CommandLine;
using Photon.Cli.Commands;
using Photon.Cli.Output;
using Photon.Cli.Text;
using Photon.Core.Documents;

namespace Photon.Cli.Generate;

/// <summary><c>photon generate model|client|server|form</c>: docs/generate-command.md.</summary>
static class GenerateCommand
{
    public static Command Create(Screen screen) => new("generate", "Eject what the generator would emit, as files that are yours.")
    {
        Code(screen, "model", GeneratedParts.Models, "Eject models: plain classes, or with --with-codecs also what reads and writes them.",
        [
            new("photon generate model --spec bookshop.yaml --schema 'Order*' --output Models --namespace Shop", "Some schemas, and what they need"),
            new("photon generate model --spec Shop.csproj --with-codecs --replace", "All models of a project, which generates them no longer"),
        ]),
        Code(screen, "client", GeneratedParts.Client, "Eject the client of an API, with all that it needs.",
        [
            new("photon generate client --spec bookshop.yaml --tag Orders --output Client", "For the operations of a tag"),
            new("photon generate client --dry-run", "What would be written for the project of this folder"),
        ]),
        Code(screen, "server", GeneratedParts.Server, "Eject handlers' interfaces, routes and registration, with all that they need.",
        [
            new("photon generate server --replace", "The server of this folder's project, which generates it no longer"),
        ]),
        Form(screen),
    };

    /// <summary><c>photon ui generate form</c>: the same.</summary>
    public static Command CreateUi(Screen screen) => new("ui", "Forms.") { new Command("generate", "Eject what is emitted, as files that are yours.") { Form(screen) } };

    static ToolCommand Code(Screen screen, string name, GeneratedParts part, string description, IReadOnlyList<Example> examples)
    {
        var options = new GenerateOptions();
        var command = new ToolCommand(name, description) { Examples = examples };
        options.Spec.AddTo(command);
        command.Add(options.Api);
        if (part == GeneratedParts.Models) command.Add(options.Schemas);
        command.Add(options.Operations);
        command.Add(options.Tags);
        command.Add(options.Output);
        command.Add(options.Namespace);
        if (part == GeneratedParts.Models) command.Add(options.WithCodecs);
        Common(command, options, canReplace: true);
        command.SetAction(async (parsed, cancel) =>
        {
            var subject = await Subject.Open(options.Spec.Of(parsed), parsed.GetValue(options.Api), screen, cancel);
            var replace = parsed.GetValue(options.Replace);
            var run = new CodeRun(screen, subject, part)
            {
                Selection = part == GeneratedParts.Models ? options.Selection(parsed) : options.Selection(parsed) with { Schemas = [] },
                Namespace = parsed.GetValue(options.Namespace),
                WithCodecs = part == GeneratedParts.Models && parsed.GetValue(options.WithCodecs),
                Output = parsed.GetValue(options.Output),
                Replaces = replace,
            };
            return run.Run(parsed.GetValue(options.DryRun), parsed.GetValue(options.Force), cancel);
        });
        return command;
    }

    static ToolCommand Form(Screen screen)
    {
        var options = new GenerateOptions();
        var command = new ToolCommand("form", "Eject forms into the front end of a project, where they stand in the place of the emitted ones.")
        {
            Examples =
            [
                new("photon generate form --operation placeOrder", "The form of an operation of this folder's project"),
                new("photon generate form --spec Shop.csproj --schema Address --dry-run", "What the fields of a schema would be, wherever it appears"),
            ],
        };
        options.Spec.AddTo(command, overlays: false);
        command.Add(options.Api);
        command.Add(options.Schemas);
        command.Add(options.Operations);
        command.Add(options.Tags);
        command.Add(options.Output);
        Common(command, options, canReplace: false);
        command.SetAction(async (parsed, cancel) =>
        {
            var selection = options.Selection(parsed);
            if (selection.IsAll) throw new CommandException("Say which form: --operation or --tag, or --schema for the fields of a schema", ExitCode.Usage);
            var subject = await Subject.Open(options.Spec.Of(parsed), parsed.GetValue(options.Api), screen, cancel);
            if (subject.Project is not { } project) throw new CommandException("Forms stand in the front end of a project: name its project file with --spec", ExitCode.Usage);
            var files = new FormEjection(subject, project, selection).Files();
            var folder = new EjectedFiles(Path.GetFullPath(parsed.GetValue(options.Output) ?? project.FrontEnd));
            if (parsed.GetValue(options.DryRun)) DiffText.Show(screen, folder.Diff(files));
            else
            {
                folder.Write(files, parsed.GetValue(options.Force), screen.Out);
                screen.Out.WriteLine("The next build uses them in the place of the emitted ones: there is nothing to switch off");
            }
            return ExitCode.Done;
        });
        return command;
    }

    static void Common(Command command, GenerateOptions options, bool canReplace)
    {
        command.Add(options.DryRun);
        command.Add(options.Force);
        if (canReplace) command.Add(options.Replace);
    }
}
