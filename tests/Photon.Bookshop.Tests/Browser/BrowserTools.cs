using System.ComponentModel;
using System.Diagnostics;
using Photon.Bookshop.Tests.App;

namespace Photon.Bookshop.Tests.Browser;

/// <summary>Node, its packages and Chromium; what of them a machine lacks.</summary>
public sealed class BrowserTools : IAsyncLifetime
{
    static readonly string[] s_browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Why nothing can be run; empty: it can.</summary>
    public string Missing { get; private set; } = "";

    public string Chromium { get; private set; } = "";

    public static string Scripts { get; } = Path.Combine(BookshopApp.Repository, "tests", "Photon.Bookshop.Tests", "Browser", "scripts");

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
            var (code, output) = await Run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], Scripts);
            if (code != 0) throw new InvalidOperationException("npm ci: " + output);
        }
        catch (Win32Exception)
        {
            Missing = "there is no Node.js";
        }
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
