using System.Runtime.InteropServices;
using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

public sealed class NativeAotTests(PackageFixture packages)
{
    [Fact]
    public async Task Server_and_client_are_published_natively_without_a_warning_and_answer()
    {
        NeedLinker();
        const string properties = "<PublishAot>true</PublishAot><InvariantGlobalization>true</InvariantGlobalization><TrimmerSingleWarn>false</TrimmerSingleWarn>";
        var project = new ProjectBuilder(packages, "aot")
            .Add("Server/Server.csproj", Specs.Project(properties, $"""<OpenApiReference Include="../openapi.yaml" Name="Api" Forms="{(Node.IsThere ? "true" : "false")}" />"""))
            .Add("Server/Program.cs", Node.IsThere ? FormsProject.Program : Specs.NotesProgram)
            .Add("Caller/Caller.csproj", Specs.Beside(properties + "<OutputType>Exe</OutputType>", """<OpenApiReference Include="../openapi.yaml" />"""))
            .Add("Caller/Program.cs", ClientProjectTests.Caller)
            .Add("openapi.yaml", Specs.Notes);
        (await project.Publish("Server", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "out/server")).Clean();
        (await project.Publish("Caller", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "out/caller")).Clean();
        Assert.False(project.Has("out/server/Server.dll"));
        await using var app = await RunningApp.Start(Path.Combine(project.Folder, "out/server"), Path.Combine(project.Folder, "out/server/Server"));
        await ServerProjectTests.ServesNotes(app.Http);
        if (Node.IsThere) await FormsPublishTests.ServesForms(app.Http, "br", isPublished: true);
        Assert.Equal(Specs.Notes, await app.Http.GetStringAsync("/openapi.yaml", TestContext.Current.CancellationToken));
        await ClientProjectTests.Calls(app, project.Folder, Path.Combine(project.Folder, "out/caller/Caller"));
    }

    internal static void NeedLinker()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Native AOT is tried on Linux only.");
        Assert.SkipUnless(HasLinker, "Native AOT needs clang or gcc, and zlib's headers' library (zlib1g-dev).");
    }

    static bool HasLinker =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")))
        && Directory.Exists("/usr/lib") && Directory.EnumerateFiles("/usr/lib", "libz.so", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 2, IgnoreInaccessible = true }).Any();
}
