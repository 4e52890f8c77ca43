using Photon.Ai.Words;

namespace Photon.Ai.Tests.Words;

public sealed class WordsTests
{
    [Theory]
    [InlineData("listBookReviews", "list book reviews")]
    [InlineData("book_reviews", "book reviews")]
    [InlineData("X-Request-ID", "x request ID")]
    [InlineData("userIDs", "user IDs")]
    [InlineData("HTTPError", "HTTP error")]
    [InlineData("oauth2Token", "OAuth 2 token")]
    [InlineData("page[size]", "page size")]
    [InlineData("a\u001b<b>", "a b")]
    [InlineData("", "")]
    public void Names_are_words(string name, string words) => Assert.Equal(words, string.Join(' ', NameWords.Of(name)));

    [Theory]
    [InlineData("book", "books")]
    [InlineData("category", "categories")]
    [InlineData("key", "keys")]
    [InlineData("box", "boxes")]
    [InlineData("status", "statuses")]
    [InlineData("address", "addresses")]
    [InlineData("person", "people")]
    [InlineData("analysis", "analyses")]
    [InlineData("movie", "movies")]
    [InlineData("cache", "caches")]
    [InlineData("branch", "branches")]
    [InlineData("URL", "URLs")]
    public void One_and_many_go_both_ways(string one, string many)
    {
        Assert.Equal(many, Plurals.Many(one));
        Assert.Equal(one, Plurals.One(many));
        Assert.Equal((one, many), (Plurals.One(one), Plurals.Many(many)));
    }

    [Theory]
    [InlineData("order", "an order")]
    [InlineData("user", "a user")]
    [InlineData("hour", "an hour")]
    [InlineData("unit", "a unit")]
    [InlineData("SSH key", "an SSH key")]
    [InlineData("URL", "a URL")]
    [InlineData("SAML provider", "a SAML provider")]
    [InlineData("books", "books")]
    [InlineData("metadata", "metadata")]
    [InlineData("current user", "the current user")]
    public void Articles_are_chosen_by_sound(string words, string phrase) => Assert.Equal(phrase, new Noun(words.Split(' ')).A);

    [Theory]
    [InlineData("list", "lists", "listed")]
    [InlineData("apply", "applies", "applied")]
    [InlineData("search", "searches", "searched")]
    [InlineData("cancel", "cancels", "cancelled")]
    [InlineData("send", "sends", "sent")]
    [InlineData("update", "updates", "updated")]
    [InlineData("deploy", "deploys", "deployed")]
    public void Verbs_have_their_forms(string verb, string third, string done)
    {
        Assert.Equal((third, done), (Verbs.ThirdPerson(verb), Participles.Of(verb)));
        Assert.Equal(verb, Verbs.OfThirdPerson(third));
    }
}
