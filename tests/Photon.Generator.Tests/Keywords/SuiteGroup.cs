using System.Text.Json;
using Photon.Core.Tests;

namespace Photon.Generator.Tests.Keywords;

/// <summary>One schema of the official JSON Schema suite (draft 2020-12) with the instances that it is tried on.</summary>
/// <param name="File">The file's name without its extension, with the folder below <c>tests/draft2020-12</c>.</param>
sealed record SuiteGroup(string File, string Description, string Schema, IReadOnlyList<SuiteTest> Tests)
{
    /// <summary>Where the suite's remote documents are said to be; no test asks the network.</summary>
    public const string RemoteAddress = "http://localhost:1234/";

    public string Name => $"{File}: {Description}";

    static string Folder => Path.GetFullPath(Path.Combine(SharedData.Root, "../shared/json-schema-suite"));

    /// <summary>The groups of one folder: <c>""</c>, <c>optional</c> or <c>optional/format</c>. Skips the test where the suite is not there.</summary>
    public static IReadOnlyList<SuiteGroup> Of(string folder)
    {
        var path = Path.Combine(Folder, "tests/draft2020-12", folder);
        Assert.SkipUnless(Directory.Exists(path), "../shared/json-schema-suite (the official JSON Schema test suite) is not there");
        return [.. Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal).SelectMany(file => Read(file, Path.Combine(folder, Path.GetFileNameWithoutExtension(file))))];
    }

    /// <summary>The documents that schemas of the suite refer to, by their path below the folder of remotes.</summary>
    public static IEnumerable<(string Path, string Text)> Remotes()
    {
        var folder = Path.Combine(Folder, "remotes");
        return Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(folder, file).Replace('\\', '/'), System.IO.File.ReadAllText(file)));
    }

    /// <summary>The JSON type of an instance, as <c>type</c> has it.</summary>
    public static string TypeOf(string data) => data[0] switch { '{' => "object", '[' => "array", '"' => "string", 't' or 'f' => "boolean", 'n' => "null", _ => "number" };

    /// <summary>The schema with a <c>type</c> at its root; <c>null</c> where it has one already, is none that could have, or refers to its root itself.</summary>
    public string? WithType(string type)
    {
        var root = JsonDocument.Parse(Schema).RootElement;
        if (root.ValueKind != JsonValueKind.Object || root.TryGetProperty("type", out _) || Schema.Contains("\"#\"", StringComparison.Ordinal)) return null;
        if (root.TryGetProperty("$id", out var id) && Schema.Contains($"\"$ref\": {id.GetRawText()}", StringComparison.Ordinal)) return null;
        return $"{{\"type\":\"{type}\"{(root.EnumerateObject().Any() ? "," : "")}{Schema.AsSpan(1)}";
    }

    static IEnumerable<SuiteGroup> Read(string path, string name)
    {
        using var document = JsonDocument.Parse(System.IO.File.ReadAllBytes(path));
        foreach (var group in document.RootElement.EnumerateArray())
        {
            yield return new(name, group.GetProperty("description").GetString()!, group.GetProperty("schema").GetRawText(),
                [.. group.GetProperty("tests").EnumerateArray().Select(test => new SuiteTest(test.GetProperty("description").GetString()!, test.GetProperty("data").GetRawText(), test.GetProperty("valid").GetBoolean()))]);
        }
    }
}

sealed record SuiteTest(string Description, string Data, bool IsValid);
