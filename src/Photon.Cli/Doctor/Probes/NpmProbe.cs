using Photon.Cli.Doctor.Machines;
using Photon.Cli.Doctor.Projects;

namespace Photon.Cli.Doctor.Probes;

sealed class NpmProbe : IProbe
{
    public string Id => "npm";

    public string Name => "npm";

    public string NeededFor => "forms: npm ci installs the front end's packages, without scripts";

    public async Task<Finding> Look(IMachine machine, ProjectNeeds needs, CancellationToken cancel)
    {
        // By itself npm keeps a log of having been asked.
        string[] arguments = ["--version", "--logs-max=0", "--no-update-notifier"];
        var answer = machine.Os == Os.Windows ? await machine.Run("cmd", ["/d", "/c", "npm", .. arguments], cancel) : await machine.Run("npm", arguments, cancel);
        return answer is { ExitCode: 0 }
            ? new(State.Ok, answer.Text.Trim(), IsRequired: needs.HasForms)
            : new(State.Missing, "none on the PATH", Install.Npm(machine.Os), needs.HasForms);
    }
}
