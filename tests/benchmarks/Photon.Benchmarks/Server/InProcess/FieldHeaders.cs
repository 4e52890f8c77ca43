using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Primitives;

namespace Photon.Benchmarks.Server.InProcess;

/// <summary>
/// Headers that cost nothing to use again. As Kestrel's (aspnetcore, HttpHeaders.Generated.cs) they keep the length as a number
/// and have a field for each well-known name that the framework or a rival asks for by its property; other names go to a table.
/// </summary>
sealed class FieldHeaders : IHeaderDictionary
{
    readonly Dictionary<string, StringValues> others = new(StringComparer.OrdinalIgnoreCase);
    StringValues accept, contentType, host, location;

    public long? ContentLength { get; set; }
    public StringValues Accept { get => accept; set => accept = value; }
    public StringValues ContentType { get => contentType; set => contentType = value; }
    public StringValues Host { get => host; set => host = value; }
    public StringValues Location { get => location; set => location = value; }

    public StringValues this[string key]
    {
        get
        {
            ref var field = ref Field(key);
            return !Unsafe.IsNullRef(ref field) ? field
                : others.TryGetValue(key, out var value) ? value
                : ContentLength is { } length && IsLength(key) ? length.ToString(CultureInfo.InvariantCulture)
                : StringValues.Empty;
        }
        set
        {
            ref var field = ref Field(key);
            if (!Unsafe.IsNullRef(ref field))
                field = value;
            else if (IsLength(key))
                ContentLength = value.Count == 0 ? null : long.Parse(value!, CultureInfo.InvariantCulture);
            else if (value.Count == 0)
                others.Remove(key);
            else
                others[key] = value;
        }
    }

    public void Clear()
    {
        ContentLength = null;
        accept = contentType = host = location = default;
        if (others.Count > 0)
            others.Clear();
    }

    ref StringValues Field(string key)
    {
        if (key.Length == 4 && key.Equals("Host", StringComparison.OrdinalIgnoreCase)) return ref host;
        if (key.Length == 6 && key.Equals("Accept", StringComparison.OrdinalIgnoreCase)) return ref accept;
        if (key.Length == 8 && key.Equals("Location", StringComparison.OrdinalIgnoreCase)) return ref location;
        if (key.Length == 12 && key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)) return ref contentType;
        return ref Unsafe.NullRef<StringValues>();
    }

    static bool IsLength(string key) => key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase);

    IEnumerable<KeyValuePair<string, StringValues>> All =>
        new string[] { "Host", "Accept", "Location", "Content-Type", "Content-Length" }.Select(key => KeyValuePair.Create(key, this[key])).Where(pair => pair.Value.Count > 0).Concat(others);

    public ICollection<string> Keys => [.. All.Select(pair => pair.Key)];
    public ICollection<StringValues> Values => [.. All.Select(pair => pair.Value)];
    public int Count => All.Count();
    public bool IsReadOnly => false;
    public void Add(string key, StringValues value) => this[key] = value;
    public void Add(KeyValuePair<string, StringValues> item) => this[item.Key] = item.Value;
    public bool Contains(KeyValuePair<string, StringValues> item) => this[item.Key] == item.Value;
    public bool ContainsKey(string key) => this[key].Count > 0;
    public void CopyTo(KeyValuePair<string, StringValues>[] array, int arrayIndex) => All.ToArray().CopyTo(array, arrayIndex);
    public bool Remove(string key) { var had = ContainsKey(key); this[key] = default; return had; }
    public bool Remove(KeyValuePair<string, StringValues> item) => Remove(item.Key);
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out StringValues value) => (value = this[key]).Count > 0;
    public IEnumerator<KeyValuePair<string, StringValues>> GetEnumerator() => All.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
