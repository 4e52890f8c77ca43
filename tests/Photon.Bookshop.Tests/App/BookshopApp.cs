using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using Photon.Bookshop.Tests.App;

[assembly: AssemblyFixture(typeof(BookshopApp))]

namespace Photon.Bookshop.Tests.App;

/// <summary>The sample, started once as a process on a free port with a database of its own.</summary>
public sealed partial class BookshopApp : IAsyncLifetime
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("photon-bookshop-");
    readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly List<string> output = [];
    Process? process;

    /// <summary>Where the sample's sources are.</summary>
    public static string Folder => Metadata("BookshopFolder");

    /// <summary>Where it was built.</summary>
    public static string Bin => Path.GetDirectoryName(Metadata("BookshopAssembly"))!;

    public static string Repository => Metadata("Repository");

    public string Output
    {
        get
        {
            lock (output)
                return string.Join('\n', output);
        }
    }

    /// <summary>Nobody.</summary>
    public HttpClient Anyone { get; private set; } = null!;

    /// <summary>A customer.</summary>
    public HttpClient Ada { get; private set; } = null!;

    /// <summary>Another customer.</summary>
    public HttpClient Grace { get; private set; } = null!;

    /// <summary>Staff with every role.</summary>
    public HttpClient Mary { get; private set; } = null!;

    /// <summary>Staff that may not touch the catalogue.</summary>
    public HttpClient Tim { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Metadata("BookshopAssembly"), "--urls", "http://127.0.0.1:0", "--Bookshop:Database", Path.Combine(folder.FullName, "test.db")])
        {
            WorkingDirectory = Metadata("BookshopFolder"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // The forms as users get them; LiveTests are about how developers do.
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Photon__Development"] = "false" },
        };
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, e) => Hear(e.Data);
        process.ErrorDataReceived += (_, e) => Hear(e.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        _ = process.WaitForExitAsync().ContinueWith(_ => address.TrySetException(new InvalidOperationException($"The sample ended:\n{Output}")), TaskScheduler.Default);
        var uri = await address.Task.WaitAsync(TimeSpan.FromMinutes(2));
        Anyone = Client(uri, null, null);
        Ada = Client(uri, "X-Api-Key", "demo-customer-ada-5f1c0c9b");
        Grace = Client(uri, "X-Api-Key", "demo-customer-grace-0c7be1d4");
        Mary = Client(uri, "Authorization", "Bearer demo-staff-mary-9d2f64aa");
        Tim = Client(uri, "Authorization", "Bearer demo-staff-tim-41be77c0");
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { } started)
        {
            if (!started.HasExited)
                started.Kill(entireProcessTree: true);
            await started.WaitForExitAsync();
            started.Dispose();
        }
        folder.Delete(recursive: true);
    }

    void Hear(string? line)
    {
        if (line is null)
            return;
        lock (output)
            output.Add(line);
        if (Listening().Match(line) is { Success: true } match)
            address.TrySetResult(new Uri(match.Groups[1].Value));
    }

    static HttpClient Client(Uri address, string? header, string? value)
    {
        var client = new HttpClient { BaseAddress = address };
        if (header is not null)
            client.DefaultRequestHeaders.Add(header, value);
        return client;
    }

    static string Metadata(string key) =>
        typeof(BookshopApp).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
