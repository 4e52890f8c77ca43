namespace Photon.Core.Model;

/// <summary>One HTTP method of one path.</summary>
/// <param name="Id">The <c>operationId</c>, or method and path where there is none. Not yet a C# name.</param>
/// <param name="Method">Upper case: <c>GET</c>, or any 3.2 <c>additionalOperations</c> token as written.</param>
/// <param name="Path">The template as written, references resolved: <c>/orders/{orderId}</c>.</param>
/// <param name="Tag">The first tag; without one, the first path segment; <c>"Default"</c> for the root.</param>
public sealed record OperationModel(string Id, string Method, string Path, string Tag)
{
    public string Summary { get; init; } = "";
    public string Description { get; init; } = "";
    public bool Deprecated { get; init; }

    /// <summary>Every tag, the first included.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary>Those of the path item included, overridden ones left out. Path parameters in the order of the template.</summary>
    public EquatableArray<ParameterModel> Parameters { get; init; }

    public BodyModel? Body { get; init; }
    public EquatableArray<ResponseModel> Responses { get; init; }

    /// <summary>Any one of these suffices; none: open to all. An empty requirement among them makes it optional.</summary>
    public EquatableArray<SecurityRequirement> Security { get; init; }

    /// <summary>Servers of the operation or of its path, where they differ from the document's.</summary>
    public EquatableArray<ServerModel> Servers { get; init; }

    /// <summary>Of one that the API calls back: what for. <c>null</c>: a webhook, or an operation of the API's own.</summary>
    public CallbackModel? Callback { get; init; }

    /// <summary><c>null</c> where nobody asked (<c>BindOptions.Hints</c>).</summary>
    public Hints? Hints { get; init; }
}
