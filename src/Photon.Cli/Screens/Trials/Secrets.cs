using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Photon.Cli.Screens.Trials;

/// <summary>
/// Secrets of security schemes, by the scheme's name: from an environment variable, else from the user secrets of the project that the document stands in.
/// They are read when a request is sent, and neither stored nor shown.
/// </summary>
sealed partial class Secrets(Func<string, string?> variable, string folder)
{
    /// <summary><c>staffToken</c> is <c>PHOTON_AUTH_STAFF_TOKEN</c>.</summary>
    public static string VariableOf(string scheme)
    {
        var name = new StringBuilder("PHOTON_AUTH");
        var before = '_';
        foreach (var c in scheme)
        {
            if (name.Length == "PHOTON_AUTH".Length || (char.IsUpper(c) && char.IsLower(before)) || (!char.IsAsciiLetterOrDigit(c) && before != '_')) name.Append('_');
            if (char.IsAsciiLetterOrDigit(c)) name.Append(char.ToUpperInvariant(c));
            before = char.IsAsciiLetterOrDigit(c) ? c : '_';
        }
        return name.ToString().TrimEnd('_');
    }

    /// <summary>The key among user secrets.</summary>
    public static string KeyOf(string scheme) => $"Photon:Auth:{scheme}";

    /// <returns><c>null</c> where nobody has set it.</returns>
    public string? Of(string scheme) => variable(VariableOf(scheme)) is { Length: > 0 } value ? value : OfProject(KeyOf(scheme));

    /// <summary>Where a secret comes from, or how to set it; never the secret.</summary>
    public string Says(string scheme) => variable(VariableOf(scheme)) is { Length: > 0 } ? $"from {VariableOf(scheme)}"
        : OfProject(KeyOf(scheme)) is not null ? $"from the user secret {KeyOf(scheme)}"
        : $"not set: set {VariableOf(scheme)}, or dotnet user-secrets set {KeyOf(scheme)} …";

    string? OfProject(string key)
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
