namespace Photon.Runtime.Emitted;

/// <summary>How a parameter's value is written, as OpenAPI's <c>style</c>, <c>explode</c> and <c>allowReserved</c> say.</summary>
[Flags]
public enum ValueStyle
{
    /// <summary>The location's own: <c>simple</c> in paths and headers, <c>form</c> with <c>explode</c> in queries and cookies.</summary>
    Default = 0,
    Simple = 1,
    Label = 2,
    Matrix = 3,
    Form = 4,
    SpaceDelimited = 5,
    PipeDelimited = 6,
    DeepObject = 7,

    /// <summary>OpenAPI 3.2's <c>cookie</c>: as <c>form</c>, without percent-encoding.</summary>
    Cookie = 8,

    /// <summary>OpenAPI 2.0's <c>tsv</c>.</summary>
    TabDelimited = 9,

    /// <summary>The value's JSON text, of a parameter declared by <c>content</c>.</summary>
    Json = 10,

    Explode = 16,
    AllowReserved = 32,
}
