using Photon.Cli.Output;

namespace Photon.Cli.New;

/// <summary>Makes what was asked for.</summary>
sealed class NewRun(TemplateHive hive, DotnetNew dotnet, Screen screen)
{
    public async Task<NewReport> Make(NewRequest request, CancellationToken cancel)
    {
        var folder = NewFolder.Of(request);
        // Before anything is written: what is wrong with it is known at once.
        var spec = request.Spec is null ? null : await SpecCopy.Read(request, screen, cancel);
        var before = folder.Files();
        var created = !Directory.Exists(folder.Path);
        await dotnet.CheckSdk(Environment.CurrentDirectory, cancel);
        Directory.CreateDirectory(folder.Path);
        try
        {
            // A document that stands where the project will look for it, so that it is there when anything builds.
            var own = request.Choices.GetValueOrDefault("tests") == "true" ? Path.Combine(folder.Path, folder.Name) : folder.Path;
            spec?.Write(own);
            await hive.With(dotnet, home => dotnet.Run(folder.Path, Arguments(request, folder, spec, home), cancel), cancel);
        }
        catch when (created)
        {
            Directory.Delete(folder.Path, recursive: true);
            throw;
        }
        var written = folder.Files().Where(file => !before.TryGetValue(file.Key, out var time) || time != file.Value).Select(file => file.Key).Order(StringComparer.Ordinal);
        return new(request, folder, [.. written]);
    }

    static List<string> Arguments(NewRequest request, NewFolder folder, SpecCopy? spec, string home)
    {
        List<string> arguments = [request.Template.ShortName, "--name", folder.Name, "--output", folder.Path, "--debug:custom-hive", home, "--no-update-check"];
        // The first command that is run restores, and says what it does.
        if (!request.Template.IsItem) arguments.Add("--no-restore");
        if (spec is not null) arguments.AddRange(["--spec", spec.FileName]);
        // dotnet new would take the document for something in the way.
        if (request.Force || spec is not null) arguments.Add("--force");
        foreach (var (name, value) in request.Choices) arguments.AddRange([$"--{name}", value]);
        return arguments;
    }
}
