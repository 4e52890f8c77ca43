using Photon.Cli.Navigation.Schemas;
using Photon.Core.Diagnostics;
using Photon.Core.Model.Binding;
using Photon.Core.Reading;

namespace Photon.Cli.Navigation.Details;

/// <summary>One parameter of an operation.</summary>
/// <param name="In">path, query, querystring, header or cookie.</param>
/// <param name="Node">What says so, references followed.</param>
sealed record ParameterDetail(string Name, string In, bool IsRequired, bool IsDeprecated, string Description, SchemaNode Schema, Node Node, Place Place);

/// <summary>What a request or a response may hold in one media type.</summary>
/// <param name="Node">The media type object, which may have examples; of kind Missing where the document has none.</param>
sealed record BodyDetail(string MediaType, SchemaNode Schema, Node Node)
{
    public bool IsJson => MediaTypes.IsJson(MediaType);
}

/// <param name="Status">"201", "4XX", "default".</param>
sealed record ResponseDetail(string Status, string Description, IReadOnlyList<ParameterDetail> Headers, IReadOnlyList<BodyDetail> Bodies, Place Place);

/// <summary>One thing that a caller must have.</summary>
/// <param name="Kind">"http bearer", "apiKey header X-Key", "oauth2"; "" where the document does not say.</param>
sealed record SchemeDetail(string Name, string Kind, IReadOnlyList<string> Scopes);

/// <summary>All that a document says of one operation, of every version of OpenAPI.</summary>
/// <param name="IsBodyRequired">Requests without a body are refused.</param>
/// <param name="Security">Of these choices one must be met, all of it; none: everybody may.</param>
/// <param name="Servers">URLs, variables filled with their defaults.</param>
sealed record OperationDetail(
    string Method, string Path, string OperationId, string Summary, string Description, bool IsDeprecated, IReadOnlyList<string> Tags,
    IReadOnlyList<ParameterDetail> Parameters, IReadOnlyList<BodyDetail> Bodies, bool IsBodyRequired, IReadOnlyList<ResponseDetail> Responses,
    IReadOnlyList<IReadOnlyList<SchemeDetail>> Security, IReadOnlyList<string> Servers, Node Node);
