using Photon.Cli.Migrate.Advice;
using Photon.Cli.Migrate.Code;
using Photon.Cli.Migrate.Projects;
using Photon.Cli.Migrate.Sources;
using Photon.Cli.Output;

namespace Photon.Cli.Migrate.Plans;

/// <summary>Plans the migration of one project. It reads only.</summary>
static class ProjectPlanner
{
    const int Depth = 3;

    static readonly string[] s_skipped = ["bin", "obj", "node_modules", ".git"];

    static readonly string[] s_packages = ["NSwag.MSBuild", "NSwag.ApiDescription.Client", "NSwag.CodeGeneration.CSharp", "Microsoft.Extensions.ApiDescription.Client"];

    /// <param name="around">The folder whose code is searched.</param>
    /// <param name="version">Of Photon.Sdk; empty: global.json says.</param>
    public static ProjectPlan Plan(string path, string around, string version, CancellationToken cancel)
    {
        var file = TextFile.Read(path);
        var root = XmlParser.Parse(file);
        if (root.Name != "Project") throw new CommandException($"{path}: this is no project: its root is <{root.Name}>");
        var folder = Path.GetDirectoryName(path)!;
        var editor = new ProjectEditor(file, root);
        var commands = NSwagCommands.Of(file, root).ToList();
        var settings = Settings(folder, commands);
        var items = editor.HasPhoton && !root.All("PackageReference").Any(IsObsolete) && !ApiDescriptionItems.Of(root).Any(IsForeign) ? [] : ApiDescriptionItems.Of(root).ToList();
        var notes = new List<Note>();
        var changes = new List<FileChange>();

        var replaced = items.Select(item => (Item: item, Use: ApiDescriptionItems.Read(file, root, item))).ToList();
        var other = settings.SelectMany(setting => setting.Uses).Concat(commands.Select(command => command.Use).OfType<GeneratorUse>()).ToList();
        if (replaced.Count + other.Count == 0 && settings.All(setting => !setting.FromCode)) return new(path, [], [], [], new HashSet<string>()) { IsMigrated = editor.HasPhoton };

        var planned = new List<PlannedItem>();
        foreach (var (item, use) in replaced)
        {
            if (use.Kind == GeneratorKind.TypeScript)
            {
                notes.Add(TypeScript(use));
                editor.Remove(item);
                continue;
            }
            // Photon gives each of several documents a namespace of its own.
            var one = ItemPlanner.Plan([use]);
            if (replaced.Count(r => r.Use.Kind != GeneratorKind.TypeScript) + other.Count > 1 && one.Namespace.Length == 0) one = one with { Namespace = "$(RootNamespace)" };
            editor.Rewrite(item, one);
            planned.Add(one);
        }
        foreach (var reference in root.All("OpenApiProjectReference"))
        {
            notes.Add(new(path, reference.Line, $"OpenApiProjectReference: {reference.Metadata("Include")}", "write that project's document to a file, commit it, and name it in an OpenApiReference"));
            editor.Remove(reference);
        }
        var added = other.Where(use => use.Kind != GeneratorKind.TypeScript && use.Document.Length > 0).GroupBy(use => use.Document, StringComparer.Ordinal).Select(group => ItemPlanner.Plan([.. group])).ToList();
        editor.Add(added);
        planned.AddRange(added);
        foreach (var setting in settings.Where(setting => setting.FromCode || setting.Uses.Any(use => use.Document.Length == 0)))
            notes.Add(new(setting.Path, 1, "the document is made from code", "run NSwag once more to write it to a file, commit that, and name it in an OpenApiReference: from then on code follows the document"));

        // What still generates TypeScript stays, with its package.
        var staying = settings.Where(setting => setting.FromCode || setting.Uses.Any(use => use.Kind == GeneratorKind.TypeScript)).ToList();
        notes.AddRange(other.Where(use => use.Kind == GeneratorKind.TypeScript).Select(TypeScript));
        foreach (var setting in settings)
        {
            var text = TextFile.Read(setting.Path);
            if (!staying.Contains(setting)) changes.Add(new(text, null));
            else if (!setting.FromCode && setting.Uses.Any(use => use.Kind != GeneratorKind.TypeScript)) changes.Add(new(text, NSwagFile.WithoutCSharp(text)));
        }
        foreach (var command in commands.Where(command => command.Use is { Kind: not GeneratorKind.TypeScript } || (command.File.Length > 0 && !staying.Any(setting => setting.Path == command.File)))) RemoveTask(editor, root, command.Task);

        var removed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var isDone = staying.Count == 0 && commands.All(command => command.Use is not { Kind: GeneratorKind.TypeScript });
        var outputs = Outputs(folder, planned);
        foreach (var package in root.All("PackageReference").Where(package => IsObsolete(package) ? isDone || package.Metadata("Include").Contains("ApiDescription", StringComparison.Ordinal) : IsUnused(package, folder, outputs)))
        {
            removed.Add(package.Metadata("Include"));
            editor.Remove(package);
        }
        foreach (var name in ApiDescriptionItems.Properties)
            foreach (var property in root.All(name)) editor.Remove(property);
        foreach (var compile in root.All("Compile").Where(compile => outputs.Contains(Path.GetFullPath(Path.Combine(folder, (compile.Metadata("Include") + compile.Metadata("Update") + compile.Metadata("Remove")).Replace('\\', '/')))))) editor.Remove(compile);
        changes.AddRange(outputs.Where(output => !output.StartsWith(Path.Combine(folder, "obj") + Path.DirectorySeparatorChar, StringComparison.Ordinal)).Select(output => new FileChange(TextFile.Read(output), null)));

        if (planned.Count > 0 && !editor.AddSdk(version)) throw new CommandException($"{path}: this project names no SDK: make it SDK-style first (https://learn.microsoft.com/dotnet/core/project-sdk/overview)");
        if (editor.Apply() is var after && after != file.Text) changes.Insert(0, new(file, after));
        notes.AddRange(Framework(path, root));
        foreach (var item in planned) notes.AddRange(ItemNotes.Of(item, folder, around, outputs, cancel));
        return new(path, changes, [.. notes.Distinct().OrderBy(note => note.File, StringComparer.Ordinal).ThenBy(note => note.Line)], planned, removed);
    }

    /// <summary>Those that the project runs, and those that lie in its folder for somebody to run by hand.</summary>
    static List<NSwagFile> Settings(string folder, IReadOnlyList<NSwagCommand> commands)
    {
        var files = commands.Where(command => command.File.Length > 0).Select(command => (command.File, command.Variables)).ToList();
        foreach (var file in Below(folder, Depth))
            if (files.All(one => one.File != file)) files.Add((file, NSwagFile.Variables("")));
        foreach (var (file, _) in files.Where(one => !File.Exists(one.File))) throw new CommandException($"{file} is not there, which the project's Exec task runs: mend or remove the task");
        return [.. files.DistinctBy(one => one.File).Select(one => NSwagFile.Read(one.File, folder, one.Variables))];
    }

    static IEnumerable<string> Below(string folder, int depth)
    {
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
            if (file.EndsWith(".nswag", StringComparison.OrdinalIgnoreCase) || Path.GetFileName(file).Equals("nswag.json", StringComparison.OrdinalIgnoreCase)) yield return file;
        if (depth == 0) yield break;
        foreach (var child in Directory.EnumerateDirectories(folder).Where(child => !s_skipped.Contains(Path.GetFileName(child)) && Directory.GetFiles(child, "*.csproj").Length == 0).Order(StringComparer.Ordinal))
            foreach (var file in Below(child, depth - 1)) yield return file;
    }

    /// <summary>With its target, if that does nothing else and nobody waits for it.</summary>
    static void RemoveTask(ProjectEditor editor, XmlPart root, XmlPart task)
    {
        var target = task.Parent;
        var isAwaited = target is { Name: "Target" } && root.All().SelectMany(part => part.Attributes).Any(attribute => attribute.Name is "DependsOnTargets" or "Targets" && attribute.Value.Contains(target.Metadata("Name"), StringComparison.OrdinalIgnoreCase));
        editor.Remove(target is { Name: "Target" } && !isAwaited && target.Children.All(child => child == task || child.Name == "Message") ? target : task);
    }

    /// <summary>The files of C# that the other generator wrote: they would declare everything twice.</summary>
    static HashSet<string> Outputs(string folder, IEnumerable<PlannedItem> items) =>
        [.. items.SelectMany(item => item.Uses).SelectMany(use => (string[])[use.Output, use.Option("contractsOutputFilePath")]).Where(output => output.EndsWith(".cs", StringComparison.OrdinalIgnoreCase))
            .Select(output => Path.GetFullPath(Path.Combine(folder, output))).Where(IsGenerated)];

    static bool IsGenerated(string file) => File.Exists(file) && File.ReadLines(file).Take(20).Any(line => line.Contains("NSwag", StringComparison.Ordinal) || line.Contains("auto-generated", StringComparison.OrdinalIgnoreCase));

    static bool IsForeign(XmlPart item) => ApiDescriptionItems.Metadata.Any(name => item.Metadata(name).Length > 0);

    static bool IsObsolete(XmlPart package) => s_packages.Contains(package.Metadata("Include"), StringComparer.OrdinalIgnoreCase);

    /// <summary>NSwag's clients needed Newtonsoft.Json; code of the project's own may still.</summary>
    static bool IsUnused(XmlPart package, string folder, HashSet<string> outputs) => package.Metadata("Include").Equals("Newtonsoft.Json", StringComparison.OrdinalIgnoreCase)
        && !Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(file => !outputs.Contains(file) && !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Intersect(s_skipped).Any())
            .Any(file => File.ReadAllText(file).Contains("Newtonsoft", StringComparison.Ordinal));

    static Note TypeScript(GeneratorUse use) => new(use.File, use.Line, $"a client in TypeScript of {(use.Document.Length == 0 ? "the document" : use.Document)}", "Forms=\"true\" on the item emits typed forms with their calls (docs/forms.md); for other TypeScript keep a generator of npm");

    static IEnumerable<Note> Framework(string path, XmlPart root) =>
        from property in root.All("TargetFramework").Concat(root.All("TargetFrameworks"))
        let old = property.Value.Split(';', StringSplitOptions.TrimEntries).Where(name => !name.StartsWith("net10", StringComparison.Ordinal) && !name.StartsWith("net11", StringComparison.Ordinal) && !name.StartsWith('$')).ToList()
        where old.Count > 0
        select new Note(path, property.Line, string.Join(", ", old), "net10.0 or newer: what Photon emits calls Photon.Runtime, which is for that");
}
