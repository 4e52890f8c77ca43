using System.Diagnostics;
using System.Text;

namespace Photon.Sdk.Tests.Kit;

/// <summary>A server that was built, running on a free port.</summary>
public sealed class RunningApp : IAsyncDisposable
{
    readonly Process _process;
    readonly StringBuilder _output = new();

    RunningApp(Process process) => _process = process;

    public HttpClient Http { get; } = new();

    public static async Task<RunningApp> Start(string folder, string program, params string[] arguments)
    {
        var app = new RunningApp(Shell.Start(folder, program, [.. arguments, "--urls", "http://127.0.0.1:0"]));
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

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
