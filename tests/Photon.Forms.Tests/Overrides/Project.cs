using Photon.Core.Diagnostics;
using Photon.Forms.Folder;
using Photon.Forms.Overrides;
using Photon.Forms.Tests.TypeScript;

namespace Photon.Forms.Tests.Overrides;

/// <summary>A front end with a document, in a folder of its own.</summary>
sealed class Project(string schemas) : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public List<Fault> Faults { get; } = [];

    /// <summary>Keys of the widgets that replaced something in the last build.</summary>
    public IReadOnlySet<string> Widgets { get; private set; } = new HashSet<string>();

    public string Path => _folder.Path;

    public Project With(string file, string text)
    {
        _folder.Write(file, text);
        return this;
    }

    public string Read(string file) => File.ReadAllText(_folder.Of(file)).ReplaceLineEndings("\n");

    public Project Build()
    {
        Faults.Clear();
        var overrides = OverrideReader.Read(_folder.Path, Faults);
        var model = Emits.OfSchemas(schemas, overrides);
        Widgets = model.Widgets;
        var folder = new FrontEndFolder(_folder.Path);
        folder.Write([model], overrides);
        Faults.AddRange(folder.Faults);
        return this;
    }

    /// <summary>What TypeScript has to say; empty: nothing.</summary>
    public string Check() => Compiler.Check(_folder);

    public void Dispose() => _folder.Dispose();
}
