using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Threading.Channels;
using Photon.Ai.Workers.Installation;

namespace Photon.Ai.Workers.Processes;

/// <summary>The worker as a process: lines go in, events come out, and when it ends so do these, with the reason.</summary>
sealed class WorkerProcess : IDisposable
{
    readonly Process _process;
    readonly Channel<WorkerEvent> _events = Channel.CreateUnbounded<WorkerEvent>(new() { SingleReader = true, SingleWriter = true });
    readonly Task _reading;
    string _lastError = "";

    WorkerProcess(Process process)
    {
        _process = process;
        _reading = Task.Run(Read);
    }

    public int Id => _process.Id;

    /// <exception cref="WorkerException">There is no Node.js.</exception>
    public static WorkerProcess Start(string script, IReadOnlyDictionary<string, string?> environment)
    {
        var start = new ProcessStartInfo("node", ["--no-warnings", script])
        {
            WorkingDirectory = Path.GetDirectoryName(script),
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, CreateNoWindow = true,
            StandardInputEncoding = new UTF8Encoding(false), StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["NO_COLOR"] = "1";
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            process.Dispose();
            throw new WorkerException("there is no Node.js on the PATH, which the local model's worker runs on: install version 20 or later (photon doctor)");
        }
        return new(process);
    }

    /// <exception cref="WorkerException">It has ended.</exception>
    public async Task Send(string line, CancellationToken cancel)
    {
        try
        {
            await _process.StandardInput.WriteAsync((line + "\n").AsMemory(), cancel);
            await _process.StandardInput.FlushAsync(cancel);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // Its end says more than that the pipe is closed.
            await _reading.WaitAsync(cancel);
            throw Ended();
        }
    }

    /// <exception cref="WorkerException">It has ended.</exception>
    public async ValueTask<WorkerEvent> Receive(CancellationToken cancel)
    {
        try
        {
            return await _events.Reader.ReadAsync(cancel);
        }
        catch (ChannelClosedException)
        {
            throw Ended();
        }
    }

    public bool HasEnded => _reading.IsCompleted;

    public void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It had ended.
        }
    }

    public void Dispose()
    {
        try
        {
            // The worker ends when nobody can tell it anything any more.
            _process.StandardInput.Close();
            if (!_process.WaitForExit(TimeSpan.FromSeconds(1))) Kill();
        }
        catch (Exception e) when (e is IOException or InvalidOperationException)
        {
            Kill();
        }
        _process.Dispose();
    }

    async Task Read()
    {
        var errors = Task.Run(async () =>
        {
            while (await _process.StandardError.ReadLineAsync() is { } line)
                if (line.Trim() is { Length: > 0 } said) _lastError = said.Length > 500 ? said[..500] : said;
        });
        try
        {
            while (await _process.StandardOutput.ReadLineAsync() is { } line)
                if (WorkerEvent.Read(line) is { } one) _events.Writer.TryWrite(one);
            await errors;
            await _process.WaitForExitAsync();
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // Disposed while it was read.
        }
        _events.Writer.Complete();
    }

    WorkerException Ended()
    {
        var code = "";
        try
        {
            code = _process.ExitCode switch
            {
                0 => "ended",
                137 or 9 => "was killed (by hand, or for want of memory)",
                139 or 11 => "crashed (SIGSEGV)",
                134 or 6 => "crashed (SIGABRT)",
                var other => $"ended with code {other}",
            };
        }
        catch (InvalidOperationException)
        {
            code = "ended";
        }
        return new($"the local model's worker {code}{(_lastError.Length > 0 ? ": " + _lastError : "")}; the next request starts it again");
    }
}
