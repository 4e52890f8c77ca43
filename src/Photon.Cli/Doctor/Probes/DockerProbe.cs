using Photon.Cli.Doctor.Machines;
using Photon.Cli.Doctor.Projects;

namespace Photon.Cli.Doctor.Probes;

sealed class DockerProbe : IProbe
{
    public string Id => "docker";

    public string Name => "Docker";

    public string NeededFor => "images from a Dockerfile (photon new --docker)";

    public async Task<Finding> Look(IMachine machine, ProjectNeeds needs, CancellationToken cancel)
    {
        var wish = needs.HasContainer ? "there is a Dockerfile here; " : "";
        if (await machine.Run("docker", ["version", "--format", "{{.Client.Version}} {{if .Server}}{{.Server.Version}}{{end}}"], cancel) is not { } answer)
            return new(State.Missing, wish + "no docker on the PATH", Install.Docker(machine.Os));
        var versions = answer.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (answer.ExitCode == 0 && versions.Length == 2) return new(State.Ok, $"client {versions[0]}, engine {versions[1]}");
        return new(State.Unfit, $"{wish}the engine does not answer", machine.Os is Os.Windows or Os.MacOs ? "start Docker Desktop" : "sudo systemctl start docker, and be in the group docker: sudo usermod -aG docker $USER");
    }
}
