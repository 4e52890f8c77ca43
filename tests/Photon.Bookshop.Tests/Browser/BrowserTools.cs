using System.ComponentModel;
using System.Diagnostics;

namespace Photon.Bookshop.Tests.Browser;

/// <summary>Node, its packages and Chromium; what of them a machine lacks.</summary>
public sealed class BrowserTools : IAsyncLifetime
{
    static readonly string[] s_browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Why nothing can be run; empty: it can.</summary>
    public string Missing { get; private set; } = "";

    public string Chromium { get; private set; } = "";

    public static string Repository { get; } = FindRepository();

    /// <summary>Where the packages are that scripts need.</summary>
    public static string Scripts { get; } = Path.Combine(Repository, "tests", "Photon.Bookshop.Tests", "Browser", "scripts");

    public async ValueTask InitializeAsync()
    {
        Chromium = Environment.GetEnvironmentVariable("PHOTON_CHROMIUM") ?? s_browsers.FirstOrDefault(File.Exists) ?? "";
        if (!File.Exists(Chromium))
        {
            Missing = "there is no Chromium: install it (Debian: chromium), or name one in PHOTON_CHROMIUM";
            return;
        }
        try
        {
            await Restore(Scripts);
        }
        catch (Win32Exception)
        {
            Missing = "there is no Node.js";
        }
    }

    /// <summary>What a folder's lock file names, once: tests of several projects need the same.</summary>
    public static async Task Restore(string folder)
    {
        using var gate = await Gate(Path.Combine(folder, ".restoring"));
        var (asked, there) = (Path.Combine(folder, "package-lock.json"), Path.Combine(folder, "node_modules", ".package-lock.json"));
        if (File.Exists(there) && File.GetLastWriteTimeUtc(there) >= File.GetLastWriteTimeUtc(asked)) return;
        var (code, output) = await Run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder);
        if (code != 0) throw new InvalidOperationException("npm ci: " + output);
    }

    static async Task<FileStream> Gate(string file)
    {
        while (true)
        {
            try
            {
                return new(file, FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (File.Exists(file))
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
        }
    }

    static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Photon.Sdk.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside of the repository.");
        return folder;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public static async Task<(int Code, string Output)> Run(string program, string[] arguments, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }
}
