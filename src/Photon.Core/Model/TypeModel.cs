namespace Photon.Core.Model;

/// <summary>A type of the API. <see cref="PrimitiveType"/>, <see cref="ArrayType"/>, <see cref="TupleType"/> and <see cref="MapType"/> have no C# declaration of their own.</summary>
public abstract record TypeModel
{
    /// <summary>
    /// What the type would be called, from outer to inner: <c>["Order"]</c> for a component,
    /// <c>["Order", "lines", "item"]</c> for an inline schema, <c>["listBooks", "response"]</c> for one of an operation.
    /// </summary>
    public EquatableArray<string> NameParts { get; init; }

    public string Description { get; init; } = "";
    public bool Deprecated { get; init; }

    /// <summary>On which side of the wire values of the type travel.</summary>
    public TypeUsage Usage { get; init; }

    /// <summary>
    /// Keywords that no emitted shape enforces (<c>not</c>, <c>if</c>, <c>dependentSchemas</c>, …) as one
    /// self-contained JSON Schema 2020-12 text, checked by the runtime's evaluator against the value's own bytes.
    /// Empty where there are none.
    /// </summary>
    public string Residual { get; init; } = "";

    /// <summary>The schema that a type with a declaration was made of; <c>null</c> where nobody asked (<c>BindOptions.Origins</c>).</summary>
    public TypeOrigin? Origin { get; init; }

    /// <summary><c>null</c> where nobody asked (<c>BindOptions.Hints</c>).</summary>
    public Hints? Hints { get; init; }
}

/// <summary>Where values of a type travel.</summary>
[Flags]
public enum TypeUsage : byte
{
    None = 0,

    /// <summary>Reachable from a request body or a parameter.</summary>
    Request = 1,

    /// <summary>Reachable from a response.</summary>
    Response = 2,

    /// <summary>Reachable from what a webhook or a callback sends.</summary>
    WebhookRequest = 4,

    /// <summary>Reachable from what the receiver of one answers.</summary>
    WebhookResponse = 8,
}

/// <summary>A place that uses a type.</summary>
/// <param name="Type">Index into <see cref="ApiModel.Types"/>.</param>
/// <param name="Nullable">JSON <c>null</c> is a value here.</param>
public readonly record struct TypeUse(int Type, bool Nullable = false)
{
    /// <summary>No type: nothing was declared.</summary>
    public static TypeUse None => new(-1);

    public bool Exists => Type >= 0;
}
