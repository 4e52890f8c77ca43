using System.Text;
using Photon.Ai.Settings;

namespace Photon.Cli.Screens.Trials;

/// <summary>
/// Secrets of security schemes, by the scheme's name: from an environment variable, else from the user secrets of the project that the document stands in.
/// They are read when a request is sent, and neither stored nor shown.
/// </summary>
sealed class Secrets(Func<string, string?> variable, string folder)
{
    readonly UserSecrets _project = new(variable, folder);

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
    public string? Of(string scheme) => variable(VariableOf(scheme)) is { Length: > 0 } value ? value : _project.Of(KeyOf(scheme));

    /// <summary>Where a secret comes from, or how to set it; never the secret.</summary>
    public string Says(string scheme) => variable(VariableOf(scheme)) is { Length: > 0 } ? $"from {VariableOf(scheme)}"
        : _project.Of(KeyOf(scheme)) is not null ? $"from the user secret {KeyOf(scheme)}"
        : $"not set: set {VariableOf(scheme)}, or dotnet user-secrets set {KeyOf(scheme)} …";
}
