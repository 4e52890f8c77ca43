using Photon.Core.Model;
using Photon.Core.Naming;
using Photon.Forms.Overrides;

namespace Photon.Forms.Binding;

/// <summary>What all parts of a binding look things up in.</summary>
sealed class FormsScope(ApiModel api, ApiNames names, FormOverrides overrides)
{
    public ApiModel Api { get; } = api;

    public ApiNames Names { get; } = names;

    /// <summary>By index of the operation.</summary>
    public OperationNames[] Operations { get; } = OperationNames.Decide(api, names);

    public Tags Tags { get; } = new(api);

    public WidgetChoice Widgets { get; } = new(overrides.Widgets);

    /// <summary>Whether the project has a file of its own in the place of an emitted one.</summary>
    /// <param name="file">Below the document's folder, without its ending: <c>fields/AddressFields</c>.</param>
    public bool IsReplaced(string file) => overrides.Files.Contains($"{FormsEmitter.FolderOf(Names.Api)}/{file}");

    /// <summary>The module of the project's own file, from any emitted one.</summary>
    public string Replacement(string file) => $"../../../src/{FormsEmitter.FolderOf(Names.Api)}/{file}";

    /// <summary>Types, components of fields and schemas that are spoken of.</summary>
    public Demand Types { get; } = new();
    public Demand Fields { get; } = new();
    public Demand Schemas { get; } = new();

    public TypeModel Type(TypeUse use) => Api.Types[use.Type];

    /// <summary>What a type is called in every file: as in C#.</summary>
    public string Name(int type) => Names.TypeNames[type];

    /// <summary>Its fields are one of several sets, with a frame and a label of their own.</summary>
    public static bool IsPart(TypeModel type) => type is UnionType or ObjectType { Discriminator.Cases.Count: > 0 };

    /// <summary>Own members and those of the bases, bases first.</summary>
    public IEnumerable<PropertyModel> Members(ObjectType type) => type.Base < 0 ? type.Properties : [.. Members((ObjectType)Api.Types[type.Base]), .. type.Properties];
}
