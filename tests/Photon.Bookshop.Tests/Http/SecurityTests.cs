using System.Net;
using Photon.Bookshop.Tests.App;

namespace Photon.Bookshop.Tests.Http;

public sealed class SecurityTests(BookshopApp app)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Secured => new()
    {
        { "POST", "/books" },
        { "PATCH", $"/books/{Samples.FirstBook}" },
        { "DELETE", $"/books/{Samples.FirstBook}" },
        { "PUT", $"/books/{Samples.FirstBook}/cover" },
        { "GET", "/orders" },
        { "POST", "/orders" },
        { "GET", $"/orders/{Samples.FirstBook}" },
        { "POST", $"/orders/{Samples.FirstBook}/cancellation" },
        { "PUT", $"/orders/{Samples.FirstBook}/state" },
        { "GET", $"/orders/{Samples.FirstBook}/events" },
    };

    [Theory]
    [MemberData(nameof(Secured))]
    public async Task Nobody_gets_in_without_a_key(string method, string path)
    {
        var response = await app.Anyone.SendAsync(new HttpRequestMessage(new HttpMethod(method), path), Cancel);
        await response.Problem(HttpStatusCode.Unauthorized);
        Assert.NotEmpty(response.Headers.WwwAuthenticate);
    }

    [Theory]
    [InlineData("X-Api-Key", "demo-customer-ada")]
    [InlineData("X-Api-Key", "")]
    [InlineData("Authorization", "Bearer demo-customer-ada-5f1c0c9b")]
    [InlineData("Authorization", "Basic bWFyeTo=")]
    public async Task A_wrong_key_is_no_key(string header, string value)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/orders");
        request.Headers.TryAddWithoutValidation(header, value);
        await (await app.Anyone.SendAsync(request, Cancel)).Problem(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_token_without_the_role_is_a_403() =>
        await (await app.Tim.Post("/books", Samples.NewBook().ToJsonString())).Problem(HttpStatusCode.Forbidden);

    [Fact]
    public async Task A_key_of_the_other_scheme_is_a_401() =>
        await (await app.Ada.Post("/books", Samples.NewBook().ToJsonString())).Problem(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Who_may_not_act_learns_nothing_about_the_body() =>
        await (await app.Anyone.Post("/books", "{")).Problem(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task The_catalogue_is_open() => await app.Anyone.GetJson("/books?pageSize=1");
}
