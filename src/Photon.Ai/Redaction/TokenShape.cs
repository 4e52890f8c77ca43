using System.Globalization;

namespace Photon.Ai.Redaction;

/// <summary>
/// The shape of a provider's tokens: literal text and runs of a class of characters, <c>ghp_{w36}</c> or <c>glpat-{u20-64}</c>. Matching goes
/// forward only, so that it costs what the token is long.
/// </summary>
sealed class TokenShape
{
    readonly List<(string? Literal, Letters Letters, int Least, int Most)> _parts = [];

    /// <param name="name">Whose tokens these are.</param>
    /// <param name="shape">Classes by <see cref="Letters.Of"/>.</param>
    public TokenShape(string name, string shape)
    {
        Name = name;
        for (var i = 0; i < shape.Length;)
        {
            var end = shape[i] == '{' ? shape.IndexOf('}', i) + 1 : shape.IndexOf('{', i) is var brace and >= 0 ? brace : shape.Length;
            _parts.Add(shape[i] == '{' ? Run(shape[(i + 1)..(end - 1)]) : (shape[i..end], default, 0, 0));
            i = end;
        }
    }

    public string Name { get; }

    public IReadOnlyList<(string? Literal, Letters Letters, int Least, int Most)> Parts => _parts;

    /// <summary>What it begins with.</summary>
    public string Prefix => _parts[0].Literal!;

    /// <returns>Where the token ends that begins here; -1: none does.</returns>
    public int Match(ref Scan scan, int start)
    {
        var at = start;
        foreach (var (literal, letters, least, most) in _parts)
        {
            if (literal is not null)
            {
                if (!scan.Has(at, literal)) return -1;
                at += literal.Length;
                continue;
            }
            var end = scan.Run(at, letters, most);
            if (end - at < least) return -1;
            at = end;
        }
        // A longer run is something else that begins alike; what has few letters, or small ones alone, stands for a token in docs.
        var last = _parts[^1];
        if (last.Literal is null ? last.Letters.Has(scan[at]) || char.IsAsciiLetterOrDigit(scan[at]) : char.IsAsciiLetterOrDigit(scan[at])) return -1;
        var body = scan.Text[(start + Prefix.Length)..at];
        return Randomness.Distinct(body) >= 5 && body.ContainsAnyExceptInRange('a', 'z') ? at : -1;
    }

    static (string?, Letters, int, int) Run(string run)
    {
        var numbers = run[1..].Split('-');
        var least = int.Parse(numbers[0], CultureInfo.InvariantCulture);
        return (null, Letters.Of(run[0]), least, numbers.Length == 1 ? least : int.Parse(numbers[1], CultureInfo.InvariantCulture));
    }
}
