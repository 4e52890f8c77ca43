using System.Text.Json;

namespace Photon.Ai.Settings;

/// <summary><c>photon.ai.json</c>: what everybody who works on a project has in common. It holds no keys, because it is committed.</summary>
sealed class SettingsFile
{
    public const string Name = "photon.ai.json";
    readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    SettingsFile(string path) => Path = path;

    public string Path { get; }

    public string? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>The nearest, in the folder or above it, and not above a repository.</summary>
    /// <returns><c>null</c>: there is none.</returns>
    public static SettingsFile? Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var path = System.IO.Path.Combine(at.FullName, Name);
            if (File.Exists(path)) return Read(path);
            if (System.IO.Path.Exists(System.IO.Path.Combine(at.FullName, ".git"))) return null;
        }
        return null;
    }

    static SettingsFile Read(string path)
    {
        var file = new SettingsFile(path);
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(path), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (json.RootElement.ValueKind != JsonValueKind.Object) throw new AiException($"{path} is no JSON object");
            foreach (var member in json.RootElement.EnumerateObject()) file.Add(member);
        }
        catch (JsonException error)
        {
            throw new AiException($"{path} is no JSON: {error.Message}", error);
        }
        return file;
    }

    void Add(JsonProperty member)
    {
        if (member.Name is "$schema") return;
        if (member.Name.Contains("key", StringComparison.OrdinalIgnoreCase) && !SettingName.All.Contains(member.Name))
            throw new AiException($"{Path} has '{member.Name}': keys belong into the environment or user secrets (dotnet user-secrets set {SettingName.Secret("key")} …), never into a file that is committed");
        if (!SettingName.All.Contains(member.Name)) throw new AiException($"{Path} has '{member.Name}', which is no setting: there are {string.Join(", ", SettingName.All)}");
        _values[member.Name] = member.Value.ValueKind switch
        {
            JsonValueKind.String => member.Value.GetString()!,
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => member.Value.GetRawText(),
            _ => throw new AiException($"{Path}: '{member.Name}' is neither a text nor a number nor true or false"),
        };
    }
}
