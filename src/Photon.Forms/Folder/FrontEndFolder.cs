using System.Text;
using Photon.Core.Diagnostics;
using Photon.Forms.Embedded;
using Photon.Forms.Model;
using Photon.Forms.Overrides;
using Photon.Forms.Templates;

namespace Photon.Forms.Folder;

/// <summary>The folder of the front end in a project: a Vite project of its own, of which a part is emitted anew with each change.</summary>
public sealed class FrontEndFolder(string path)
{
    const string Generated = "generated/";
    const string Owned = "photon/";
    const string Package = "package.json";

    static readonly UTF8Encoding s_utf8 = new(false);

    /// <summary>Files that were written; those that were as they should be are not among them.</summary>
    public IReadOnlyList<string> Written => _written;

    /// <summary>Owned files that were changed, of which this version has another.</summary>
    public IReadOnlyList<OwnedUpdate> Behind => _behind;

    /// <summary>All files that belong here, by full path.</summary>
    public IReadOnlyCollection<string> Files => _files;

    readonly SortedSet<string> _files = new(StringComparer.Ordinal);
    readonly List<string> _written = [];
    readonly List<OwnedUpdate> _behind = [];

    /// <summary>Of templates that the project has in the place of Photon's.</summary>
    public IReadOnlyList<Fault> Faults { get; private set; } = [];

    public void Write(IReadOnlyList<FormsModel> documents, FormOverrides overrides)
    {
        var templates = new TemplateSet(overrides);
        var emitter = new FormsEmitter(templates);
        StartProject();
        foreach (var (name, text) in EmbeddedText.Below("FrontEnd/photon/")) Own(new(Owned + name, text));
        var files = documents.SelectMany(document => emitter.Emit(document).Select(file => file with { Path = $"{FormsEmitter.FolderOf(document.Name)}/{file.Path}" })).Concat(emitter.EmitShared(documents)).ToList();
        Faults = templates.Faults;
        foreach (var file in files) Put(Generated + file.Path, file.Text);
        Sweep([.. files.Select(file => Full(Generated + file.Path))]);
    }

    /// <summary>A change of the document may take files away.</summary>
    void Sweep(HashSet<string> kept)
    {
        foreach (var file in Directory.EnumerateFiles(Full(Generated), "*", SearchOption.AllDirectories))
            if (!kept.Contains(file)) File.Delete(file);
    }

    /// <summary>A folder with a package.json is a project already, perhaps one that was there long before its forms: nothing of it is written.</summary>
    void StartProject()
    {
        if (File.Exists(Full(Package))) return;
        foreach (var (name, text) in EmbeddedText.Below("FrontEnd/project/").OrderBy(file => file.Name == Package))
        {
            var file = name is "npmrc" or "gitignore" ? "." + name : name;
            if (!File.Exists(Full(file))) Put(file, text);
        }
    }

    void Own(OwnedFile file)
    {
        _files.Add(Full(file.Name));
        if (!File.Exists(Full(file.Name)) || File.ReadAllText(Full(file.Name)) is var there && OwnedFile.IsUnchanged(there)) Put(file.Name, file.Text);
        else if (file.IsBehind(there)) _behind.Add(OwnedUpdate.Of(file, there));
    }

    /// <summary>A file that is as it should be keeps its time: Vite looks at nothing else.</summary>
    void Put(string name, string text)
    {
        var full = Full(name);
        _files.Add(full);
        if (File.Exists(full) && File.ReadAllText(full).ReplaceLineEndings("\n") == text) return;
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, s_utf8);
        _written.Add(name);
    }

    string Full(string name) => Path.Combine(path, name.Replace('/', Path.DirectorySeparatorChar));
}
