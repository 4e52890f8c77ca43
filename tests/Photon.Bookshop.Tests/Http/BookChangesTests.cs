using System.Net;
using System.Text.Json.Nodes;
using Photon.Bookshop.Tests.App;

namespace Photon.Bookshop.Tests.Http;

public sealed class BookChangesTests(BookshopApp app)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Absent_members_stay_and_null_removes()
    {
        var book = await app.AddBook();
        var path = $"/books/{book["id"]}";
        var response = await app.Mary.Patch(path, """{"subtitle":null,"series":null,"pages":null,"price":20}""");
        var changed = await response.Json(HttpStatusCode.OK);
        Assert.Equal("\"2\"", response.Headers.ETag!.Tag);
        var expected = book.DeepClone().AsObject();
        expected.Remove("subtitle");
        expected.Remove("series");
        expected.Remove("pages");
        expected["price"] = 20;
        expected["revision"] = 2;
        Assert.True(JsonNode.DeepEquals(expected, changed), $"{expected.ToJsonString()}\n{changed.ToJsonString()}");
        Assert.True(JsonNode.DeepEquals(changed, await app.Anyone.GetJson(path)));
    }

    [Fact]
    public async Task Plain_json_is_a_patch_too()
    {
        var book = await app.AddBook();
        var changed = await (await app.Mary.SendJson(HttpMethod.Patch, $"/books/{book["id"]}", """{"title":"New"}""")).Json(HttpStatusCode.OK);
        Assert.Equal("New", (string?)changed["title"]);
    }

    [Theory]
    [InlineData("""{"title":null}""", "/title")]
    [InlineData("""{"titel":"typo"}""", "/titel")]
    [InlineData("""{}""", "")]
    [InlineData("""{"series":{"volume":1}}""", "/series/name")]
    public async Task A_patch_obeys_the_document(string patch, string pointer)
    {
        var book = await app.AddBook();
        Assert.Equal([pointer], await (await app.Mary.Patch($"/books/{book["id"]}", patch)).Pointers(HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task If_match_keeps_two_editors_apart()
    {
        var book = await app.AddBook();
        var path = $"/books/{book["id"]}";
        Assert.Equal(HttpStatusCode.OK, (await app.Mary.SendJson(HttpMethod.Patch, path, """{"stock":1}""", "application/json", ("If-Match", "\"1\""))).StatusCode);
        await (await app.Mary.SendJson(HttpMethod.Patch, path, """{"stock":2}""", "application/json", ("If-Match", "\"1\""))).Problem(HttpStatusCode.PreconditionFailed);
        await (await app.Mary.SendJson(HttpMethod.Patch, path, """{"stock":2}""", "application/json", ("If-Match", "1"))).Problem(HttpStatusCode.BadRequest);
        Assert.Equal(1, (int?)(await app.Anyone.GetJson(path))["stock"]);
    }

    [Fact]
    public async Task A_book_is_deleted_once()
    {
        var book = await app.AddBook();
        var path = $"/books/{book["id"]}";
        Assert.Equal(HttpStatusCode.NoContent, (await app.Mary.DeleteAsync(path, Cancel)).StatusCode);
        await (await app.Mary.DeleteAsync(path, Cancel)).Problem(HttpStatusCode.NotFound);
        await (await app.Mary.Patch(path, """{"stock":1}""")).Problem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_book_that_is_ordered_stays_until_the_order_is_over()
    {
        var order = await app.PlaceOrder();
        var path = $"/books/{order["lines"]![0]!["bookId"]}";
        await (await app.Mary.DeleteAsync(path, Cancel)).Problem(HttpStatusCode.Conflict);
        await (await app.Ada.PostAsync($"/orders/{order["id"]}/cancellation", null, Cancel)).Json(HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.NoContent, (await app.Mary.DeleteAsync(path, Cancel)).StatusCode);
        Assert.Equal("The Test", (string?)(await app.Ada.GetJson($"/orders/{order["id"]}"))["lines"]![0]!["title"]);
    }
}
