using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Photon.Ai.Workers.Installation;

/// <summary>The files that this assembly carries for the worker: its scripts, and which packages in which versions they run on.</summary>
static class WorkerFiles
{
    const string Prefix = "worker/";

    static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    /// <summary>Changes with the packages' versions.</summary>
    public static string Version { get; } = Hash("package.json", "package-lock.json");

    /// <summary>node-llama-cpp's.</summary>
    public static string LlamaVersion { get; } = (string?)JsonNode.Parse(Read("package.json"))!["dependencies"]!["node-llama-cpp"] ?? "";

    static IEnumerable<string> Scripts => typeof(WorkerFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(".mjs", StringComparison.Ordinal)).Select(name => name[Prefix.Length..]).Order(StringComparer.Ordinal);

    /// <summary>Puts the scripts where they find their packages: an installation outlives the version of Photon that made it.</summary>
    /// <returns>The script to start.</returns>
    public static string Place(string installation)
    {
        var folder = Path.Combine(installation, "photon-" + Hash([.. Scripts]));
        if (!Directory.Exists(folder))
        {
            var fresh = Path.Combine(installation, ".new-" + Guid.NewGuid().ToString("N"));
            Directory.CreateDirectory(fresh);
            foreach (var script in Scripts) File.WriteAllText(Path.Combine(fresh, script), Read(script));
            Publish(fresh, folder);
        }
        return Path.Combine(folder, "worker.mjs");
    }

    /// <summary>Gives a folder that is complete its name. Where another process was first its folder stays, which is the same.</summary>
    public static void Publish(string fresh, string folder)
    {
        try
        {
            Directory.Move(fresh, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            Directory.Delete(fresh, recursive: true);
        }
    }

    /// <summary>What npm is to install: the common package and those of the platform, which are optional to it and would all be left out.</summary>
    /// <returns>With <c>Lock</c> null where this version of the lock file does not know one of them.</returns>
    public static (string Package, string? Lock) Describe(IReadOnlyList<WorkerPackage> platform)
    {
        var (package, locked) = (JsonNode.Parse(Read("package.json"))!, JsonNode.Parse(Read("package-lock.json"))!);
        var entries = locked["packages"]!.AsObject();
        entries["node_modules/node-llama-cpp"]!.AsObject().Remove("optionalDependencies");
        var isKnown = true;
        foreach (var one in platform)
        {
            package["dependencies"]![one.Name] = LlamaVersion;
            entries[""]!["dependencies"]![one.Name] = LlamaVersion;
            if (entries["node_modules/" + one.Name] is JsonObject entry) entry.Remove("optional");
            else isKnown = false;
        }
        foreach (var other in entries.Select(entry => entry.Key).Where(name => name.StartsWith("node_modules/@node-llama-cpp/", StringComparison.Ordinal) && platform.All(one => "node_modules/" + one.Name != name)).ToList())
            entries.Remove(other);
        return (package.ToJsonString(s_indented), isKnown ? locked.ToJsonString(s_indented) : null);
    }

    static string Hash(params string[] names) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(names.Select(Read)))))[..12];

    static string Read(string name)
    {
        using var stream = typeof(WorkerFiles).Assembly.GetManifestResourceStream(Prefix + name) ?? throw new InvalidOperationException($"{name} was not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
