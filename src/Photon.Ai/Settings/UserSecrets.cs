using System.Text.Json;
using System.Text.RegularExpressions;

namespace Photon.Ai.Settings;

/// <summary>What <c>dotnet user-secrets</c> keeps for the project that a folder belongs to. Read when it is asked for, and neither stored nor shown.</summary>
/// <param name="variable">The environment.</param>
/// <param name="folder">The project is in it, or in the nearest folder above that has one.</param>
public sealed partial class UserSecrets(Func<string, string?> variable, string folder)
{
    /// <param name="key">As the tool has it: <c>Photon:Ai:Key</c>.</param>
    /// <returns><c>null</c> where nobody has set it, or it cannot be read.</returns>
    public string? Of(string key)
    {
        try
        {
            if (Project() is not { } project || UserSecretsId().Match(File.ReadAllText(project)) is not { Success: true } id) return null;
            var file = Path.Combine(Root(), id.Groups[1].Value.Trim(), "secrets.json");
            if (!File.Exists(file)) return null;
            using var json = JsonDocument.Parse(File.ReadAllText(file), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return Find(json.RootElement, key);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>The secrets tool writes "A:B", people write { "A": { "B": … } }.</summary>
    static string? Find(JsonElement settings, string key)
    {
        if (settings.ValueKind != JsonValueKind.Object) return null;
        if (settings.TryGetProperty(key, out var value)) return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        var colon = key.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && settings.TryGetProperty(key[..colon], out var inner) ? Find(inner, key[(colon + 1)..]) : null;
    }

    string? Project()
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (at.Exists && at.EnumerateFiles("*.csproj").FirstOrDefault() is { } project) return project.FullName;
        return null;
    }

    /// <summary>Where the secrets tool has them.</summary>
    string Root() => variable("APPDATA") is { Length: > 0 } roaming && OperatingSystem.IsWindows()
        ? Path.Combine(roaming, "Microsoft", "UserSecrets")
        : Path.Combine(variable("HOME") ?? "", ".microsoft", "usersecrets");

    [GeneratedRegex("<UserSecretsId>([^<>/\\\\]+)</UserSecretsId>", RegexOptions.CultureInvariant)]
    private static partial Regex UserSecretsId();
}
