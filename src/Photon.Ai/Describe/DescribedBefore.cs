using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Photon.Ai.Describe;

/// <summary>What was described already, by the content that it was described from: who builds often is not asked about the same twice.</summary>
public sealed class DescribedBefore
{
    static readonly JsonSerializerOptions s_readable = new() { WriteIndented = true };

    readonly string _way;
    readonly Dictionary<string, string> _known;

    DescribedBefore(string way, Dictionary<string, string> known) => (_way, _known) = (way, known);

    /// <param name="text">What <see cref="ToText"/> gave; another text: nothing was described.</param>
    /// <param name="way">Who writes: what another one wrote is written anew.</param>
    public static DescribedBefore Of(string? text, string way)
    {
        try
        {
            return new(way, text is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(text) ?? []);
        }
        catch (JsonException)
        {
            return new(way, []);
        }
    }

    /// <summary>JSON: the name of each operation and schema, and a hash of what it was.</summary>
    public string ToText() => JsonSerializer.Serialize(new SortedDictionary<string, string>(_known, StringComparer.Ordinal), s_readable) + "\n";

    internal bool Holds(DescribedUnit unit) => _known.TryGetValue(unit.Name, out var hash) && hash == HashOf(unit);

    internal void Add(DescribedUnit unit) => _known[unit.Name] = HashOf(unit);

    string HashOf(DescribedUnit unit)
    {
        // What Photon itself would say depends on all that it looks at, schemas behind references too.
        var content = string.Join('\n', [_way, unit.Node.Pointer, unit.Node.ToJson(), .. unit.Gaps.Select(static gap => $"{gap.Key} {gap.Deterministic}")]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 16));
    }
}
