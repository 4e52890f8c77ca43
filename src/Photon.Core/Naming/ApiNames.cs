using Photon.Core.Model;

namespace Photon.Core.Naming;

/// <summary>Every identifier that is emitted, decided once. All are valid C#, keywords escaped, distinct where they must be.</summary>
public sealed record ApiNames
{
    /// <summary>The namespace of the types, as given.</summary>
    public string TypesNamespace { get; init; } = "";

    /// <summary><c>Bookshop</c>.</summary>
    public string Api { get; init; } = "Api";

    /// <summary>What files begin with; for webhooks <c>Bookshop-Webhooks</c>, which no other document's files do.</summary>
    public string Files { get; init; } = "Api";

    /// <summary>By suffix: the names of <see cref="Companion"/>.</summary>
    public IReadOnlyDictionary<string, string> Companions { get; init; } = new Dictionary<string, string>();

    /// <summary>By type index; empty for types without a declaration.</summary>
    public string[] TypeNames { get; init; } = [];

    /// <summary>By type index: the full name of the type of another document that stands for it, or <c>null</c>; empty where all are declared here.</summary>
    public string?[] Elsewhere { get; init; } = [];

    /// <summary>By type index, by property index.</summary>
    public string[][] PropertyNames { get; init; } = [];

    /// <summary>By type index, by enum member.</summary>
    public string[][] MemberNames { get; init; } = [];

    /// <summary>By type index: the dictionary of further members; empty where there is none.</summary>
    public string[] AdditionalNames { get; init; } = [];

    public TagNames[] Tags { get; init; } = [];

    /// <summary>In the order of <see cref="ApiModel.Operations"/>.</summary>
    public OperationNames[] Operations { get; init; } = [];

    /// <summary>The same for <see cref="ApiModel.Webhooks"/>: operations, their groups and companions; <c>null</c>: there are none.</summary>
    public ApiNames? Webhooks { get; init; }

    /// <summary>By security scheme: the property of the client's options that provides its credential.</summary>
    public string[] SecurityNames { get; init; } = [];

    /// <summary>
    /// A class that is emitted once for the API: <c>Client</c> gives <c>BookshopClient</c>, or another name where a schema
    /// is called that. Suffixes are those that <see cref="NameDecider"/> lists.
    /// </summary>
    public string Companion(string suffix) => Companions[suffix];

    /// <summary>The simple name: <c>Order</c>.</summary>
    public string Type(int type) => TypeNames[type];

    /// <summary><c>global::Contoso.Order</c>.</summary>
    public string Global(int type) => IsElsewhere(type) ? "global::" + Elsewhere[type] : $"global::{TypesNamespace}.{TypeNames[type]}";

    /// <summary>Another document of the project declares the type.</summary>
    public bool IsElsewhere(int type) => Elsewhere.Length > 0 && Elsewhere[type] is not null;

    /// <summary>The codec's simple name: <c>OrderCodec</c>; reserved with the type's name.</summary>
    public string Codec(int type) => TypeNames[type] + "Codec";

    /// <summary><c>global::Contoso.OrderCodec</c>.</summary>
    public string GlobalCodec(int type) => Global(type) + "Codec";
}

/// <param name="Tag">As in <see cref="OperationModel.Tag"/>.</param>
/// <param name="Name"><c>Orders</c>: <c>AddOrders&lt;T&gt;()</c>, the client's property.</param>
/// <param name="Handler"><c>IOrdersApi</c>.</param>
/// <param name="Client"><c>OrdersClient</c>.</param>
public sealed record TagNames(string Tag, string Name, string Handler, string Client);

public sealed record OperationNames
{
    /// <summary><c>PlaceOrder</c>; the client's is <c>PlaceOrderAsync</c>. Distinct within its tag.</summary>
    public required string Method { get; init; }

    /// <summary><c>PlaceOrderResult</c>.</summary>
    public required string Result { get; init; }

    /// <summary><c>ListBooksParameters</c>, the record of query, header and cookie parameters.</summary>
    public required string Parameters { get; init; }

    /// <summary>
    /// By parameter index: of a path parameter the argument (<c>orderId</c>), of any other the record's property (<c>PageSize</c>).
    /// </summary>
    public required string[] ParameterNames { get; init; }

    /// <summary>The body's argument: <c>order</c>.</summary>
    public required string Body { get; init; }

    /// <summary>By response index: the case (<c>Created</c>).</summary>
    public required string[] Cases { get; init; }

    /// <summary>By response index, by header index: the case's property (<c>Location</c>).</summary>
    public required string[][] Headers { get; init; }

    /// <summary>By response index: the cases of its types from the second on (<c>OkPdf</c>).</summary>
    public string[][] MoreCases { get; init; } = [];

    /// <summary><c>PlaceOrderBody</c>, the union of the types that the body may have; empty where it has one.</summary>
    public string BodyType { get; init; } = "";

    /// <summary><c>GetReportAccept</c>, the enum of what a client can ask for; empty where there is nothing to choose.</summary>
    public string AcceptType { get; init; } = "";

    /// <summary>The argument of that type.</summary>
    public string Accept { get; init; } = "";

    /// <summary>The members of <see cref="AcceptType"/>.</summary>
    public AcceptName[] Accepts { get; init; } = [];
}

/// <summary>A type that successes come in.</summary>
/// <param name="Name"><c>Pdf</c>.</param>
/// <param name="MediaTypes">As the document has them.</param>
public sealed record AcceptName(string Name, string[] MediaTypes);
