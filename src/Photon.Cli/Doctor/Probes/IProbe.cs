using Photon.Cli.Doctor.Machines;
using Photon.Cli.Doctor.Projects;

namespace Photon.Cli.Doctor.Probes;

/// <summary>Looks for one thing. It asks the machine only, so that tests can stand any machine before it.</summary>
interface IProbe
{
    /// <summary>Stable: programs read it.</summary>
    string Id { get; }

    string Name { get; }

    string NeededFor { get; }

    Task<Finding> Look(IMachine machine, ProjectNeeds needs, CancellationToken cancel);
}
