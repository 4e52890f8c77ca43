namespace Photon.Core.Model;

/// <summary>
/// What a spec means, with no trace of how it was written: references resolved, OpenAPI 2.0 to 3.2 made one, places left
/// out, so that two specs that mean the same are equal. Types refer to each other by index into <see cref="Types"/>.
/// </summary>
public sealed record ApiModel
{
    public string Title { get; init; } = "";
    public string Version { get; init; } = "";
    public string Description { get; init; } = "";

    /// <summary>Named types first, in the order of the document, then inline ones in the order they are met.</summary>
    public EquatableArray<TypeModel> Types { get; init; }

    public EquatableArray<OperationModel> Operations { get; init; }

    /// <summary>
    /// What the API calls: operations of its webhooks, then those of callbacks. The tag is the webhook's; the path is the one under
    /// which a receiver maps it.
    /// </summary>
    public EquatableArray<OperationModel> Webhooks { get; init; }

    public EquatableArray<TagModel> Tags { get; init; }
    public EquatableArray<SecuritySchemeModel> SecuritySchemes { get; init; }
    public EquatableArray<ServerModel> Servers { get; init; }
}

/// <summary>A tag that at least one operation carries.</summary>
public sealed record TagModel(string Name, string Description);
