namespace Photon.AspNetCore.Emitted;

/// <summary>A multipart body that was read.</summary>
sealed class MultipartForm
{
    readonly List<Part> _parts = [];
    readonly Dictionary<string, List<Part>> _byName = new(StringComparer.Ordinal);
    List<ProblemError>? _faults;

    public int Count => _parts.Count;

    /// <summary>In the order in which they first came.</summary>
    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>What breaks a <see cref="PartRule"/>.</summary>
    public IReadOnlyList<ProblemError>? Faults => _faults;

    public IReadOnlyList<Part> Of(string name) => _byName.TryGetValue(name, out var parts) ? parts : [];

    public void Add(Part part)
    {
        _parts.Add(part);
        if (!_byName.TryGetValue(part.Name, out var parts)) _byName.Add(part.Name, parts = []);
        parts.Add(part);
    }

    public void Note(string name, string detail, string code) => (_faults ??= []).Add(new("/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal), detail, code));
}
