using System.Security.Cryptography;
using System.Text.Json;
using Photon.Forms.Bundle;

namespace Photon.AspNetCore.Development.Vite;

/// <summary>Starts a Vite that belongs to nobody's process tree: <c>dotnet watch</c> kills the whole tree of the app when it starts it anew.</summary>
static class ViteLaunch
{
    static string Script { get; } = Embedded("serve.mjs") + BundleScript.Said;

    /// <param name="folder">Of the front end.</param>
    /// <param name="base">The path below which it is to serve.</param>
    /// <param name="stateFile">What it writes once it listens.</param>
    /// <returns>What is wrong; empty: it listens.</returns>
    public static IReadOnlyList<string> Run(string folder, string @base, string stateFile, CancellationToken cancel)
    {
        var tools = new NodeTools(folder, cancel);
        var range = NodeRange.OfLockFile(File.ReadAllText(Path.Combine(folder, FrontEndInputs.Lock)));
        if (tools.Fault(range) is { } fault) return [$"Vite needs Node.js {range.Text}, and {fault}"];
        if (!File.Exists(Path.Combine(folder, "node_modules", "vite", "package.json"))) return [$"{Path.Combine(folder, "node_modules")} has no Vite: build the project, or run npm ci there"];
        Directory.CreateDirectory(Path.GetDirectoryName(stateFile)!);
        var given = $"const given = {JsonSerializer.Serialize(new { @base, key = Secret(), proof = Secret(), state = stateFile })};\n";
        // The folder is there for people who wonder what the process is.
        var result = tools.Run(["--input-type=module", "-", "photon", folder], $"const script = {JsonSerializer.Serialize(given + Script)};\n{Embedded("launch.mjs")}");
        if (result.Succeeded) return [];
        var messages = ToolMessage.Parse(result.Lines, folder);
        return messages.Count > 0 ? [.. messages.Select(ViteLog.Text)] : [string.Join(" | ", result.Lines.Where(line => line.Trim().Length > 0 && !line.StartsWith("    at ", StringComparison.Ordinal)).Take(8))];
    }

    static string Secret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));

    static string Embedded(string name)
    {
        using var reader = new StreamReader(typeof(ViteLaunch).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
