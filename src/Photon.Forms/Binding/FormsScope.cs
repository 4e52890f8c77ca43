using Photon.Core.Model;
using Photon.Core.Naming;

namespace Photon.Forms.Binding;

/// <summary>What all parts of a binding look things up in.</summary>
sealed class FormsScope(ApiModel api, ApiNames names)
{
    public ApiModel Api { get; } = api;

    public ApiNames Names { get; } = names;

    public TypeModel Type(TypeUse use) => Api.Types[use.Type];

    /// <summary>What a type is called in every file: as in C#.</summary>
    public string Name(int type) => Names.TypeNames[type];

    /// <summary>Own members and those of the bases, bases first.</summary>
    public IEnumerable<PropertyModel> Members(ObjectType type) => type.Base < 0 ? type.Properties : [.. Members((ObjectType)Api.Types[type.Base]), .. type.Properties];
}
