using System.CommandLine;
using Photon.Ai.Cassettes;
using Photon.Cli.Commands;
using Photon.Cli.Input;
using Photon.Cli.Output;

namespace Photon.Cli.Ai;

/// <summary><c>photon ai replay</c>: recorded exchanges, run through the pipeline with nothing behind it.</summary>
static class ReplayCommand
{
    public static Command Create(Screen screen)
    {
        var cassettes = new Argument<string[]>("CASSETTES") { Description = "Files that --cassettes recorded, or folders of them", Arity = ArgumentArity.OneOrMore };
        var command = new ToolCommand("replay", "Give recorded answers again, byte for byte, and check that they are what was recorded. Network and worker are not touched.")
        {
            Examples =
            [
                new("photon ai replay cassettes", "Check all recordings of a folder and show their answers"),
                new("photon ai replay cassettes/3f2a9c01b7e4d5a6c8f01234-9d8e7f60.json > answer.json", "One answer, as it came"),
            ],
        };
        command.Add(cassettes);
        command.SetAction(async (parsed, cancel) =>
        {
            var files = parsed.GetRequiredValue(cassettes).SelectMany(Files).ToList();
            var failed = 0;
            foreach (var file in files)
            {
                try
                {
                    await Replay(screen, file, files.Count > 1, cancel);
                }
                catch (Photon.Ai.AiException error) when (files.Count > 1)
                {
                    failed++;
                    await screen.Error.WriteLineAsync("photon: error: " + error.Message);
                }
            }
            if (files.Count > 1) await screen.Error.WriteLineAsync($"{files.Count - failed} of {files.Count} recordings replay");
            return failed == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    /// <summary>One answer is written as it is, so that its bytes can be compared; of several each has a line before it.</summary>
    static async Task Replay(Screen screen, string file, bool isOneOfMany, CancellationToken cancel)
    {
        var replay = new CassetteReplay(file);
        if (isOneOfMany) await screen.Out.WriteLineAsync($"# {ShownPath.Of(Path.GetFullPath(file))}: {replay.Title}");
        await foreach (var text in replay.Run(cancel)) await screen.Out.WriteAsync(text);
        if (isOneOfMany) await screen.Out.WriteLineAsync();
    }

    static IEnumerable<string> Files(string path)
    {
        if (File.Exists(path)) return [path];
        if (!Directory.Exists(path)) throw new CommandException($"'{path}' is not there: name a cassette, or a folder of them");
        var files = Directory.GetFiles(path, "*.json").Order(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files : throw new CommandException($"'{path}' has no cassette: photon ai … --cassettes {path} records there");
    }
}
