namespace Photon.Core.Model;

public enum SecurityKind : byte
{
    ApiKey,
    HttpBasic,
    HttpBearer,

    /// <summary>An HTTP scheme other than basic and bearer; see <see cref="SecuritySchemeModel.Scheme"/>.</summary>
    Http,
    OAuth2,
    OpenIdConnect,
    MutualTls,
}

/// <param name="Name">The component's name: also the name of the ASP.NET authentication scheme.</param>
public sealed record SecuritySchemeModel(string Name, SecurityKind Kind)
{
    /// <summary>Where an API key travels.</summary>
    public ParameterLocation In { get; init; }

    /// <summary>The header, query or cookie name of an API key.</summary>
    public string ParameterName { get; init; } = "";

    /// <summary>The HTTP scheme's name, lower case.</summary>
    public string Scheme { get; init; } = "";

    public string BearerFormat { get; init; } = "";
    public string OpenIdConnectUrl { get; init; } = "";
    public string Description { get; init; } = "";
}

/// <summary>Schemes that must all be satisfied.</summary>
public sealed record SecurityRequirement(EquatableArray<RequiredScheme> Schemes);

public sealed record RequiredScheme(string Name, EquatableArray<string> Scopes);
