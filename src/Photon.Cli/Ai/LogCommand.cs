using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Photon.Ai.Audit;
using Photon.Ai.Settings;
using Photon.Cli.Commands;
using Photon.Cli.Documents.Writing;
using Photon.Cli.Input;
using Photon.Cli.Output;

namespace Photon.Cli.Ai;

/// <summary><c>photon ai log</c>: the audit log, checked, shown and exported.</summary>
static class LogCommand
{
    public static Command Create(Screen screen)
    {
        var command = new ToolCommand("log", "Look at the audit log that --audit keeps.");
        command.Add(Verify(screen));
        command.Add(Show(screen));
        command.Add(Export(screen));
        return command;
    }

    static ToolCommand Verify(Screen screen)
    {
        var log = Log();
        var head = new Option<string?>("--head") { Description = "The hash that the last line had when it was noted down: lines taken from the end are noticed, too", HelpName = "HASH" };
        var command = new ToolCommand("verify", "Hold every byte of the log against its chain of hashes.")
        {
            Examples = [new("photon ai log verify logs/audit.jsonl", "1 where a line was changed, taken out, put in, moved or cut off")],
        };
        command.Add(log);
        command.Add(head);
        command.SetAction(parsed =>
        {
            var path = PathOf(parsed.GetValue(log));
            var check = AuditCheck.Of(path);
            foreach (var fault in check.Faults) screen.Out.WriteLine($"{ShownPath.Of(path)}: {fault}");
            if (check.EndsTorn) screen.Out.WriteLine($"{ShownPath.Of(path)}: the last line was cut off, or is being written: the next entry seals it");
            var isKnown = parsed.GetValue(head) is not { } noted || check.Lines.Any(line => line.Hash == noted);
            if (!isKnown) screen.Out.WriteLine($"{ShownPath.Of(path)}: no line has the hash that was noted: lines were taken from the end, or this is another log");
            var isSound = check.Faults.Count == 0 && !check.EndsTorn && isKnown;
            if (isSound) screen.Out.WriteLine($"{check.Lines.Count} lines are as they were written{(check.Torn > 0 ? $"; {check.Torn} that a crash cut off are sealed" : "")}; head {check.Head}");
            return isSound ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    static ToolCommand Show(Screen screen)
    {
        var log = Log();
        var last = new Option<int>("--last") { Description = "How many entries", DefaultValueFactory = _ => 10 };
        var full = new Option<bool>("--full") { Description = "What was asked and answered, too" };
        var command = new ToolCommand("show", "Show entries of the log, the latest last.") { Examples = [new("photon ai log show logs/audit.jsonl --last 1 --full", "All of the latest exchange")] };
        command.Add(log);
        command.Add(last);
        command.Add(full);
        command.SetAction(parsed =>
        {
            foreach (var line in AuditCheck.Of(PathOf(parsed.GetValue(log))).Lines.TakeLast(Math.Max(0, parsed.GetValue(last)))) Write(screen.Out, line, parsed.GetValue(full));
            return ExitCode.Done;
        });
        return command;
    }

    static ToolCommand Export(Screen screen)
    {
        var log = Log();
        var output = new Option<string>("--output", "-o") { Description = "The file to write (logs/prompts.json)", HelpName = "FILE", DefaultValueFactory = _ => Path.Combine("logs", "prompts.json") };
        var force = new Option<bool>("--force") { Description = "Write over what is there, and export a log that has faults" };
        var command = new ToolCommand("export", "Write the log as one JSON document.") { Examples = [new("photon ai log export logs/audit.jsonl", "To logs/prompts.json")] };
        command.Add(log);
        command.Add(output);
        command.Add(force);
        command.SetAction(parsed =>
        {
            var path = PathOf(parsed.GetValue(log));
            var file = parsed.GetRequiredValue(output);
            var check = AuditCheck.Of(path);
            if (check.Faults.Count > 0 && !parsed.GetValue(force)) throw new CommandException($"{check.Faults[0]} (photon ai log verify says all): --force exports what can be read");
            if (File.Exists(file) && !parsed.GetValue(force)) throw new CommandException($"'{ShownPath.Of(Path.GetFullPath(file))}' is there already: name another --output, or --force to write over it");
            using var text = new StringWriter();
            JsonOutput.Write(text, writer => AuditExport.Write(writer, check));
            OutputFiles.Write(screen, file, text.ToString(), [path], force: false);
            screen.Error.WriteLine($"{check.Lines.Count} entries in {ShownPath.Of(Path.GetFullPath(file))}");
            return ExitCode.Done;
        });
        return command;
    }

    static void Write(TextWriter output, AuditLine line, bool isFull)
    {
        var entry = line.Entry;
        var facts = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"{line.Number}  {entry.At:yyyy-MM-dd HH:mm:ss}Z  {entry.Kind}"));
        foreach (var fact in (string?[])[entry.Provider, entry.Model, entry.Prompt]) facts.Append(fact is null ? "" : "  " + fact);
        if (entry.InputTokens is { } asked) facts.Append(CultureInfo.InvariantCulture, $"  {asked}+{entry.OutputTokens ?? 0} tokens");
        if (entry.Milliseconds is { } time) facts.Append(CultureInfo.InvariantCulture, $"  {time} ms");
        if (entry.Replayed == true) facts.Append("  replayed");
        if (entry.Error is { } error) facts.Append("  " + error);
        output.WriteLine(facts);
        if (!isFull) return;
        foreach (var message in entry.Messages ?? []) Indented(output, message.Role, message.Text);
        if (entry.Answer is { } answer) Indented(output, "answer", answer);
    }

    static void Indented(TextWriter output, string name, string text)
    {
        output.WriteLine($"    {name}:");
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n')) output.WriteLine("      " + line);
    }

    static Argument<string?> Log() => new("LOG") { Description = "The file; without it the one of PHOTON_AI_AUDIT, user secrets or photon.ai.json", Arity = ArgumentArity.ZeroOrOne };

    static string PathOf(string? named)
    {
        var path = named is null ? new AiSettingsReader(new Dictionary<string, string>(), Environment.CurrentDirectory, Environment.GetEnvironmentVariable).Read().AuditFile : Path.GetFullPath(named);
        if (path is null) throw new CommandException("no log is named: photon ai log verify FILE, or PHOTON_AI_AUDIT", ExitCode.Usage);
        return File.Exists(path) ? path : throw new CommandException($"'{ShownPath.Of(path)}' is not there: --audit FILE begins a log");
    }
}
