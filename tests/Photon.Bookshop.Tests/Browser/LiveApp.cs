using System.Diagnostics;
using Photon.Bookshop.Tests.App;

namespace Photon.Bookshop.Tests.Browser;

/// <summary>The sample in development, on a copy of its sources, which its tests change.</summary>
public sealed class LiveApp : IAsyncDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("photon-live-");
    readonly List<string> _output = [];
    Process? _process;

    public Uri Address { get; private set; } = null!;

    public string Document => Path.Combine(_folder.FullName, "bookshop.yaml");

    public string Form => Path.Combine(_folder.FullName, "client", "generated", "bookshop", "forms", "PlaceOrderForm.tsx");

    public string Output
    {
        get { lock (_output) return string.Join('\n', _output); }
    }

    /// <returns>Why it cannot be; empty: it can.</returns>
    public static string Missing => File.Exists(Path.Combine(BookshopApp.Bin, "Bookshop.photon.json")) ? "" : "only Debug builds are developed, on machines with Node.js";

    public static async Task<LiveApp> Start()
    {
        var app = new LiveApp();
        await app.Copy();
        app._process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(app._folder.FullName, "bin", "Bookshop.dll"), "--urls", "http://127.0.0.1:0", "--Bookshop:Database", Path.Combine(app._folder.FullName, "test.db")])
        {
            WorkingDirectory = app._folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development" },
        })!;
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Hear(string? line)
        {
            lock (app._output) app._output.Add(line ?? "");
            if (line?.IndexOf("Now listening on: ", StringComparison.Ordinal) is >= 0 and var at) address.TrySetResult(new(line[(at + "Now listening on: ".Length)..].Trim()));
        }
        app._process.OutputDataReceived += (_, e) => Hear(e.Data);
        app._process.ErrorDataReceived += (_, e) => Hear(e.Data);
        app._process.BeginOutputReadLine();
        app._process.BeginErrorReadLine();
        app.Address = await address.Task.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        return app;
    }

    /// <summary>What the build says of the project, said of the copy.</summary>
    async Task Copy()
    {
        CopyFolder(BookshopApp.Bin, Path.Combine(_folder.FullName, "bin"));
        CopyFolder(Path.Combine(BookshopApp.Folder, "client"), Path.Combine(_folder.FullName, "client"));
        foreach (var file in Directory.EnumerateFiles(BookshopApp.Folder)) File.Copy(file, Path.Combine(_folder.FullName, Path.GetFileName(file)));
        var named = Path.Combine(_folder.FullName, "bin", "Bookshop.photon.json");
        var description = Path.Combine(BookshopApp.Folder, "obj", Path.GetFileName(Path.GetDirectoryName(BookshopApp.Bin.TrimEnd('/', '\\')))!, "net10.0", "photon", "forms.json");
        var copy = Path.Combine(_folder.FullName, "forms.json");
        await File.WriteAllTextAsync(copy, Moved(await File.ReadAllTextAsync(description)));
        await File.WriteAllTextAsync(named, (await File.ReadAllTextAsync(named)).Replace(description.Replace('\\', '/'), copy.Replace('\\', '/'), StringComparison.Ordinal));
        var (code, output) = await BrowserTools.Run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], Path.Combine(_folder.FullName, "client"));
        if (code != 0) throw new InvalidOperationException("npm ci: " + output);
    }

    string Moved(string json) => json.Replace(BookshopApp.Folder.TrimEnd('/', '\\').Replace("\\", "\\\\", StringComparison.Ordinal), _folder.FullName.Replace("\\", "\\\\", StringComparison.Ordinal), StringComparison.Ordinal);

    static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var inner in Directory.EnumerateDirectories(from).Where(inner => Path.GetFileName(inner) != "node_modules")) CopyFolder(inner, Path.Combine(to, Path.GetFileName(inner)));
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { } started)
        {
            if (!started.HasExited) started.Kill();
            await started.WaitForExitAsync();
            started.Dispose();
        }
        // Vite notices a moment later, and has the folder until then.
        for (var tries = 0; File.Exists(Path.Combine(_folder.FullName, "obj", "photon", "vite.json")) && tries < 100; tries++) await Task.Delay(100);
        _folder.Delete(recursive: true);
    }
}
