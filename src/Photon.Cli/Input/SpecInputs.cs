using Photon.Cli.Output;
using Photon.Core.Diagnostics;
using Photon.Core.Documents;
using Photon.Core.Reading;
using Photon.Forms.Project;

namespace Photon.Cli.Input;

/// <summary>Reads the documents that somebody named, each with its overlays and parts, as a build would.</summary>
sealed class SpecInputs(InputRequest request, Screen screen)
{
    /// <summary>What standard input is called, as if it were a file of the current folder: relative references start there.</summary>
    const string StandardInput = "stdin";

    /// <exception cref="CommandException">A document, or an overlay, cannot be opened.</exception>
    public async Task<IReadOnlyList<SpecInput>> ReadAll(CancellationToken cancel)
    {
        var inputs = new List<SpecInput>();
        await foreach (var input in Each(cancel)) inputs.Add(input);
        return inputs;
    }

    /// <summary>One after the other: the one before can be let go of.</summary>
    public async IAsyncEnumerable<SpecInput> Each([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var paths = Paths();
        foreach (var path in paths) yield return await Read(path, paths, cancel);
    }

    /// <exception cref="CommandException">There are several, or it cannot be opened.</exception>
    public async Task<SpecInput> ReadOne(CancellationToken cancel) => Paths() is [var path]
        ? await Read(path, [path], cancel)
        : throw new CommandException($"There are several documents; name one of them: {string.Join(", ", Paths().Select(ShownPath.Of))}", ExitCode.Usage);

    /// <summary>Full paths, URLs and <c>-</c>, each once.</summary>
    IReadOnlyList<string> Paths() => [.. request.Names.SelectMany(static name => name == "-" || NetworkDocument.IsUrl(name) ? [name] : DocumentFinder.Find(name)).Distinct(StringComparer.Ordinal)];

    async Task<SpecInput> Read(string name, IReadOnlyCollection<string> all, CancellationToken cancel)
    {
        var faults = new List<Fault>();
        var isFile = name != "-" && !NetworkDocument.IsUrl(name);
        var path = name == "-" ? Path.GetFullPath(StandardInput) : name;
        // Files are read by the reader; what is none is had before it starts.
        var text = name == "-" ? await ReadStandardInput(cancel) : isFile ? null : await NetworkDocument.Read(name, request.AllowNetwork, cancel);
        var overlays = request.Overlays.Select(Overlay).Concat(isFile && !request.NoOverlays ? OverlaysBeside.Find(path, all, faults) : []).Distinct(StringComparer.Ordinal);
        var item = new SpecItem(path) { Name = ItemNames.FromFile(path), Namespace = ItemNames.FromFile(path), Overlays = new(overlays) };
        var reader = new SpecReader(faults, file => file == path && text is not null ? text : BoundedText.ReadFile(file));
        // A part of a document at a URL would be at one too.
        var folder = isFile || name == "-" ? new SpecFolder(Environment.CurrentDirectory, path, []) : null;
        return Read(item, reader, folder, faults, cancel) with { IsFile = isFile };
    }

    /// <summary>A document that a project names.</summary>
    /// <param name="project">The project's folder.</param>
    /// <exception cref="CommandException">It cannot be opened.</exception>
    public static SpecInput Read(SpecItem item, string project, CancellationToken cancel)
    {
        var faults = new List<Fault>();
        return Read(item, new SpecReader(faults, BoundedText.ReadFile), new SpecFolder(project, item.Path, item.Overlays), faults, cancel);
    }

    static SpecInput Read(SpecItem item, SpecReader reader, SpecFolder? folder, List<Fault> faults, CancellationToken cancel)
    {
        var (written, root, spec) = reader.Root(item);
        var parts = DocumentClosure.Read(spec, part => folder?.Allows(part) == true && new FileInfo(part) is { Exists: true, Length: < BoundedText.Most } ? reader.Parts([part])[0] : null, item.Addresses, cancel);
        return new(item, written, root, spec, parts, faults);
    }

    static string Overlay(string name) => File.Exists(name) ? SpecPath.Normalize(Path.GetFullPath(name)) : throw new CommandException($"The overlay '{PlainText.InOneLine(name)}' does not exist");

    Task<string> ReadStandardInput(CancellationToken cancel)
    {
        // The process's own as bytes, whatever encoding the terminal has.
        if (screen.In == Console.In) return BoundedText.Read(Console.OpenStandardInput(), "Standard input", BoundedText.Most, cancel);
        return screen.In.ReadToEndAsync(cancel);
    }
}
