using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Photon.Core.Documents;
using Photon.Core.Emit.Stubs;
using Photon.Core.Projects;
using Photon.Forms.Project;

namespace Photon.Tasks;

/// <summary>Writes a class for each handler interface that the project's code does not name yet, and their registration. What is there is never touched.</summary>
public sealed class WriteHandlers : Microsoft.Build.Utilities.Task
{
    [Required] public ITaskItem[] Roots { get; set; } = [];
    public ITaskItem[] Parts { get; set; } = [];
    [Required] public string ProjectFile { get; set; } = "";

    /// <summary>Relative to the project's folder; with several documents each has one of its own in it.</summary>
    [Required] public string Folder { get; set; } = "";

    /// <summary>The project's own code.</summary>
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>Its global usings.</summary>
    public ITaskItem[] Usings { get; set; } = [];

    /// <summary><c>PhotonEnums=Open</c>, and so on.</summary>
    public string[] Settings { get; set; } = [];

    /// <summary>From the project's folder.</summary>
    [Output] public ITaskItem[] Written => [.. _written];

    readonly List<TaskItem> _written = [];

    public override bool Execute()
    {
        var settings = Settings.Select(setting => setting.Split('=', 2)).ToLookup(setting => setting[0], setting => setting[^1]);
        // Faults are the generator's to report, at their places.
        var reader = new SpecReader([]);
        var documents = Roots.Select(root => SpecItem.FromMetadata(root.GetMetadata("FullPath"), root.GetMetadata)).Select(item => new ProjectDocument(item, reader.Root(item).Effective)).ToList();
        var binder = new ProjectBinder(ProjectSettings.Of(name => settings[name].FirstOrDefault()), reader.Parts(Parts.Select(part => part.GetMetadata("FullPath"))));
        var project = new StubFolder(Path.GetDirectoryName(ProjectFile)!, Sources.Select(source => source.GetMetadata("FullPath")));
        var imported = Usings.Where(use => use.GetMetadata("Static").Length + use.GetMetadata("Alias").Length == 0).Select(use => use.ItemSpec).ToHashSet();
        var apis = binder.Bind(documents, []).Where(api => api.Options.Server).ToList();
        foreach (var api in apis)
        {
            var emitter = new StubEmitter(api, Folder, imported);
            var stubs = emitter.Emit(project.Says);
            foreach (var (stub, file) in project.Write(stubs, apis.Count > 1 ? Path.Combine(Folder, api.Names.Api) : Folder))
            {
                var adding = stubs.Any(emitter.IsRegistration) ? null : emitter.Adding(stub);
                Log.LogMessage(MessageImportance.High, "{0} was written, and is the project's{1}", file, adding is null ? "" : $": register it with {adding}");
                _written.Add(new TaskItem(file));
            }
        }
        return true;
    }
}
