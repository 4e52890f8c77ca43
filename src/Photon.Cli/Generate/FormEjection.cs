using Photon.Cli.Output;
using Photon.Cli.Text;
using Photon.Core.Diagnostics;
using Photon.Core.Documents;
using Photon.Core.Model;
using Photon.Core.Model.Binding;
using Photon.Forms;
using Photon.Forms.Folder;
using Photon.Forms.Overrides;
using Photon.Forms.Project;

namespace Photon.Cli.Generate;

/// <summary>Forms, and fields of schemas, as files of a project's front end: docs/forms-own.md, step 4.</summary>
sealed class FormEjection(Subject subject, DescribedProject project, CodeSelection selection)
{
    /// <exception cref="CommandException">The project has no such form, or its front end cannot be emitted.</exception>
    public IReadOnlyList<EjectedFile> Files()
    {
        if (subject.Item.Forms.Count == 0) throw new CommandException($"{subject.Name} has no forms: say Forms=\"true\" on its OpenApiReference in {PlainText.InOneLine(Path.GetFileName(project.Path))}");
        // What a build would emit is emitted aside: the front end itself is touched by nothing but what is asked for.
        var aside = Directory.CreateTempSubdirectory("photon-forms-").FullName;
        try
        {
            Copy(aside);
            var emission = new FormsEmission(new(project.Path)
            {
                Folder = aside + Path.DirectorySeparatorChar,
                LockFile = Path.Combine(aside, "photon.lock"),
                UpdatesFolder = Path.Combine(aside, "photon-updates"),
                Documents = [subject.Item],
            });
            if (!emission.Write(subject.Input.Parts.Select(part => part.Path))) throw new CommandException(emission.DocumentFaults.FirstOrDefault(fault => fault.Rule.Severity == Severity.Error)?.ToString() ?? $"{subject.Name} gives no forms");
            return [.. Names(aside).Select(name => File(aside, name))];
        }
        finally
        {
            Directory.Delete(aside, recursive: true);
        }
    }

    EjectedFile File(string aside, string name)
    {
        // Where the project has one already, it is in the emission as an empty file.
        var own = Path.Combine(aside, "src", name + ".tsx");
        if (System.IO.File.Exists(own)) System.IO.File.Delete(own);
        var ejection = new Ejection(aside, project.Path);
        if (ejection.Eject(name) is not { } file) throw new CommandException(ejection.Faults[0].Message);
        var (line, rest) = System.IO.File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n', 2) is [var first, var others] ? (first, others) : ("", "");
        return new($"src/{name}.tsx", FileStamp.Stamped(line.TrimStart('/', ' '), rest));
    }

    /// <summary>Emitted files that are chosen: of operations their forms, of schemas their fields.</summary>
    IEnumerable<string> Names(string aside)
    {
        var document = FormsEmitter.FolderOf(subject.Item.Name);
        var operations = selection.Operations.Count + selection.Tags.Count > 0 || selection.Schemas.Count == 0;
        return Chosen(aside, $"{document}/forms", "Form", "operation", operations, Operations()).Concat(Chosen(aside, $"{document}/fields", "Fields", "schema", selection.Schemas.Count > 0, Schemas()));
    }

    static List<string> Chosen(string aside, string folder, string ending, string kind, bool isWanted, Predicate<string> wants)
    {
        if (!isWanted) return [];
        var generated = Path.Combine(aside, "generated", folder);
        var all = Directory.Exists(generated) ? Directory.EnumerateFiles(generated, $"*{ending}.tsx").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal).ToList() : [];
        var chosen = all.Where(name => wants(name[..^ending.Length])).Select(name => $"{folder}/{name}").ToList();
        return chosen.Count > 0 ? chosen : throw new CommandException($"No form is emitted for such {(kind == "schema" ? "a schema" : "an operation")}; there are {string.Join(", ", all.Take(8))}{(all.Count > 8 ? " and others" : "")}");
    }

    Predicate<string> Operations()
    {
        var api = Model();
        selection.Check(api);
        var wanted = api.Operations.Where(operation => Glob.Wants(new(selection.Operations), [operation.Id, $"{operation.Method} {operation.Path}"], []) && Glob.Wants(new(selection.Tags), [.. operation.Tags, operation.Tag], [])).Select(operation => Letters(operation.Id)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return name => wanted.Contains(name);
    }

    Predicate<string> Schemas()
    {
        var wanted = CodeSelection.SchemaNames(Model()).Where(name => Glob.Wants(new(selection.Schemas), name, [])).Select(Letters).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return name => wanted.Contains(name);
    }

    ApiModel Model() => Input.BoundSpec.Bind(subject.Input, subject.Settings.BindOptions(subject.Item), default).Model ?? throw new CommandException($"{subject.Name} gives nothing");

    /// <summary>Names of components are those of the document with all but letters and digits left out.</summary>
    static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit));

    /// <summary>What of the front end decides what is emitted.</summary>
    void Copy(string aside)
    {
        if (!Directory.Exists(project.FrontEnd)) return;
        var config = Path.Combine(project.FrontEnd, OverrideReader.Config);
        if (System.IO.File.Exists(config)) System.IO.File.Copy(config, Path.Combine(aside, OverrideReader.Config));
        var templates = Path.Combine(project.FrontEnd, "templates");
        foreach (var template in Directory.Exists(templates) ? Directory.EnumerateFiles(templates, "*.scriban") : []) Put(aside, "templates/" + Path.GetFileName(template), System.IO.File.ReadAllText(template));
        // Of files in the place of emitted ones only the names count.
        foreach (var name in OverrideReader.Read(project.FrontEnd, []).Files) Put(aside, $"src/{name}.tsx", "");
    }

    static void Put(string folder, string name, string text)
    {
        var file = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        System.IO.File.WriteAllText(file, text);
    }
}
