namespace Photon.Core.Model.Binding;

/// <summary>What of a document is wanted. Patterns are compared without regard to case; <c>*</c> stands for any text, <c>?</c> for one character, a leading <c>!</c> leaves out.</summary>
public sealed record BindOptions
{
    /// <summary>Every warning is an error (<c>PhotonStrict</c>).</summary>
    public bool Strict { get; init; }

    /// <summary>Named schemas are kept even where no operation reaches them: a contracts library.</summary>
    public bool AllSchemas { get; init; }

    /// <summary>
    /// A schema without <c>type</c> is of the type that its keywords speak of, which is what authors mean:
    /// <c>properties</c> make an object. Without this, JSON Schema's own rule holds: other types are not restricted.
    /// </summary>
    public bool InferTypes { get; init; } = true;

    /// <summary>Types say which schema they were made of (<see cref="TypeModel.Origin"/>): other documents may reach it too.</summary>
    public bool Origins { get; init; }

    /// <summary>Tags that are wanted; empty for all.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary>Operations that are wanted, by <c>operationId</c> or <c>METHOD /path</c>; empty for all.</summary>
    public EquatableArray<string> Operations { get; init; }

    /// <summary>Paths that are wanted, as written; empty for all.</summary>
    public EquatableArray<string> Paths { get; init; }
}
