using Photon.Core.Model.Binding;
using Photon.Core.Reading;
using Photon.Forms.Binding;
using Photon.Forms.Folder;
using Photon.Forms.Overrides;

namespace Photon.Forms.Tests.Browser;

/// <summary>Front ends of documents, checked by TypeScript and bundled by Vite as a project's build does it. Their packages are restored once for all.</summary>
public sealed class FormsBundles
{
    static readonly string s_root = Path.Combine(BrowserTools.Repository, "artifacts", "forms-clients");

    public static string Scripts { get; } = Path.Combine(BrowserTools.Repository, "tests", "Photon.Forms.Tests", "Browser", "scripts");

    /// <param name="name">Of the folder.</param>
    /// <param name="document">A file.</param>
    /// <param name="operations">Their ids.</param>
    /// <returns>The folder of the bundle.</returns>
    public async Task<string> Make(string name, string document, string[] operations)
    {
        var text = SpecText.Read(document, await File.ReadAllTextAsync(document, TestContext.Current.CancellationToken), [], TestContext.Current.CancellationToken);
        var api = SpecBinder.Bind(text, new SpecFiles([text]), new BindOptions { Hints = true, Webhooks = false }, [], TestContext.Current.CancellationToken)!;
        Assert.Empty(new FormsChoice(operations).Unknown(api));
        var folder = Path.Combine(s_root, name);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        new FrontEndFolder(folder).Write([FormsBinder.Bind(api, name, new FormsChoice(operations).Holds)], FormOverrides.None);
        // Node looks for packages in the folders above, too.
        foreach (var file in (string[])["package.json", "package-lock.json", ".npmrc"]) CopyWhenOther(Path.Combine(folder, file), Path.Combine(s_root, file));
        await BrowserTools.Restore(s_root);
        await Node(folder, "typescript/bin/tsc", "-p", ".", "--pretty", "false");
        await Node(folder, "vite/bin/vite.js", "build");
        return Path.Combine(folder, "dist");
    }

    /// <summary>Runs the script of a bundle: each of its steps says that it is ok.</summary>
    public async Task Drive(BrowserTools tools, string name, string dist)
    {
        var pictures = Path.Combine(BrowserTools.Repository, "artifacts", "forms", name);
        var (code, output) = await BrowserTools.Run("node", [Path.Combine(Scripts, name + ".mjs"), dist, tools.Chromium, pictures], Scripts);
        Assert.True(code == 0 && !output.Contains("not ok", StringComparison.Ordinal) && output.Contains("ok ", StringComparison.Ordinal), output);
    }

    static async Task Node(string folder, string tool, params string[] arguments)
    {
        var (code, output) = await BrowserTools.Run("node", [Path.Combine(s_root, "node_modules", tool), .. arguments], folder);
        Assert.True(code == 0, output);
    }

    static void CopyWhenOther(string from, string to)
    {
        if (!File.Exists(to) || File.ReadAllText(from) != File.ReadAllText(to)) File.Copy(from, to, overwrite: true);
    }
}
