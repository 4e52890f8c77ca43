using Photon.Cli.Input;
using Photon.Cli.Output;
using Photon.Cli.Text;
using Photon.Core.Diagnostics;
using Photon.Core.Documents;
using Photon.Core.Projects;

namespace Photon.Cli.Generate;

/// <summary>The document that something is ejected from.</summary>
/// <param name="Project">That has it as an item; <c>null</c>: the document was named itself.</param>
sealed record Subject(SpecInput Input, ProjectSettings Settings, DescribedProject? Project)
{
    public SpecItem Item => Input.Item;

    /// <summary>As it is called in what is said.</summary>
    public string Name => PlainText.InOneLine(Path.GetFileName(Input.Path));

    /// <param name="api">The <c>Name</c> of one of a project's documents; <c>null</c>: it has one.</param>
    /// <exception cref="CommandException">There is none, or there are several.</exception>
    public static async Task<Subject> Open(InputRequest request, string? api, Screen screen, CancellationToken cancel)
    {
        if (request.Names is not [var name] || DescribedProject.Find(name) is not { } path)
            // Plain classes are to be plain: an enum is the enum itself.
            return new(await new SpecInputs(request, screen).ReadOne(cancel), new ProjectSettings { ClosedEnums = true }, null);
        var project = await DescribedProject.Read(path, cancel);
        var names = project.Items.Select(item => item.Name).ToList();
        var found = api is null ? project.Items : [.. project.Items.Where(item => item.Name.Equals(api, StringComparison.OrdinalIgnoreCase))];
        if (found is [var only]) return new(SpecInputs.Read(only, project.Folder, cancel), project.Settings, project);
        var file = PlainText.InOneLine(Path.GetFileName(path));
        if (project.Items.Count == 0) throw new CommandException($"{file} has no document: name one with --spec, or add an OpenApiReference");
        throw new CommandException(api is null ? $"{file} has several documents: --api says which one: {string.Join(", ", names)}" : $"{file} has no document named '{PlainText.InOneLine(api)}'{NearestNames.Suggest(api, names)}", ExitCode.Usage);
    }
}
