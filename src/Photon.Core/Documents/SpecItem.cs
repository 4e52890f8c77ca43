using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Documents;

/// <summary>One <c>OpenApiReference</c>, its defaults filled in.</summary>
/// <param name="Path">The document's full path.</param>
public sealed record SpecItem(string Path)
{
    public string Name { get; init; } = "";
    public string Namespace { get; init; } = "";

    /// <summary>Namespace of a library that holds the models; empty: emitted here.</summary>
    public string ModelsNamespace { get; init; } = "";

    public GeneratedParts Generate { get; init; }

    /// <summary>Overlays by full path, normalised, in the order in which they are applied.</summary>
    public EquatableArray<string> Overlays { get; init; }

    /// <summary>Absolute URIs that files of the project answer to; paths are full and normalised.</summary>
    public EquatableArray<SpecAddress> Addresses { get; init; }

    /// <summary>Globs over tags; empty: all.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary>Globs over operation ids, or over <c>METHOD /path</c>; empty: all.</summary>
    public EquatableArray<string> Operations { get; init; }

    /// <summary>Globs over paths; empty: all.</summary>
    public EquatableArray<string> Paths { get; init; }

    /// <summary>Operations that get a form, by <c>operationId</c>; <c>true</c>: all that take something. Empty: none.</summary>
    public EquatableArray<string> Forms { get; init; }

    /// <summary>Fills in what an item leaves open; <paramref name="metadata"/> gives "" for what is not set.</summary>
    /// <param name="project">The project file: faults of items are reported there.</param>
    /// <param name="beside">Of the overlays that the item names: the full paths of those that lie beside the document, which come after.</param>
    /// <param name="alone">The project's only document: its namespace is the project's own.</param>
    public static SpecItem Describe(string path, Func<string, string> metadata, string project, string rootNamespace, string defaultGenerate, Func<IReadOnlyCollection<string>, IEnumerable<string>> beside, bool alone, ICollection<Fault> faults)
    {
        var given = metadata("Name").Trim();
        var name = given.Length > 0 ? given : ItemNames.FromFile(path);
        if (given.Length > 0 && !ItemNames.IsName(given)) faults.Add(Fault.At(Place.Of(project), BuildRules.BadName, given, path));
        var space = metadata("Namespace").Trim();
        var root = ItemNames.Namespace(rootNamespace);
        var models = metadata("Models").Trim();
        var overlays = MetadataText.List(metadata("Overlay")).Select(file => SpecPath.Combine(project, file)).ToList();
        return new(path)
        {
            Name = ItemNames.Word(name),
            Namespace = space.Length > 0 ? ItemNames.Namespace(space) : alone ? root : $"{root}.{ItemNames.Namespace(name)}",
            ModelsNamespace = models.Length > 0 ? ItemNames.Namespace(models) : "",
            Generate = Parts(path, metadata("Generate"), defaultGenerate, project, faults),
            Overlays = new(overlays.Concat(beside(overlays).Select(SpecPath.Normalize)).Distinct()),
            Addresses = new(Addressed(path, metadata("Addresses"), project, faults)),
            Tags = MetadataText.List(metadata("Tags")),
            Operations = MetadataText.List(metadata("Operations")),
            Paths = MetadataText.List(metadata("Paths")),
            Forms = metadata("Forms").Trim().Equals("false", StringComparison.OrdinalIgnoreCase) ? default : MetadataText.List(metadata("Forms")),
        };
    }

    /// <summary>What the generator is given, encoded, by the name of the metadata.</summary>
    public IEnumerable<KeyValuePair<string, string>> ToMetadata() => new (string Name, string Value)[]
    {
        ("PhotonSpec", "root"),
        ("PhotonName", Name),
        ("PhotonNamespace", Namespace),
        ("PhotonModelsNamespace", ModelsNamespace),
        ("PhotonGenerate", Generate.ToString()),
        ("PhotonOverlays", string.Join("\n", Overlays)),
        ("PhotonAddresses", string.Join("\n", Addresses.Select(static address => address.Uri + "=" + address.Path))),
        ("PhotonTags", string.Join("\n", Tags)),
        ("PhotonOperations", string.Join("\n", Operations)),
        ("PhotonPaths", string.Join("\n", Paths)),
        ("PhotonForms", string.Join("\n", Forms)),
    }.Select(entry => new KeyValuePair<string, string>(entry.Name, MetadataText.Encode(entry.Value)));

    /// <summary>The reverse of <see cref="ToMetadata"/>.</summary>
    public static SpecItem FromMetadata(string path, Func<string, string> metadata)
    {
        string Of(string name) => MetadataText.Decode(metadata("Photon" + name));
        return new(path)
        {
            Name = Of("Name") is { Length: > 0 } name ? name : ItemNames.FromFile(path),
            Namespace = Of("Namespace") is { Length: > 0 } space ? space : ItemNames.FromFile(path),
            ModelsNamespace = Of("ModelsNamespace"),
            Generate = Enum.TryParse<GeneratedParts>(Of("Generate"), out var parts) ? parts : GeneratedParts.None,
            Overlays = MetadataText.Lines(Of("Overlays")),
            Addresses = new(MetadataText.Lines(Of("Addresses")).Select(static entry => SpecAddress.Parse(entry)).OfType<SpecAddress>()),
            Tags = MetadataText.Lines(Of("Tags")),
            Operations = MetadataText.Lines(Of("Operations")),
            Paths = MetadataText.Lines(Of("Paths")),
            Forms = MetadataText.Lines(Of("Forms")),
        };
    }

    static IEnumerable<SpecAddress> Addressed(string path, string text, string project, ICollection<Fault> faults)
    {
        foreach (var entry in MetadataText.List(text))
        {
            if (SpecAddress.Parse(entry) is { } address) yield return address with { Path = SpecPath.Combine(project, address.Path) };
            else faults.Add(Fault.At(Place.Of(project), BuildRules.BadAddress, entry, path));
        }
    }

    static GeneratedParts Parts(string path, string text, string defaultText, string project, ICollection<Fault> faults)
    {
        var parts = GeneratedParts.None;
        foreach (var entry in MetadataText.List(text.Trim().Length > 0 ? text : defaultText))
        {
            if (Enum.TryParse<GeneratedParts>(entry, ignoreCase: true, out var part) && Enum.IsDefined(typeof(GeneratedParts), part) && !char.IsDigit(entry[0])) parts |= part;
            else faults.Add(Fault.At(Place.Of(project), BuildRules.UnknownPart, entry, path));
        }
        return parts;
    }
}
