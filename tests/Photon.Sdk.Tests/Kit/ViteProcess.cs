using System.Diagnostics;
using System.Text.Json;

namespace Photon.Sdk.Tests.Kit;

/// <summary>The Vite of a project, as it says of itself.</summary>
sealed record ViteProcess(int Pid, int Port, string Key)
{
    public static string FileOf(ProjectBuilder project) => Path.Combine(project.Folder, "obj/photon/vite.json");

    public static ViteProcess Of(ProjectBuilder project)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(FileOf(project)));
        return new(json.RootElement.GetProperty("pid").GetInt32(), json.RootElement.GetProperty("port").GetInt32(), json.RootElement.GetProperty("key").GetString()!);
    }

    public bool IsAlive
    {
        get
        {
            try
            {
                using var process = Process.GetProcessById(Pid);
                return !process.HasExited;
            }
            catch (ArgumentException)
            {
                return false;
            }
        }
    }

    /// <summary>It ends by itself, some time after who needed it; the test's time limit is the bound.</summary>
    public async Task Ends()
    {
        for (var tries = 0; IsAlive; tries++)
        {
            Assert.True(tries < 600, "Vite did not end");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
