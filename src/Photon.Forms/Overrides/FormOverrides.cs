namespace Photon.Forms.Overrides;

/// <summary>What a project puts in the place of what would be emitted.</summary>
public sealed record FormOverrides
{
    public static FormOverrides None { get; } = new();

    public IReadOnlyList<Widget> Widgets { get; init; } = [];

    /// <summary>Files below <c>src/</c>, without their ending, each in the place of the emitted one of the same name: <c>bookshop/fields/AddressFields</c>.</summary>
    public IReadOnlySet<string> Files { get; init; } = new HashSet<string>();

    /// <summary>By name: <c>fields</c>.</summary>
    public IReadOnlyDictionary<string, TemplateFile> Templates { get; init; } = new Dictionary<string, TemplateFile>();
}

/// <param name="Path">Of the file, for what there is to say of it.</param>
public sealed record TemplateFile(string Path, string Text);
