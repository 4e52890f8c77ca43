using Photon.Cli.Doctor.Machines;
using Photon.Cli.Doctor.Projects;
using Photon.Forms.Bundle;

namespace Photon.Cli.Doctor.Probes;

/// <summary>Node.js in the range that the front end's Vite works with: that of its lock file, or of the one that would be written.</summary>
sealed class NodeProbe : IProbe
{
    /// <summary>What node-llama-cpp asks for.</summary>
    const string Worker = ">=20.0.0";

    public string Id => "node";

    public string Name => "Node.js";

    public string NeededFor => "forms: it checks and bundles the front end; local models, whose worker runs on it";

    public async Task<Finding> Look(IMachine machine, ProjectNeeds needs, CancellationToken cancel)
    {
        var ranges = Ranges(machine, needs).DistinctBy(range => range.Text).ToList();
        var wanted = string.Join(" and ", ranges.Select(range => range.Text));
        if (await machine.Run("node", ["--version"], cancel) is not { ExitCode: 0 } answer)
            return new(State.Missing, $"none on the PATH; {wanted} is wanted", Install.Node(machine.Os), needs.HasForms);
        var version = answer.Text.Trim();
        return ranges.All(range => range.Holds(version))
            ? new(State.Ok, $"{version} ({wanted})", IsRequired: needs.HasForms)
            : new(State.Unfit, $"{version}; {wanted} is wanted", Install.Node(machine.Os), needs.HasForms);
    }

    static IEnumerable<NodeRange> Ranges(IMachine machine, ProjectNeeds needs)
    {
        var found = needs.Projects.Where(project => project.HasForms).Select(project => machine.Read(Path.Combine(project.FrontEnd, "package-lock.json"))).OfType<string>().Select(NodeRange.OfLockFile).ToList();
        if (found.Count == 0) found.Add(NodeRange.OfNewFrontEnd());
        return needs.Models.Any() ? found.Append(new(Worker)) : found;
    }
}
