using System.Text;
using Photon.Cli.Input;
using Photon.Cli.Output;

namespace Photon.Cli.New;

/// <summary>A document that a project is begun with: it is copied, with what it refers to and its overlays, because from then on the project's is the one that counts.</summary>
sealed class SpecCopy(SpecInput input)
{
    /// <exception cref="CommandException">There is none, or it is no OpenAPI document.</exception>
    public static async Task<SpecCopy> Read(NewRequest request, Screen screen, CancellationToken cancel)
    {
        var input = await new SpecInputs(new([request.Spec!]) { AllowNetwork = request.AllowNetwork }, screen).ReadOne(cancel);
        if (!input.Spec.Root["openapi"].Exists && !input.Spec.Root["swagger"].Exists) throw new CommandException($"{input.Name} is no OpenAPI document: it says neither 'openapi' nor 'swagger'");
        return new(input);
    }

    /// <summary>The document's in the project's folder.</summary>
    public string FileName => input.IsFile ? Path.GetFileName(input.Path) : input.IsJson ? "openapi.json" : "openapi.yaml";

    /// <returns>The files, from the folder.</returns>
    public IReadOnlyList<string> Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var written = new List<string> { FileName };
        if (input.IsFile) File.Copy(input.Path, Path.Combine(folder, FileName), overwrite: true);
        else File.WriteAllText(Path.Combine(folder, FileName), input.Text, new UTF8Encoding(false));
        var from = Path.GetDirectoryName(input.Path)!;
        foreach (var part in input.Parts.Select(part => part.Path).Concat(input.Item.Overlays))
        {
            var relative = Path.GetRelativePath(from, part);
            // Of files elsewhere the reader has no more than was allowed, and a build would have nothing.
            if (Path.IsPathRooted(relative) || relative.StartsWith("..", StringComparison.Ordinal) || !File.Exists(part)) continue;
            var target = Path.Combine(folder, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(part, target, overwrite: true);
            written.Add(relative.Replace('\\', '/'));
        }
        return written;
    }
}
