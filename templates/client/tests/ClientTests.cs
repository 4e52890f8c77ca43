using System.Net;

namespace PhotonApp._1.Tests;

public sealed class ClientTests
{
    [Fact]
    public void A_client_is_made_without_asking_anything()
    {
        var api = new Answers(_ => new(HttpStatusCode.OK));
        Assert.NotNull(new ApiClient(api.Http));
        Assert.Empty(api.Asked);
    }
}
