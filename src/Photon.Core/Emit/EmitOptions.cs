namespace Photon.Core.Emit;

/// <summary>What to emit for one document; the metadata of its <c>OpenApiReference</c> item and the <c>Photon…</c> properties.</summary>
public sealed record EmitOptions
{
    /// <summary>The API's name in code: <c>Bookshop</c> gives <c>AddBookshop</c>, <c>BookshopClient</c>.</summary>
    public string Name { get; init; } = "Api";

    public string Namespace { get; init; } = "Api";

    /// <summary>Namespace of models that a referenced library already holds (<c>Models="Contoso.Contracts"</c>); empty: emitted here.</summary>
    public string ModelsNamespace { get; init; } = "";

    public bool Server { get; init; }
    public bool Client { get; init; }

    /// <summary>The app serves the document's forms.</summary>
    public bool Forms { get; init; }

    /// <summary><c>Generate="Webhooks"</c>: routes and handlers for what the API calls. Its senders come with the server.</summary>
    public bool Webhooks { get; init; }

    /// <summary><c>Generate="Models"</c>: every named type, codecs in both directions, JSON converters.</summary>
    public bool Models { get; init; }

    /// <summary><c>PhotonJsonConverters</c>: every type carries a <c>JsonConverter</c>.</summary>
    public bool JsonConverters { get; init; }

    /// <summary><c>PhotonModels=Record</c>.</summary>
    public bool Records { get; init; }

    /// <summary><c>PhotonEnums=Closed</c>: the enum itself instead of <c>Open&lt;T&gt;</c>.</summary>
    public bool ClosedEnums { get; init; }

    /// <summary>The project's language is C# 15 or later: it knows unions.</summary>
    public bool HasUnions { get; init; }

    /// <summary><c>PhotonHandlerContext=true</c>: handlers are given the <c>HttpContext</c>.</summary>
    public bool HandlerContext { get; init; }

    /// <summary><c>PhotonUnimplemented=501</c>: a tag without a handler answers with 501 instead of failing at start-up.</summary>
    public bool Unimplemented { get; init; }

    /// <summary><c>PhotonValidateResponses=true</c>: readers of responses are emitted on the server too, and each JSON response is read before it is sent.</summary>
    public bool ValidateResponses { get; init; }

    /// <summary>Each type in a file of its own: for people rather than for the compiler.</summary>
    public bool IsApart { get; init; }

    /// <summary>Types are read and written; without it they are classes alone.</summary>
    public bool HasCodecs { get; init; } = true;

    /// <summary>Types, by index, that are wanted with all that they need; empty: all.</summary>
    public EquatableArray<int> Roots { get; init; }

    /// <summary>Types are emitted here rather than taken from a library.</summary>
    public bool EmitsModels => ModelsNamespace.Length == 0;

    public string TypesNamespace => EmitsModels ? Namespace : ModelsNamespace;
}
