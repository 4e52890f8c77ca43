using System.Globalization;
using System.Text.Json;
using Photon.Forms.Embedded;

namespace Photon.Forms.Bundle;

/// <summary>The versions of Node.js that Vite works with, as its package says: <c>^20.19.0 || >=22.12.0</c>.</summary>
public sealed record NodeRange(string Text)
{
    /// <summary>What a front end asks for that this version writes.</summary>
    public static NodeRange OfNewFrontEnd() => OfLockFile(EmbeddedText.Read("FrontEnd/project/package-lock.json"));

    /// <summary>What Vite of a lock file asks for; where that does not say, any version will do.</summary>
    public static NodeRange OfLockFile(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return new(document.RootElement.GetProperty("packages").GetProperty("node_modules/vite").GetProperty("engines").GetProperty("node").GetString() ?? "");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return new("");
        }
    }

    /// <param name="version">As <c>node --version</c> prints it: <c>v22.12.0</c>.</param>
    public bool Holds(string version) => Parse(version) is { } found && (Text.Length == 0 || Text.Split("||").Any(part => part.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries).All(bound => Holds(bound, found))));

    static bool Holds(string bound, Version found)
    {
        var digits = bound.AsSpan().IndexOfAnyInRange('0', '9');
        if (digits < 0 || Parse(bound[digits..]) is not { } limit) return true;
        return bound[..digits] switch
        {
            "^" => found >= limit && found.Major == limit.Major,
            "~" => found >= limit && found.Major == limit.Major && found.Minor == limit.Minor,
            ">" => found > limit,
            "<" => found < limit,
            "<=" => found <= limit,
            "" or "=" => found == limit,
            _ => found >= limit,
        };
    }

    // A pre-release counts as what it comes before.
    static Version? Parse(string text)
    {
        var numbers = text.Trim().TrimStart('v').Split('-', '+')[0].Split('.').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToArray();
        return numbers.Length is > 0 and <= 3 && numbers[0] >= 0 ? new(numbers[0], Math.Max(0, numbers.ElementAtOrDefault(1)), Math.Max(0, numbers.ElementAtOrDefault(2))) : null;
    }
}
