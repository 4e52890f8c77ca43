namespace Photon.Core.Model;

public enum ParameterLocation : byte
{
    Path,
    Query,
    Header,
    Cookie,

    /// <summary>3.2: the whole query string is one value.</summary>
    QueryString,
}

public enum ParameterStyle : byte
{
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,

    /// <summary>3.2, cookies only.</summary>
    Cookie,

    /// <summary>2.0's <c>tsv</c>.</summary>
    TabDelimited,
}

/// <summary>A parameter or a response header.</summary>
public sealed record ParameterModel(string Name, ParameterLocation In, TypeUse Type)
{
    public bool Required { get; init; }
    public ParameterStyle Style { get; init; }
    public bool Explode { get; init; }
    public bool AllowReserved { get; init; }
    public bool AllowEmptyValue { get; init; }

    /// <summary>The media type of a parameter declared by <c>content</c>; empty: <see cref="Style"/> applies.</summary>
    public string ContentType { get; init; } = "";

    public string Description { get; init; } = "";
    public bool Deprecated { get; init; }

    /// <summary>JSON text of <c>default</c>; empty for none.</summary>
    public string Default { get; init; } = "";

    /// <summary><c>null</c> where nobody asked (<c>BindOptions.Hints</c>).</summary>
    public Hints? Hints { get; init; }
}
