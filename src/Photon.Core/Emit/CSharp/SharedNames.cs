using System.Globalization;
using Photon.Core.Naming;

namespace Photon.Core.Emit.CSharp;

/// <summary>
/// Names for what has none in the document (a pattern, a range, a list of short strings): made of a hash of what it is, so
/// that an edit elsewhere renames nothing.
/// </summary>
sealed class SharedNames
{
    readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> All => _names;

    /// <summary>Adds keys; the name of each begins with what stands before the key's first space.</summary>
    public SharedNames(IEnumerable<string> keys)
    {
        foreach (var key in keys.Distinct(StringComparer.Ordinal).OrderBy(k => k, StringComparer.Ordinal))
        {
            var kind = key.Substring(0, key.IndexOf(' '));
            var stem = $"{char.ToUpperInvariant(kind[0])}{kind.Substring(1)}_{StableHash.Of(key).ToString("X8", CultureInfo.InvariantCulture)}";
            var name = stem;
            for (var number = 2; !_taken.Add(name); number++) name = stem + "_" + number.ToString(CultureInfo.InvariantCulture);
            _names.Add(key, name);
        }
    }

    public string this[string key] => _names[key];
}
