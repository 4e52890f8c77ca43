using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Photon.Runtime.Emitted;

/// <summary>Builds one request. Emitted methods give path values first, in the template's order, then everything else, then send.</summary>
[SuppressMessage("Reliability", "CA1001", Justification = "The message is sent, and what it holds is given back then.")]
public ref partial struct RequestOut
{
    readonly ClientCore _client;
    readonly ClientOperation _operation;
    readonly HttpRequestMessage _request;
    PooledBytes _address = new(256);
    PairText _query = new("?", "&");
    PooledBytes _cookies = new(0);
    PairText _cookie = new("", "; ");
    List<(string Name, string Value)>? _contentHeaders;
    int _literal;

    public RequestOut(ClientCore client, ClientOperation operation)
    {
        _client = client;
        _operation = operation;
        _request = new(operation.Method, (Uri?)null);
        if (operation.Accept.Length > 0) _request.Headers.TryAddWithoutValidation("Accept", operation.Accept);
        _address.Append(client.Address(operation));
        _address.Append(operation.Literal(0));
        if (operation.HasQuery) _query.Continue();
    }

    /// <summary>A request of a webhook or a callback.</summary>
    /// <param name="client">Sends it.</param>
    /// <param name="operation">The webhook.</param>
    /// <param name="target">Where to; its query stays, its fragment does not.</param>
    /// <exception cref="ArgumentException">The target is no absolute address of HTTP or HTTPS.</exception>
    public RequestOut(ClientCore client, ClientOperation operation, Uri target)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (!CallbackTarget.IsWeb(target)) throw new ArgumentException($"'{target}' is no absolute address of HTTP or HTTPS.", nameof(target));
        _client = client;
        _operation = operation;
        _request = new(operation.Method, (Uri?)null);
        if (operation.Accept.Length > 0) _request.Headers.TryAddWithoutValidation("Accept", operation.Accept);
        _address.Append(Encoding.ASCII.GetBytes(target.GetComponents(UriComponents.SchemeAndServer | UriComponents.PathAndQuery, UriFormat.UriEscaped)));
        if (target.Query.Length > 1) _query.Continue();
    }

    /// <summary>Asks for one type of a success.</summary>
    /// <param name="index">Its number; <c>null</c>: any will do.</param>
    /// <param name="choices">The media types of all types, as <see cref="MediaTypeCases"/> has them.</param>
    public readonly void Accept(int? index, string choices)
    {
        if (index is not { } wanted) return;
        var groups = choices.Split(' ');
        var others = string.Join(',', groups.Where((_, i) => i != wanted)).Split(',');
        // Failures come as they are declared.
        var accept = groups[wanted].Split(',').Concat(_operation.Accept.Split(", ").Except(others, StringComparer.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase);
        _request.Headers.Remove("Accept");
        _request.Headers.TryAddWithoutValidation("Accept", string.Join(", ", accept));
    }

    /// <summary>Sends the request; nothing else can be done with this afterwards.</summary>
    /// <param name="read">Makes the result.</param>
    /// <param name="cancel">Ends the call.</param>
    public Task<TResult> Send<TResult>(ResultReader read, CancellationToken cancel) where TResult : ApiResult
    {
        _request.RequestUri = RequestAddress.Of(Encoding.ASCII.GetString(_address.Span));
        _address.Return();
        if (_cookies.Length > 0) HeaderText.AddCookie(_request.Headers, Encoding.UTF8.GetString(_cookies.Span));
        _cookies.Return();
        if (_contentHeaders is not null && _request.Content is { } content)
        {
            foreach (var (name, value) in _contentHeaders)
            {
                // The caller's Content-Type takes the place of the document's.
                content.Headers.Remove(name);
                HeaderText.Add(content.Headers, name, value);
            }
        }
        return _client.Send<TResult>(_request, _operation, read, cancel);
    }

    static Escape Escapes(ValueStyle style, Escape reserved) => (style & ValueStyle.AllowReserved) != 0 ? reserved : Escape.Value;
}
