using System.Globalization;
using Photon.Cli.Doctor.Machines;
using Photon.Cli.Doctor.Projects;

namespace Photon.Cli.Doctor.Probes;

/// <param name="what">What is kept there.</param>
sealed class DiskProbe(string id, string what, Func<IMachine, string> place, string makeRoom) : IProbe
{
    /// <summary>Below the first no build ends well; below the second the next package may not fit.</summary>
    const long Least = 200L << 20, Enough = 2L << 30;

    public string Id => id;

    public string Name => $"Disk: {what}";

    public string NeededFor => "builds: packages and what they leave";

    public Task<Finding> Look(IMachine machine, ProjectNeeds needs, CancellationToken cancel)
    {
        var folder = place(machine);
        if (machine.FreeBytes(folder) is not { } free) return Task.FromResult<Finding>(new(State.Unknown, $"{folder}: nobody says how much is free", IsRequired: true));
        var found = string.Create(CultureInfo.InvariantCulture, $"{free / (double)(1L << 30):0.0} GiB free for {folder}");
        return Task.FromResult<Finding>(free >= Enough ? new(State.Ok, found, IsRequired: true) : new(State.Unfit, found, makeRoom, IsRequired: free < Least));
    }
}
