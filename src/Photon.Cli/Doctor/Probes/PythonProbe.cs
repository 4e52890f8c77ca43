using Photon.Cli.Doctor.Machines;
using Photon.Cli.Doctor.Projects;

namespace Photon.Cli.Doctor.Probes;

sealed class PythonProbe : IProbe
{
    public string Id => "python";

    public string Name => "Python";

    public string NeededFor => "training a language model of your own; nothing else of Photon";

    public async Task<Finding> Look(IMachine machine, ProjectNeeds needs, CancellationToken cancel)
    {
        foreach (var program in (string[])["python3", "python"])
            if (await machine.Run(program, ["--version"], cancel) is { ExitCode: 0 } answer && answer.Text.StartsWith("Python 3.", StringComparison.Ordinal))
                return new(State.Ok, answer.Text.Trim());
        return new(State.Missing, "no Python 3 on the PATH", Install.Python(machine.Os));
    }
}
