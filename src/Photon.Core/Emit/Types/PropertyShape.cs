using Photon.Core.Emit.CSharp;
using Photon.Core.Model;

namespace Photon.Core.Emit.Types;

/// <summary>A property of an emitted class.</summary>
/// <param name="Model">The member that it carries.</param>
/// <param name="Name">Of the property.</param>
/// <param name="Type">In C#.</param>
/// <param name="Value">What the property starts with or always is; empty for nothing.</param>
public sealed record PropertyShape(PropertyModel Model, string Name, string Type, Presence Presence, string Value)
{
    /// <summary>The discriminator of a base: derived classes set it themselves, so nobody is made to.</summary>
    public bool IsDiscriminator { get; init; }

    public bool IsRequired => Presence == Presence.Required && !IsDiscriminator;

    /// <summary>A required member cannot be marked obsolete (CS9042), and a constant is read by nobody.</summary>
    public bool IsObsolete => Model.Deprecated && !IsRequired && Presence != Presence.Constant;

    /// <summary>What codecs use: an obsolete property would warn them, so they go to its field.</summary>
    public string Access => IsObsolete ? Deprecation.Field(Name) : Name;
}
