using Photon.Runtime.Emitted;

namespace Photon;

/// <summary>What the senders of webhooks can be told. The emitted <c>…WebhookSenderOptions</c> add a provider per security scheme.</summary>
/// <remarks>The addresses are those of strangers, so less is expected of them than of an API.</remarks>
public abstract class WebhookOptions : ClientOptions
{
    /// <summary>Sets what differs from a client: <see cref="ClientOptions.MaxBufferedBody"/> is 1 MiB.</summary>
    protected WebhookOptions() => MaxBufferedBody = 1 << 20;

    /// <summary>
    /// Sends to addresses of the machine itself and of private networks too (loopback, link-local, RFC 1918 and the like). Without
    /// it, which is the default, such a connection is refused after the name was looked up: whoever subscribes could
    /// otherwise make the server call what only it can reach.
    /// </summary>
    /// <remarks>Only senders that are registered with services look at it; an <see cref="HttpClient"/> of your own connects as it likes.</remarks>
    public bool AllowLocalTargets { get; set; }

    private protected override JsonChecks Direction => JsonChecks.FromClient;
}
