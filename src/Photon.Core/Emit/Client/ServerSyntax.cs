using Photon.Core.Model;

namespace Photon.Core.Emit.Client;

static class ServerSyntax
{
    /// <summary>The first server that can be called as it stands; empty: none can.</summary>
    public static string FirstAbsolute(EquatableArray<ServerModel> servers)
    {
        foreach (var server in servers)
            if (IsAbsolute(server)) return server.Url;
        return "";
    }

    /// <summary>It can be called as it stands.</summary>
    public static bool IsAbsolute(ServerModel server) => Uri.TryCreate(server.Url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
