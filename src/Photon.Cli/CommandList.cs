using System.CommandLine;
using Photon.Cli.Ai;
using Photon.Cli.Build;
using Photon.Cli.Completion;
using Photon.Cli.Doctor;
using Photon.Cli.Generate;
using Photon.Cli.Migrate;
using Photon.Cli.New;
using Photon.Cli.OpenApi;
using Photon.Cli.Output;

namespace Photon.Cli;

/// <summary>The commands, in the order in which help shows them.</summary>
static class CommandList
{
    public static IEnumerable<Command> Create(Screen screen) =>
    [
        NewCommand.Create(screen),
        MigrateCommand.Create(screen),
        BuildCommand.Create(screen),
        GenerateCommand.Create(screen),
        OpenApiCommand.Create(screen),
        GenerateCommand.CreateUi(screen),
        AiCommand.Create(screen),
        DoctorCommand.Create(screen),
        CompletionCommand.Create(screen),
    ];
}
