using System.Diagnostics;
using System.Text.RegularExpressions;
using Photon.Forms.Folder;
using Photon.Forms.Model;
using Photon.Forms.Overrides;

namespace Photon.Forms.Tests.TypeScript;

/// <summary>TypeScript, where somebody has restored the sample's front end (or <c>PHOTON_NODE_MODULES</c> says where its packages are).</summary>
static partial class Compiler
{
    /// <returns>What <c>tsc --noEmit</c> has to say of the forms; empty: nothing.</returns>
    public static string Check(IReadOnlyList<FormsModel> models)
    {
        using var folder = new TemporaryFolder();
        new FrontEndFolder(folder.Path).Write(models, FormOverrides.None);
        return Check(folder);
    }

    public static string Check(TemporaryFolder folder)
    {
        var packages = Packages();
        Assert.SkipWhen(packages is null, "The packages of the front end are not restored");
        Directory.CreateSymbolicLink(folder.Of("node_modules"), packages!);
        var start = new ProcessStartInfo("node", [Path.Combine(packages!, "typescript", "bin", "tsc"), "-p", ".", "--pretty", "false"]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true };
        using var tsc = Process.Start(start)!;
        var said = tsc.StandardOutput.ReadToEnd();
        tsc.WaitForExit();
        File.Delete(folder.Of("node_modules"));
        return said;
    }

    /// <summary>Runs a script of this folder on the sample's front end.</summary>
    public static Task<(int Code, string Output)> Run(string script)
    {
        var packages = Packages();
        Assert.SkipWhen(packages is null, "The packages of the front end are not restored");
        var folder = Path.Combine(BrowserTools.Repository, "tests", "Photon.Forms.Tests", "TypeScript");
        return BrowserTools.Run("node", [script, Path.GetDirectoryName(packages)!], folder);
    }

    static string? Packages() => new[] { Environment.GetEnvironmentVariable("PHOTON_NODE_MODULES"), Path.Combine(BrowserTools.Repository, "samples", "Bookshop", "client", "node_modules") }
        .FirstOrDefault(folder => folder is not null && File.Exists(Path.Combine(folder, "typescript", "bin", "tsc")));

    /// <summary>What is left of a file without its strings, patterns and comments.</summary>
    public static string Bare(string file) => Inert().Replace(file, match => match.Value[0] == 'p' ? "pattern: S" : match.Value[0] == '[' ? "[S" : match.Value[0] == '"' ? "S" : "");

    /// <summary>What a file declares.</summary>
    public static IEnumerable<string> Declared(string file) => Declaration().Matches(Bare(file)).Select(match => match.Value);

    [GeneratedRegex("""(?:pattern: |\[)/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\[\n])+/u|"(?:\\.|[^"\\\n])*"|/\*[\s\S]*?\*/|//[^\n]*""")]
    private static partial Regex Inert();

    [GeneratedRegex(@"\b(const|let|var|function|class|type|interface|enum|namespace|declare)\s+[\w$]+")]
    private static partial Regex Declaration();
}
