using System.Globalization;

namespace Photon.Ai.Settings;

/// <summary>A setting as somebody wrote it.</summary>
/// <param name="Text">Never empty.</param>
/// <param name="Source">Who said so, for messages.</param>
/// <param name="Folder">What a path is relative to.</param>
sealed record SettingValue(string Text, string Source, string Folder)
{
    public string Path => System.IO.Path.GetFullPath(Text, Folder);

    public long Whole(long least, long most) => long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
        ? value : throw Wrong(string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));

    public float Number(float least, float most) => float.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
        ? value : throw Wrong(string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {most}"));

    public TimeSpan Seconds() => TimeSpan.FromSeconds(Number(0.01f, 86_400));

    public bool Flag() => Text.ToLowerInvariant() switch
    {
        "true" or "1" or "yes" or "on" => true,
        "false" or "0" or "no" or "off" => false,
        _ => throw Wrong("true or false"),
    };

    public Uri Address() => Uri.TryCreate(Text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0
        ? uri : throw Wrong("an address that begins with http:// or https:// and has no user in it");

    public T Among<T>(IReadOnlyList<string> names, Func<int, T> value)
    {
        for (var i = 0; i < names.Count; i++)
            if (names[i].Equals(Text.Trim(), StringComparison.OrdinalIgnoreCase)) return value(i);
        throw Wrong("one of " + string.Join(", ", names));
    }

    AiException Wrong(string right) => new($"{Source} is '{Text}' and must be {right}");
}
