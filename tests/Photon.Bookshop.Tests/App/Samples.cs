using System.Net;
using System.Text.Json.Nodes;

namespace Photon.Bookshop.Tests.App;

/// <summary>Bodies as a user would send them, and things made with them.</summary>
static class Samples
{
    /// <summary>Given by the seed: A Tale of Two Cities.</summary>
    public const string FirstBook = "0198c0de-0000-7000-8000-000000000001";

    static int isbn;

    public static JsonObject NewBook(string title = "The Test", int stock = 5) => new()
    {
        ["isbn"] = $"978{7_000_000_000 + Interlocked.Increment(ref isbn)}",
        ["title"] = title,
        ["subtitle"] = "A story",
        ["authors"] = new JsonArray(new JsonObject { ["name"] = "Zoë Ünïcode 📚" }, new JsonObject { ["name"] = "B. Editor", ["role"] = "editor" }),
        ["genre"] = "science-fiction",
        ["format"] = "hardcover",
        ["price"] = 12.30m,
        ["stock"] = stock,
        ["pages"] = 320,
        ["publishedOn"] = "2024-02-29",
        ["series"] = new JsonObject { ["name"] = "Tests", ["volume"] = 2 },
        ["website"] = "https://example.com/the-test?a=1&b=2",
        ["dimensions"] = new JsonObject { ["width"] = 125.5, ["height"] = 200 },
        ["keywords"] = new JsonArray("one", "two"),
        ["attributes"] = new JsonObject { ["paper"] = "acid-free" },
    };

    public static async Task<JsonNode> AddBook(this BookshopApp app, string title = "The Test", int stock = 5) =>
        await (await app.Mary.Post("/books", NewBook(title, stock).ToJsonString())).Json(HttpStatusCode.Created);

    public static JsonObject NewOrder(params IEnumerable<(string Book, int Quantity)> lines) => new()
    {
        ["customer"] = new JsonObject { ["name"] = "Ada Lovelace", ["email"] = "ada@example.com", ["phone"] = "+49 30 901820" },
        ["shipTo"] = Address(),
        ["lines"] = new JsonArray([.. lines.Select(l => new JsonObject { ["bookId"] = l.Book, ["quantity"] = l.Quantity })]),
        ["delivery"] = new JsonObject { ["method"] = "express", ["date"] = "2099-12-24", ["window"] = "evening" },
        ["payment"] = new JsonObject { ["method"] = "card", ["holder"] = "ADA LOVELACE", ["number"] = "4111111111111234", ["expires"] = "09/28", ["securityCode"] = "123" },
        ["labels"] = new JsonObject { ["cost centre"] = "42" },
    };

    public static JsonObject Address() => new()
    {
        ["name"] = "Ada Lovelace",
        ["street"] = "Invalidenstraße 1",
        ["postalCode"] = "10115",
        ["city"] = "Berlin",
        ["country"] = "DE",
    };

    public static async Task<JsonNode> PlaceOrder(this BookshopApp app, int quantity = 1)
    {
        var book = await app.AddBook();
        return await (await app.Ada.Post("/orders", NewOrder(((string)book["id"]!, quantity)).ToJsonString())).Json(HttpStatusCode.Created);
    }
}
