using System.Net;
using Microsoft.AspNetCore.Http;
using Photon.AspNetCore.Development.Forwarding;

namespace Photon.AspNetCore.Development.Tests;

public sealed class LocalRequestsTests
{
    [Theory]
    [InlineData("127.0.0.1", "localhost:5080", true)]
    [InlineData("::1", "[::1]:5080", true)]
    [InlineData("::ffff:127.0.0.1", "127.0.0.1", true)]
    [InlineData("127.0.0.1", "shop.LOCALHOST", true)]
    [InlineData("127.0.0.1", "rebound.example", false)]
    [InlineData("127.0.0.1", "localhost.example", false)]
    [InlineData("127.0.0.1", "notlocalhost", false)]
    [InlineData("127.0.0.1", "", false)]
    [InlineData("192.168.1.7", "localhost", false)]
    // A test server has no connection.
    [InlineData(null, "localhost", false)]
    public void Local_is_who_comes_from_this_machine_and_calls_it_so(string? remote, string host, bool expected)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = remote is null ? null : IPAddress.Parse(remote);
        context.Request.Host = new(host);
        Assert.Equal(expected, LocalRequests.IsLocal(context));
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("same-origin", null, true)]
    [InlineData("none", null, true)]
    [InlineData("same-origin", "http://localhost:5080", true)]
    [InlineData("cross-site", null, false)]
    [InlineData("same-site", null, false)]
    [InlineData(null, "http://evil.example", false)]
    [InlineData(null, "http://localhost:5081", false)]
    [InlineData(null, "null", false)]
    public void Own_is_what_a_page_of_the_app_asks_for(string? site, string? origin, bool expected)
    {
        var context = new DefaultHttpContext();
        context.Request.Host = new("localhost", 5080);
        if (site is not null) context.Request.Headers["Sec-Fetch-Site"] = site;
        if (origin is not null) context.Request.Headers.Origin = origin;
        Assert.Equal(expected, LocalRequests.IsOwn(context.Request));
    }
}
