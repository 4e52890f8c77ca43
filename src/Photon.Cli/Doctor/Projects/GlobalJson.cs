using System.Text.Json;

namespace Photon.Cli.Doctor.Projects;

/// <summary>What the nearest global.json says.</summary>
/// <param name="Sdk">The .NET SDK that is asked for, as it is written; empty: any.</param>
/// <param name="RollForward">How near another may be.</param>
/// <param name="PhotonSdk">Of <c>msbuild-sdks</c>; empty: it does not say.</param>
/// <param name="Fault">Why it cannot be read; empty: it can.</param>
sealed record GlobalJson(string File, string Sdk, string RollForward, string PhotonSdk, string Fault)
{
    static readonly JsonDocumentOptions s_lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static GlobalJson Parse(string file, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, s_lenient);
            return new(file, Of(document.RootElement, "sdk", "version"), Of(document.RootElement, "sdk", "rollForward"), Of(document.RootElement, "msbuild-sdks", "Photon.Sdk"), "");
        }
        catch (JsonException e)
        {
            return new(file, "", "", "", e.Message);
        }
    }

    /// <summary>Whether the .NET host would take an SDK that is installed.</summary>
    public bool Allows(SdkVersion installed)
    {
        if (Sdk.Length == 0) return true;
        if (SdkVersion.Parse(Sdk) is not { } wanted || installed.CompareTo(wanted) < 0) return false;
        return RollForward.ToUpperInvariant() switch
        {
            "DISABLE" => installed == wanted,
            "" or "PATCH" or "LATESTPATCH" => (installed.Major, installed.Minor, installed.Band) == (wanted.Major, wanted.Minor, wanted.Band),
            "FEATURE" or "LATESTFEATURE" => (installed.Major, installed.Minor) == (wanted.Major, wanted.Minor),
            "MINOR" or "LATESTMINOR" => installed.Major == wanted.Major,
            _ => true,
        };
    }

    static string Of(JsonElement root, string group, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(group, out var there) && there.ValueKind == JsonValueKind.Object && there.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : "";
}
