using System.Diagnostics;
using Photon.Core.Tests;
using Photon.Forms.Folder;
using Photon.Forms.Model;
using Photon.Forms.Overrides;

namespace Photon.Generator.Tests.Agreement;

/// <summary>TypeScript beside emitted forms and their runtime, run by Node.js.</summary>
sealed class FrontEndScript : IDisposable
{
    const string Bundle = """
        import { rolldown } from "rolldown";
        const bundle = await rolldown({ input: "script.ts", platform: "node" });
        await bundle.write({ file: "script.mjs" });
        """;

    public string Folder { get; } = Directory.CreateTempSubdirectory("agreement").FullName;

    /// <returns>What it prints.</returns>
    public string Run(string code, params FormsModel[] forms)
    {
        var packages = Packages();
        new FrontEndFolder(Folder).Write(forms, FormOverrides.None);
        Directory.CreateSymbolicLink(Path.Combine(Folder, "node_modules"), packages);
        File.WriteAllText(Path.Combine(Folder, "script.ts"), code);
        File.WriteAllText(Path.Combine(Folder, "bundle.mjs"), Bundle);
        Node("bundle.mjs");
        // What browsers know since 2023, Node.js 20 has behind a flag.
        return Node("-p", "typeof JSON.rawJSON").Trim() == "function" ? Node("script.mjs") : Node("--harmony-json-parse-with-source", "script.mjs");
    }

    string Node(params string[] arguments)
    {
        var start = new ProcessStartInfo("node", arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var node = Process.Start(start)!;
        var fault = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.True(node.ExitCode == 0, said + fault.GetAwaiter().GetResult());
        return said;
    }

    /// <summary>Where somebody has restored the sample's front end, or <c>PHOTON_NODE_MODULES</c> says.</summary>
    static string Packages()
    {
        var found = new[] { Environment.GetEnvironmentVariable("PHOTON_NODE_MODULES"), Path.Combine(SharedData.Root, "samples", "Bookshop", "client", "node_modules") }
            .FirstOrDefault(folder => folder is not null && Directory.Exists(Path.Combine(folder, "rolldown")));
        Assert.SkipWhen(found is null, "Node.js or the packages of the front end are not there: build samples/Bookshop");
        return found!;
    }

    public void Dispose()
    {
        // Of a link, only the link.
        if (Directory.Exists(Path.Combine(Folder, "node_modules"))) Directory.Delete(Path.Combine(Folder, "node_modules"));
        Directory.Delete(Folder, recursive: true);
    }
}
