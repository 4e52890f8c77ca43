using System.CommandLine;
using Photon.Cli.Commands;
using Photon.Cli.Navigation;
using Photon.Cli.Output;
using Photon.Cli.Screens.Navigator;

namespace Photon.Cli.OpenApi;

/// <summary><c>photon openapi</c>: what one does with documents.</summary>
static class OpenApiCommand
{
    public static Command Create(Screen screen)
    {
        var command = new ToolCommand("openapi", "Look at OpenAPI documents, check them, and make others of them.");
        foreach (var child in Children(screen)) command.Add(child);
        return command;
    }

    /// <summary>In the order of help.</summary>
    static IEnumerable<Command> Children(Screen screen) =>
    [
        NavigateCommand.Create(screen, () => new TerminalNavigator(screen)),
        ValidateCommand.Create(screen),
        StatsCommand.Create(screen),
        BundleCommand.Create(screen),
        SplitCommand.Create(screen),
        ConvertCommand.Create(screen),
        Overlay(screen),
    ];

    static ToolCommand Overlay(Screen screen)
    {
        var command = new ToolCommand("overlay", "Apply OpenAPI Overlays, and write them.");
        command.Add(OverlayApplyCommand.Create(screen));
        command.Add(OverlayDiffCommand.Create(screen));
        return command;
    }
}
