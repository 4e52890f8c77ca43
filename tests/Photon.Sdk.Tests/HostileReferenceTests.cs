using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

/// <summary>A build reads no file that is not the project's, whatever a document refers to.</summary>
public sealed class HostileReferenceTests(PackageFixture packages)
{
    [Fact]
    public async Task References_that_lead_out_of_the_project_are_refused_and_nothing_of_there_is_read()
    {
        var project = new ProjectBuilder(packages, "hostile-references").Add("App.csproj", Specs.Project("<OutputType>Library</OutputType>"));
        var outside = Path.GetFullPath(Path.Combine(project.Folder, "..", "outside-of-hostile-references"));
        Directory.CreateDirectory(outside);
        File.WriteAllText(Path.Combine(outside, "secret.yaml"), "{ type: object, properties: { leakedSecret: { type: string } } }\n");
        File.CreateSymbolicLink(Path.Combine(project.Folder, "link.yaml"), Path.Combine(outside, "secret.yaml"));
        Directory.CreateSymbolicLink(Path.Combine(project.Folder, "folder"), outside);
        File.CreateSymbolicLink(Path.Combine(project.Folder, "second.yaml"), Path.Combine(project.Folder, "link.yaml"));
        project.Add("inside/real.yaml", "{ type: object, properties: { insideMember: { type: string } } }\n");
        File.CreateSymbolicLink(Path.Combine(project.Folder, "alias.yaml"), Path.Combine(project.Folder, "inside", "real.yaml"));
        string[] refused =
        [
            "link.yaml", "second.yaml", "folder/secret.yaml", "folder/../folder/secret.yaml", "../outside-of-hostile-references/secret.yaml", "..%2Foutside-of-hostile-references%2Fsecret.yaml",
            "..\\outside-of-hostile-references\\secret.yaml", Path.Combine(outside, "secret.yaml"), "file://" + outside + "/secret.yaml", "\\\\localhost\\share\\secret.yaml", "//localhost/share/secret.yaml",
            "http://localhost:1/secret.yaml", "https://localhost:1/secret.yaml",
        ];
        var schemas = string.Concat(refused.Append("alias.yaml").Select((reference, i) => $"    S{i}: {{ $ref: '{reference}' }}\n"));
        var properties = string.Join(", ", Enumerable.Range(0, refused.Length + 1).Select(i => $"p{i}: {{ $ref: '#/components/schemas/S{i}' }}"));
        project.Add("openapi.yaml", $$"""
            openapi: 3.1.0
            info: { title: T, version: '1' }
            paths:
              /a: { post: { operationId: a, requestBody: { content: { application/json: { schema: { type: object, properties: { {{properties}} } } } } }, responses: { '204': { description: d } } } }
            components:
              schemas:

            """ + schemas);
        var built = await project.Build("-p:EmitCompilerGeneratedFiles=true");
        Assert.Equal(0, built.ExitCode);
        var told = built.Warnings.Where(w => w.Code is "PHO1021" or "PHO1022").Select(w => w.LineNumber).Distinct().Order().ToArray();
        Assert.Equal(Enumerable.Range(7, refused.Length), told);
        var texts = project.Files("obj").Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".json", StringComparison.Ordinal) || file.EndsWith(".yaml", StringComparison.Ordinal)).Select(project.Read).ToArray();
        Assert.DoesNotContain(texts, text => text.Contains("leakedSecret", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(texts, text => text.Contains("InsideMember", StringComparison.Ordinal));
    }
}
