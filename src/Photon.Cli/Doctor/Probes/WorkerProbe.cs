using Photon.Ai.Workers.Installation;
using Photon.Cli.Caching;
using Photon.Cli.Doctor.Machines;
using Photon.Cli.Doctor.Projects;

namespace Photon.Cli.Doctor.Probes;

/// <summary>What embedded models run on: the packages that <c>photon ai setup</c> installs, by compute layer.</summary>
sealed class WorkerProbe : IProbe
{
    public string Id => "model-worker";

    public string Name => "Model worker";

    public string NeededFor => "language models that run here without a server (--provider local)";

    public Task<Finding> Look(IMachine machine, ProjectNeeds needs, CancellationToken cancel)
    {
        if (CacheFolder.OfUser(machine.Variable) is not { } root) return Task.FromResult<Finding>(new(State.Missing, "PHOTON_CACHE=off leaves no place for it", "name a folder in PHOTON_CACHE, then photon ai setup"));
        var installation = new WorkerInstallation(root);
        var layers = machine.Folders(installation.Folder).Select(folder => Path.GetFileName(folder)!).Where(name => !name.StartsWith('.')).ToList();
        if (layers.Count > 0) return Task.FromResult<Finding>(new(State.Ok, $"{string.Join(", ", layers)} in {installation.Folder}"));
        // An older version of photon may have left its own.
        var isOther = machine.Folders(Path.GetDirectoryName(installation.Folder)!).Count > 0;
        return Task.FromResult<Finding>(new(isOther ? State.Unfit : State.Missing, isOther ? "installed for another version of photon" : "not installed", "photon ai setup"));
    }
}
