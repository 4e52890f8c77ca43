using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

public sealed class DeterminismTests(PackageFixture packages)
{
    [Fact]
    public async Task Two_folders_give_the_same_bytes()
    {
        var (here, there) = (await Build("deterministic-a"), await Build("deterministic-b/deeper"));
        Assert.Equal(here.Keys, there.Keys);
        foreach (var (file, bytes) in here) Assert.True(bytes.AsSpan().SequenceEqual(there[file]), $"{file} differs");
    }

    async Task<SortedDictionary<string, byte[]>> Build(string name)
    {
        var project = new ProjectBuilder(packages, name)
            // As continuous integration builds: without it, debug information names the folder.
            .Add("App.csproj", Specs.Project("<ContinuousIntegrationBuild>true</ContinuousIntegrationBuild><PathMap>$(MSBuildProjectDirectory)=/_/</PathMap><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><CompilerGeneratedFilesOutputPath>obj/generated</CompilerGeneratedFilesOutputPath>"))
            .Add("openapi.yaml", Specs.Notes.Replace("'#/components/schemas/Note'", "'schemas/note.yaml#/Note'", StringComparison.Ordinal))
            .Add("schemas/note.yaml", "Note: { type: object, required: [id, text], properties: { id: { type: integer, format: int32 }, text: { type: string } } }\n")
            .Add("Program.cs", Specs.NotesProgram);
        (await project.Build()).Clean();
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var outputs = project.Files("bin").Where(file => Path.GetFileName(file).StartsWith("App.", StringComparison.Ordinal) && !file.EndsWith(".runtimeconfig.json", StringComparison.Ordinal))
            .Concat(project.Files("obj/generated/Photon.Generator"))
            .Concat(project.Files("obj/Debug/net10.0/photon").Where(file => !file.EndsWith(".txt", StringComparison.Ordinal)));
        foreach (var file in outputs) files.Add(file, await File.ReadAllBytesAsync(Path.Combine(project.Folder, file)));
        Assert.Contains("bin/Debug/net10.0/App.dll", files.Keys);
        Assert.Contains(files.Keys, file => file.EndsWith(".g.cs", StringComparison.Ordinal));
        return files;
    }
}
