using System.Text.RegularExpressions;

namespace Photon.Cli.Generate;

/// <summary>Names of files for people, from those that the compiler is given.</summary>
static partial class EjectionNames
{
    /// <summary>Windows opens devices under these names, whatever stands behind the dot.</summary>
    static readonly HashSet<string> s_devices = new(["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(i => (string[])[$"COM{i}", $"LPT{i}"])], StringComparer.OrdinalIgnoreCase);

    /// <summary><c>Bookshop.Models.Order.g.cs</c> is <c>Models/Order.cs</c>, <c>Bookshop.Orders.Client.g.cs</c> is <c>Orders.Client.cs</c>.</summary>
    /// <param name="hint">As the emitter has it: made of identifiers.</param>
    public static string Of(string hint)
    {
        var parts = hint[..hint.LastIndexOf(".g.cs", StringComparison.Ordinal)].Split('.');
        // What stands alone is the API's own: Bookshop.Client is Client.cs; webhooks keep their mark.
        if (parts.Length > 1 && !parts[0].Contains('-', StringComparison.Ordinal)) parts = parts[1..];
        var isFolder = parts.Length > 1 && parts[0] is "Models" or "Codecs";
        var name = isFolder ? $"{parts[0]}/{File(parts[1..])}" : File(parts);
        return Known().IsMatch(name) ? name : throw new InvalidOperationException($"'{hint}' is no name of a file");
    }

    static string File(string[] parts) => $"{(s_devices.Contains(parts[0]) ? "_" : "")}{string.Join('.', parts)}.cs";

    [GeneratedRegex(@"^((Models|Codecs)/)?[\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}\p{Cf}._-]+\.cs\z")]
    private static partial Regex Known();
}
