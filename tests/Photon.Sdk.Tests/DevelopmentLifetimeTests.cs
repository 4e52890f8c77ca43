using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

/// <summary>How long Vite lives: as long as somebody needs it, however they end.</summary>
public sealed class DevelopmentLifetimeTests(PackageFixture packages)
{
    static readonly string[] s_run = ["bin/Debug/net10.0/App.dll", "--environment", "Development"];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_ends_with_an_app_that_is_killed_and_two_apps_share_one()
    {
        Node.Need();
        var project = FormsProject.Create(packages, "development-killed");
        (await project.Build()).Clean();
        await using var app = await RunningApp.Start(project.Folder, "dotnet", s_run);
        // Nothing is started before somebody asks for the forms.
        await ServerProjectTests.ServesNotes(app.Http);
        Assert.False(File.Exists(ViteProcess.FileOf(project)));
        await IsLive(app);
        var vite = ViteProcess.Of(project);

        await using var other = await RunningApp.Start(project.Folder, "dotnet", s_run);
        await IsLive(other);
        Assert.Equal(vite, ViteProcess.Of(project));
        await app.Kill();
        await Task.Delay(3000, Cancel);
        Assert.True(vite.IsAlive);
        await IsLive(other);
        await other.Kill();
        await vite.Ends();
        Assert.False(File.Exists(ViteProcess.FileOf(project)));
    }

    [Fact]
    public async Task One_that_is_killed_itself_is_started_anew()
    {
        Node.Need();
        var project = FormsProject.Create(packages, "development-again");
        (await project.Build()).Clean();
        await using var app = await RunningApp.Start(project.Folder, "dotnet", s_run);
        await IsLive(app);
        var vite = ViteProcess.Of(project);
        using (var process = Process.GetProcessById(vite.Pid)) process.Kill();
        await vite.Ends();
        await IsLive(app);
        Assert.NotEqual(vite.Pid, ViteProcess.Of(project).Pid);
    }

    [Fact]
    public async Task A_file_that_was_left_leads_nowhere_else()
    {
        Node.Need();
        var project = FormsProject.Create(packages, "development-stale");
        (await project.Build()).Clean();
        // Its port is another program's by now, and so is its number.
        using var stranger = new TcpListener(IPAddress.Loopback, 0);
        stranger.Start();
        var answers = Task.Run(async () =>
        {
            while (true)
            {
                using var client = await stranger.AcceptTcpClientAsync(Cancel);
                var stream = client.GetStream();
                _ = await stream.ReadAsync(new byte[4096], Cancel);
                await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 17\r\nConnection: close\r\n\r\n{\"proof\":\"other\"}"u8.ToArray(), Cancel);
            }
        }, Cancel);
        Directory.CreateDirectory(Path.GetDirectoryName(ViteProcess.FileOf(project))!);
        project.Add("obj/photon/vite.json", JsonSerializer.Serialize(new { port = ((IPEndPoint)stranger.LocalEndpoint).Port, pid = Environment.ProcessId, @base = "/_forms/", key = "key", proof = "proof" }));
        await using (var app = await RunningApp.Start(project.Folder, "dotnet", s_run))
        {
            await IsLive(app);
            Assert.NotEqual(Environment.ProcessId, ViteProcess.Of(project).Pid);
        }
        project.Add("obj/photon/vite.json", "{ no json");
        await using (var app = await RunningApp.Start(project.Folder, "dotnet", s_run)) await IsLive(app);
        Assert.False(answers.IsCompleted);
    }

    [Theory]
    [InlineData("the command that was started")]
    [InlineData("the tool that it started")]
    public async Task Under_dotnet_watch_it_outlives_restarts_and_ends_with_the_watcher(string killed)
    {
        Node.Need();
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Finding the watcher is tried on Linux.");
        var project = FormsProject.Create(packages, "development-watch");
        (await project.Build()).Clean();
        await using var watch = await RunningApp.Start(project.Folder, "dotnet", ["watch", "--non-interactive", "--no-hot-reload", "--", "--environment", "Development"], null);
        await IsLive(watch);
        var vite = ViteProcess.Of(project);
        project.Add("Program.cs", project.Read("Program.cs") + "\n// Another time.\n");
        await watch.Starts(2);
        Assert.True(vite.IsAlive);
        await IsLive(watch);
        Assert.Equal(vite, ViteProcess.Of(project));

        // What is left of it goes on, whichever is killed: the app too.
        var below = ProcessTree.Below(watch.ProcessId);
        try
        {
            ProcessTree.Kill(killed == "the command that was started" ? watch.ProcessId : below[0]);
            await vite.Ends();
        }
        finally
        {
            foreach (var process in below) ProcessTree.Kill(process);
        }
    }

    static async Task IsLive(RunningApp app)
    {
        var page = await app.Http.GetStringAsync("/", Cancel);
        Assert.True(page.Contains("@vite/client", StringComparison.Ordinal), app.Output);
    }
}
