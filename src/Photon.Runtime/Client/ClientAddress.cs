using System.Text;

namespace Photon.Runtime.Emitted;

/// <summary>Where the operations of one API are: what the caller says, else what the document says.</summary>
internal sealed class ClientAddress(HttpClient http, ClientOptions options, string documented)
{
    Uri? _given;
    byte[]? _base;

    /// <summary>The start of a request's address, without a slash at its end.</summary>
    /// <remarks>
    /// A server of the operation's own counts as long as the caller talks to the document's; a base address elsewhere (a test,
    /// a proxy) takes every operation, so that nothing goes where the caller did not mean it to.
    /// </remarks>
    public ReadOnlySpan<byte> Of(ClientOperation operation)
    {
        var given = options.BaseAddress ?? http.BaseAddress;
        if (operation.Server.Length > 0 && (given is null || IsDocumented(given))) return Text(new(new Uri(documented.Length > 0 ? documented : operation.Server), operation.Server));
        if (_base is null || !ReferenceEquals(given, _given))
        {
            _base = Text(given ?? Documented());
            _given = given;
        }
        return _base;
    }

    Uri Documented() => documented.Length > 0
        ? new(documented)
        : throw new InvalidOperationException("There is no base address: set BaseAddress of the client's options or of the HttpClient. The document names no absolute server.");

    bool IsDocumented(Uri given) => documented.Length > 0
        && Uri.Compare(given, new(documented), UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0;

    static byte[] Text(Uri address) => address.IsAbsoluteUri
        ? Encoding.ASCII.GetBytes(address.GetComponents(UriComponents.SchemeAndServer | UriComponents.UserInfo | UriComponents.Path, UriFormat.UriEscaped).TrimEnd('/'))
        : throw new InvalidOperationException($"The base address '{address}' is not absolute.");
}
