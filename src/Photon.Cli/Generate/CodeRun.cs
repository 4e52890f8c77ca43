using Photon.Cli.Input;
using Photon.Cli.Migrate.Projects;
using Photon.Cli.Output;
using Photon.Cli.Text;
using Photon.Core.Diagnostics;
using Photon.Core.Documents;

namespace Photon.Cli.Generate;

/// <summary>Ejects code: writes it, or shows it, and says, or does, what then is to be switched off.</summary>
sealed class CodeRun(Screen screen, Subject subject, GeneratedParts part)
{
    public required CodeSelection Selection { get; init; }

    public string? Namespace { get; init; }

    public bool WithCodecs { get; init; }

    public string? Output { get; init; }

    public bool Replaces { get; init; }

    public int Run(bool isDry, bool force, CancellationToken cancel)
    {
        if (Replaces) CheckReplace();
        var ejection = new CodeEjection(subject, part, Selection, WithCodecs, Namespace);
        var files = ejection.Files(cancel);
        var folder = Path.GetFullPath(Output ?? Path.Combine(subject.Project?.Folder ?? ".", subject.Item.Name, part == GeneratedParts.Models ? "" : part.ToString()));
        var target = new EjectedFiles(folder);
        var change = Switch(ejection);
        if (isDry)
        {
            DiffText.Show(screen, target.Diff(files));
            if (Replaces && change is { } shown) DiffText.Show(screen, UnifiedDiff.OfWritten(shown.File.Text.ReplaceLineEndings("\n"), shown.After.ReplaceLineEndings("\n"), ShownPath.Of(shown.File.Path).Replace('\\', '/')));
            return ExitCode.Done;
        }
        target.Write(files, force, screen.Out);
        screen.Out.WriteLine($"{files.Count} file{(files.Count == 1 ? "" : "s")} in {ShownPath.Of(folder)}, in the namespace {ejection.Namespace}");
        if (subject.Project is null) SayNeeds(ejection);
        if (change is { } edit)
        {
            if (Replaces) File.WriteAllBytes(edit.File.Path, edit.File.Bytes(edit.After));
            screen.Out.WriteLine(Replaces ? $"{ShownPath.Of(edit.File.Path)} now says {edit.What}" : $"{PlainText.InOneLine(Path.GetFileName(edit.File.Path))} generates the same still: say {edit.What} on its OpenApiReference, so that both do not clash; --replace does that");
        }
        // They come with the server that the build generates.
        if (subject.Project is not null && part == GeneratedParts.Server && Selection.IsAll) screen.Out.WriteLine($"Map{subject.Item.Name}Document and Map{subject.Item.Name}Forms are no part of it: what they serve is made by the build, with a server that it generates");
        return ExitCode.Done;
    }

    /// <summary>What a project refers to without being told, other code has to refer to itself.</summary>
    void SayNeeds(CodeEjection ejection)
    {
        var package = part == GeneratedParts.Server ? "Photon.AspNetCore" : "Photon.Runtime";
        if (part != GeneratedParts.Models || WithCodecs) screen.Out.WriteLine($"They need the package {package}");
        else if (ejection.Uses.Count > 0) screen.Out.WriteLine($"They need the package {package}, for {string.Join(", ", ejection.Uses)}");
        else screen.Out.WriteLine("They need no package");
    }

    void CheckReplace()
    {
        if (subject.Project is null) throw new CommandException("--replace edits a project file: name the project with --spec", ExitCode.Usage);
        if (!Selection.IsAll) throw new CommandException("--replace switches off the whole: leave out --schema, --operation and --tag", ExitCode.Usage);
        if (part == GeneratedParts.Models && !WithCodecs) throw new CommandException("What is still generated reads and writes models: --replace needs --with-codecs", ExitCode.Usage);
        if (part != GeneratedParts.Models && !subject.Item.Generate.HasFlag(part)) throw new CommandException($"{PlainText.InOneLine(Path.GetFileName(subject.Project.Path))} generates no {part.ToString().ToLowerInvariant()} of {subject.Name}: there is nothing to switch off", ExitCode.Usage);
    }

    /// <returns><c>null</c>: nothing that the project generates is the same.</returns>
    (TextFile File, string After, string What)? Switch(CodeEjection ejection)
    {
        if (subject.Project is not { } project || !Selection.IsAll) return null;
        if (part == GeneratedParts.Models ? !WithCodecs : !subject.Item.Generate.HasFlag(part)) return null;
        var file = TextFile.Read(project.Path);
        // Models of which something else is still made are taken from where they are now.
        var (name, value) = ejection.ReplacesModels ? ("Models", ejection.Namespace) : ("Generate", Text(ejection.Rest));
        (string, string)? property = part == GeneratedParts.Server && !ejection.Rest.HasFlag(GeneratedParts.Webhooks) ? ("PhotonAspNetCore", "true") : null;
        var what = $"{name}=\"{value}\"{(property is null ? "" : ", and <PhotonAspNetCore>true</PhotonAspNetCore> keeps the packages of a server")}";
        return (file, ProjectSwitch.Edit(file, subject.Item.Path, new Dictionary<string, string> { [name] = value }, property), what);
    }

    static string Text(GeneratedParts parts) => parts == GeneratedParts.None ? "None" : string.Join(';', Enum.GetValues<GeneratedParts>().Where(one => one != GeneratedParts.None && parts.HasFlag(one)));
}
