using System.CommandLine;
using Photon.Ai.Gguf;
using Photon.Ai.Gguf.Sizing;
using Photon.Cli.Ai.Sizing;
using Photon.Cli.Commands;
using Photon.Cli.Doctor.Machines;
using Photon.Cli.Output;

namespace Photon.Cli.Ai;

/// <summary><c>photon ai sizing</c>: what models take, and whether they fit.</summary>
static class SizingCommand
{
    public static Command Create(Screen screen)
    {
        var paths = new Argument<string[]>("PATH") { Description = "GGUF files, or folders of them; without any, models that serve, in every form they are stored in", Arity = ArgumentArity.ZeroOrMore };
        var context = new Option<int>("--context") { Description = "Tokens of prompt and answer together (4096)", HelpName = "TOKENS", DefaultValueFactory = _ => 4096 };
        var bandwidth = new Option<double?>("--bandwidth") { Description = "Of the memory that the model will lie in, for the estimate of its speed", HelpName = "GB/s" };
        var noMachine = new Option<bool>("--no-machine") { Description = "Say nothing about this machine" };
        var json = new Option<bool>("--json") { Description = "For programs: docs/schemas/ai-sizing.schema.json" };
        var command = new ToolCommand("sizing", "Say what models take: file, memory, and the speed that their memory allows, from the header of each file.")
        {
            Examples =
            [
                new("photon ai sizing", "Mistral and Qwen, from two bits a weight to sixteen"),
                new("photon ai sizing models --context 8192", "The files of a folder"),
            ],
        };
        command.Add(paths);
        foreach (var option in (Option[])[context, bandwidth, noMachine, json]) command.Add(option);
        command.SetAction(async (parsed, cancel) =>
        {
            if (parsed.GetValue(context) is < 1 or > 1 << 24) throw new CommandException("--context is a number of tokens, 1 to 16,777,216", ExitCode.Usage);
            if (parsed.GetValue(bandwidth) is { } said && said is not (> 0 and < 1e6)) throw new CommandException("--bandwidth is a number of GB/s, more than 0", ExitCode.Usage);
            var sizes = Sizes(parsed.GetValue(paths) ?? [], parsed.GetValue(context));
            var speeds = parsed.GetValue(bandwidth) is { } one ? [one] : SizingText.Bandwidths;
            var machine = parsed.GetValue(noMachine) ? null : await SizingMachine.Look(new LocalMachine(), cancel);
            if (parsed.GetValue(json)) SizingText.WriteJson(screen.Out, sizes, speeds, machine);
            else SizingText.Write(screen.Out, sizes, speeds, machine);
            return ExitCode.Done;
        });
        return command;
    }

    static List<ModelSize> Sizes(IReadOnlyList<string> paths, int context)
    {
        if (paths.Count == 0) return [.. KnownModels.All.SelectMany(model => Quantization.All, (model, quantization) => ModelSize.Of(model, quantization, context))];
        var files = paths.SelectMany(path => Directory.Exists(path) ? ModelFiles.In(path) : [path]).ToList();
        return files.Count > 0 ? [.. files.Select(file => ModelSize.Of(GgufReader.Read(file), context))] : throw new CommandException($"there is no GGUF file in {string.Join(", ", paths)}");
    }
}
