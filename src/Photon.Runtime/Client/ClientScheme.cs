using System.Text;

namespace Photon.Runtime.Emitted;

/// <summary>How the credential of one of the document's security schemes travels.</summary>
/// <param name="place">Where.</param>
/// <param name="name">The name of an API key's header, query parameter or cookie; otherwise the HTTP scheme's: <c>Bearer</c>.</param>
public sealed class ClientScheme(CredentialPlace place, string name)
{
    public CredentialPlace Place { get; } = place;
    public string Name { get; } = name;

    /// <summary>Puts the credential into a request that has none in that place: what the caller set by hand wins.</summary>
    internal void Apply(HttpRequestMessage request, string credential)
    {
        switch (Place)
        {
            case CredentialPlace.Header when !request.Headers.NonValidated.Contains(Name):
                HeaderText.Add(request.Headers, Name, credential);
                break;
            case CredentialPlace.Query:
                request.RequestUri = WithQuery(request.RequestUri!, credential);
                break;
            case CredentialPlace.Cookie:
                HeaderText.AddCookie(request.Headers, Pair(credential, Escape.Value));
                break;
            case CredentialPlace.Basic when !request.Headers.NonValidated.Contains("Authorization"):
                HeaderText.Add(request.Headers, "Authorization", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(credential)));
                break;
            case CredentialPlace.Authorization when !request.Headers.NonValidated.Contains("Authorization"):
                HeaderText.Add(request.Headers, "Authorization", $"{Name} {credential}");
                break;
        }
    }

    Uri WithQuery(Uri address, string credential)
    {
        var text = address.AbsoluteUri;
        return RequestAddress.Of(text + (text.Contains('?', StringComparison.Ordinal) ? "&" : "?") + Pair(credential, Escape.Value));
    }

    string Pair(string credential, Escape escape)
    {
        var text = new PooledBytes(64);
        Percent.Append(ref text, Name, Escape.Value);
        text.Append((byte)'=');
        Percent.Append(ref text, credential, escape);
        var pair = Encoding.UTF8.GetString(text.Span);
        text.Return();
        return pair;
    }
}

/// <summary>Where a credential travels.</summary>
public enum CredentialPlace
{
    /// <summary>Nowhere in the message: mutual TLS.</summary>
    None,
    Header,
    Query,
    Cookie,

    /// <summary><c>Authorization: Basic</c>, of a credential <c>user:password</c>.</summary>
    Basic,

    /// <summary><c>Authorization</c> with the scheme's name: bearer tokens, OAuth 2, OpenID Connect.</summary>
    Authorization,
}
