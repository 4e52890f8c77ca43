using System.Diagnostics;
using System.IO.Pipes;
using System.Text;
using Photon.Cli.Dotnet;

namespace Photon.Cli.Build;

/// <summary>One <c>dotnet build</c>, listened to.</summary>
/// <param name="configuration"><c>null</c>: the project's own default.</param>
/// <param name="rest">What is handed on.</param>
sealed class BuildRun(BuildTarget target, string? configuration, IReadOnlyList<string> rest)
{
    /// <summary>Without it the compiler does not say how long the generator took.</summary>
    static readonly Dictionary<string, string> s_variables = new() { ["ReportAnalyzer"] = "true", ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1" };

    /// <param name="heard">Given each event as it comes.</param>
    public async Task<BuildReport> Run(Action<BuildEvent> heard, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        var record = new BuildRecord();
        var output = new List<string>();
        var exitCode = target.IsApp ? await BuildApp(Hear, output.Add, cancel) : await Listen(Arguments(target.File), Hear, output.Add, cancel);
        return record.Report(exitCode, clock.Elapsed, output, cancel);

        void Hear(BuildEvent happened)
        {
            // The project of a file-based app is in memory only.
            if (target.IsApp && happened["project"] == target.File + ".csproj") happened = happened with { Facts = new Dictionary<string, string>(happened.Facts) { ["project"] = target.File! } };
            record.Add(happened);
            heard(happened);
        }
    }

    IEnumerable<string> Arguments(string? file) => ["build", .. file is null ? (string[])[] : [file], .. configuration is null ? (string[])[] : ["-c", configuration], .. rest];

    /// <summary>A file-based app takes no logger: what happened is in a log that is replayed when it is done.</summary>
    async Task<int> BuildApp(Action<BuildEvent> heard, Action<string> said, CancellationToken cancel)
    {
        var log = Path.Combine(Path.GetTempPath(), $"photon-{Guid.NewGuid():N}.binlog");
        try
        {
            var aside = new List<string>();
            var exitCode = await DotnetProcess.Run(target.Folder, [.. Arguments(target.File), "-v:q", "-nologo", $"-bl:{log}"], s_variables, aside.Add, cancel);
            // What it wrote is in the log as well, where there is one.
            if (File.Exists(log)) await Listen(["msbuild", log], heard, _ => { }, cancel);
            else aside.ForEach(said);
            return exitCode;
        }
        finally
        {
            File.Delete(log);
        }
    }

    async Task<int> Listen(IEnumerable<string> arguments, Action<BuildEvent> heard, Action<string> said, CancellationToken cancel)
    {
        var name = $"photon-{Guid.NewGuid():N}";
        await using var pipe = new NamedPipeServerStream(name, PipeDirection.In, 1, PipeTransmissionMode.Byte, PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var listening = Read(pipe, heard, ended.Token);
        var exitCode = await DotnetProcess.Run(target.Folder, [.. arguments, "-nologo", "-tl:off", "-noconlog", $"-logger:{Logger};{name}"], s_variables, said, cancel);
        // A logger that came has closed the pipe when its process has ended; where none came, none will.
        if (!pipe.IsConnected && !listening.IsCompleted) await Task.WhenAny(listening, Task.Delay(1000, cancel));
        if (!pipe.IsConnected) await ended.CancelAsync();
        await listening;
        return exitCode;
    }

    static async Task Read(NamedPipeServerStream pipe, Action<BuildEvent> heard, CancellationToken cancel)
    {
        try
        {
            await pipe.WaitForConnectionAsync(cancel);
            using var reader = new StreamReader(pipe, Encoding.UTF8, leaveOpen: true);
            while (await reader.ReadLineAsync(cancel) is { } line)
                if (BuildEvent.Parse(line) is { } happened) heard(happened);
        }
        catch (OperationCanceledException)
        {
            // No logger came: dotnet has said why, or it was cancelled.
        }
    }

    // By name: its type is MSBuild's to load, in its own process.
    static string Logger => $"Photon.Cli.Build.{nameof(BuildEventLogger)},\"{typeof(BuildRun).Assembly.Location}\"";
}
