using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Primitives;

namespace Photon.Benchmarks.Server.InProcess;

/// <summary>Headers that cost nothing to use again and keep the length as a number, as Kestrel's do.</summary>
sealed class FieldHeaders : IHeaderDictionary
{
    readonly Dictionary<string, StringValues> fields = new(StringComparer.OrdinalIgnoreCase);

    public long? ContentLength { get; set; }

    public StringValues this[string key]
    {
        get => fields.TryGetValue(key, out var value) ? value
            : ContentLength is { } length && key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase) ? length.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : StringValues.Empty;
        set
        {
            if (key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
                ContentLength = value.Count == 0 ? null : long.Parse(value!, System.Globalization.CultureInfo.InvariantCulture);
            else if (value.Count == 0)
                fields.Remove(key);
            else
                fields[key] = value;
        }
    }

    public void Clear()
    {
        ContentLength = null;
        fields.Clear();
    }

    public ICollection<string> Keys => fields.Keys;
    public ICollection<StringValues> Values => fields.Values;
    public int Count => fields.Count;
    public bool IsReadOnly => false;
    public void Add(string key, StringValues value) => this[key] = value;
    public void Add(KeyValuePair<string, StringValues> item) => this[item.Key] = item.Value;
    public bool Contains(KeyValuePair<string, StringValues> item) => this[item.Key] == item.Value;
    public bool ContainsKey(string key) => this[key].Count > 0;
    public void CopyTo(KeyValuePair<string, StringValues>[] array, int arrayIndex) => ((ICollection<KeyValuePair<string, StringValues>>)fields).CopyTo(array, arrayIndex);
    public bool Remove(string key) { var had = ContainsKey(key); this[key] = default; return had; }
    public bool Remove(KeyValuePair<string, StringValues> item) => Remove(item.Key);
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out StringValues value) => (value = this[key]).Count > 0;
    public IEnumerator<KeyValuePair<string, StringValues>> GetEnumerator() => fields.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
