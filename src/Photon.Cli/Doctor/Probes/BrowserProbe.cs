using Photon.Cli.Doctor.Machines;
using Photon.Cli.Doctor.Projects;

namespace Photon.Cli.Doctor.Probes;

/// <summary>A browser that Playwright can drive. It is not started: browsers make profiles.</summary>
sealed class BrowserProbe : IProbe
{
    static readonly string[] s_programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "msedge", "chrome"];

    public string Id => "browser";

    public string Name => "Browser";

    public string NeededFor => "tests of forms in a browser";

    public Task<Finding> Look(IMachine machine, ProjectNeeds needs, CancellationToken cancel)
    {
        var found = s_programs.Select(machine.Find).OfType<string>().Concat(Places(machine).Where(place => machine.Begin(place, 1) is not null)).FirstOrDefault();
        return Task.FromResult<Finding>(found is null ? new(State.Missing, "no Chromium, Chrome or Edge", Install.Browser(machine.Os)) : new(State.Ok, found));
    }

    static IEnumerable<string> Places(IMachine machine) => machine.Os switch
    {
        Os.MacOs => ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"],
        Os.Windows => from variable in (string[])["ProgramFiles", "ProgramFiles(x86)"]
                      let folder = machine.Variable(variable)
                      where folder is not null
                      from program in (string[])["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"]
                      select Path.Combine(folder, program),
        _ => [],
    };
}
