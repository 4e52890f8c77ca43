namespace Photon.Core.Model.Binding;

/// <summary>What of a document is wanted. Patterns are compared without regard to case; <c>*</c> stands for any text, <c>?</c> for one character, a leading <c>!</c> leaves out.</summary>
public sealed record BindOptions
{
    /// <summary>Every warning is an error (<c>PhotonStrict</c>).</summary>
    public bool Strict { get; init; }

    /// <summary>Named schemas are kept even where no operation reaches them: a contracts library.</summary>
    public bool AllSchemas { get; init; }

    /// <summary>
    /// Schemas mean what JSON Schema says, to the letter (<c>PhotonSchemas=Exact</c>). Without it they mean what authors
    /// mean where that is something else: a schema without <c>type</c> is of the type that its keywords speak of
    /// (<c>properties</c> make an object), and an <c>enum</c> without values is left out.
    /// </summary>
    public bool Exact { get; init; }

    /// <summary><c>format</c> says nothing about which strings are valid (<c>PhotonFormats=Annotation</c>): they stay text.</summary>
    public bool FormatsAnnotate { get; init; }

    /// <summary>Types say which schema they were made of (<see cref="TypeModel.Origin"/>): other documents may reach it too.</summary>
    public bool Origins { get; init; }

    /// <summary>What the document says for people is kept too (<see cref="Model.Hints"/>): for forms.</summary>
    public bool Hints { get; init; }

    /// <summary>Webhooks and callbacks are wanted too.</summary>
    public bool Webhooks { get; init; } = true;

    /// <summary>Tags that are wanted; empty for all.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary>Operations that are wanted, by <c>operationId</c> or <c>METHOD /path</c>; empty for all.</summary>
    public EquatableArray<string> Operations { get; init; }

    /// <summary>Paths that are wanted, as written; empty for all.</summary>
    public EquatableArray<string> Paths { get; init; }
}
