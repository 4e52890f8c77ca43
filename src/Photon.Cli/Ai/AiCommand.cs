using System.CommandLine;
using Photon.Cli.Commands;
using Photon.Cli.Output;

namespace Photon.Cli.Ai;

/// <summary><c>photon ai</c>: the model at one's side. Nothing of Photon.Ai is loaded before one of its commands runs.</summary>
static class AiCommand
{
    public static Command Create(Screen screen)
    {
        var command = new ToolCommand("ai", "Ask about a document, or have a model at your side, or nothing but rules (--provider none): it proposes, and never edits.")
        {
            Examples =
            [
                new("photon ai \"who uses Order?\"", "Answered by rules, with places"),
                new("photon ai \"how do I call placeOrder?\" --spec bookshop.yaml", "As a curl command"),
            ],
        };
        foreach (var child in Children(screen)) command.Add(child);
        AskCommand.AddTo(command, screen);
        return command;
    }

    /// <summary>In the order of help.</summary>
    static IEnumerable<Command> Children(Screen screen) =>
    [
        DocRouteCommand.Create(screen),
        GenerateModelCommand.Create(screen),
        SuggestPathCommand.Create(screen),
        RefactorSchemaCommand.Create(screen),
        AcceptCommand.Create(screen),
        SetupCommand.Create(screen),
        SizingCommand.Create(screen),
        ReplayCommand.Create(screen),
        LogCommand.Create(screen),
        EvalCommand.Create(screen),
    ];
}
