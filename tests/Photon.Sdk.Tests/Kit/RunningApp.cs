using System.Diagnostics;
using System.Text;

namespace Photon.Sdk.Tests.Kit;

/// <summary>A server that was built, running on a free port.</summary>
public sealed class RunningApp : IAsyncDisposable
{
    readonly Process _process;
    readonly StringBuilder _output = new();

    RunningApp(Process process) => _process = process;

    public HttpClient Http { get; private set; } = new();

    public int ProcessId => _process.Id;

    public static Task<RunningApp> Start(string folder, string program, params string[] arguments) => Start(folder, program, arguments, null);

    public static async Task<RunningApp> Start(string folder, string program, string[] arguments, IReadOnlyDictionary<string, string>? variables)
    {
        var app = new RunningApp(Shell.Start(folder, program, [.. arguments, "--urls", "http://127.0.0.1:0"], variables));
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Watch(string? line)
        {
            if (line is null) return;
            lock (app._output) app._output.AppendLine(line);
            const string said = "Now listening on: ";
            if (line.IndexOf(said, StringComparison.Ordinal) is >= 0 and var at) address.TrySetResult(line[(at + said.Length)..].Trim());
        }
        app._process.OutputDataReceived += (_, line) => Watch(line.Data);
        app._process.ErrorDataReceived += (_, line) => Watch(line.Data);
        app._process.BeginOutputReadLine();
        app._process.BeginErrorReadLine();
        var exited = app._process.WaitForExitAsync(TestContext.Current.CancellationToken);
        if (await Task.WhenAny(address.Task, exited) == exited) throw new InvalidOperationException($"The app ended before it listened:\n{app.Output}");
        app.Http.BaseAddress = new(await address.Task);
        return app;
    }

    public string Output
    {
        get { lock (_output) return _output.ToString(); }
    }

    /// <summary>Waits until it has said something.</summary>
    public async Task<string> Says(string text)
    {
        while (!Output.Contains(text, StringComparison.Ordinal))
        {
            if (_process.HasExited) throw new InvalidOperationException($"The app ended before it said '{text}':\n{Output}");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
        return Output;
    }

    /// <summary>Under <c>dotnet watch</c>: waits until the app has been started so many times, and speaks to the last from then on.</summary>
    public async Task Starts(int times)
    {
        const string said = "Now listening on: ";
        while (Output.Split(said) is var parts && (parts.Length <= times || !parts[^1].Contains('\n', StringComparison.Ordinal))) await Task.Delay(100, TestContext.Current.CancellationToken);
        var line = Output.Split(said)[^1];
        Http.Dispose();
        Http = new() { BaseAddress = new(line[..line.IndexOf('\n', StringComparison.Ordinal)].Trim()) };
    }

    /// <summary>Ends it as a system does that has run out of memory: it can do nothing about it.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
