using System.Net;
using System.Net.Sockets;

namespace Photon.Runtime.Emitted;

/// <summary>Connects to addresses of the public network only.</summary>
internal static class PublicNetwork
{
    // https://www.iana.org/assignments/iana-ipv4-special-registry and …-ipv6-special-registry: what is not globally reachable.
    static readonly IPNetwork[] s_local =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/3",
            "::/127", "64:ff9b:1::/48", "2002::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(n => IPNetwork.Parse(n)),
    ];

    // RFC 6052: networks without IPv4 reach all of it so.
    static readonly IPNetwork s_translated = IPNetwork.Parse("64:ff9b::/96");

    public static bool IsLocal(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6 || s_translated.Contains(address)) address = new(address.GetAddressBytes().AsSpan(12));
        return Array.Exists(s_local, n => n.Contains(address));
    }

    /// <summary>Looks the name up once and connects to what it has seen: a second answer could be another.</summary>
    public static async ValueTask<Stream> Connect(DnsEndPoint target, CancellationToken cancel)
    {
        var addresses = await Dns.GetHostAddressesAsync(target.Host, target.AddressFamily, cancel).ConfigureAwait(false);
        if (Array.Exists(addresses, IsLocal)) throw new HttpRequestException($"'{target.Host}' is in a local network, and AllowLocalTargets is not set.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, target.Port, cancel).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
