using Photon.Cli.Navigation.Finder;
using Photon.Cli.Navigation.Index;
using Photon.Cli.Tests.Navigation.Kit;

namespace Photon.Cli.Tests.Navigation.Finder;

public sealed class NameFinderTests
{
    readonly NameFinder _finder = new(OwnDocuments.Bookshop);

    [Theory]
    [InlineData("order", "Order")]
    [InlineData("Order", "Order")]
    [InlineData("placeOrder", "POST /orders")]
    [InlineData("post orders", "POST /orders")]
    [InlineData("orders post", "POST /orders")]
    [InlineData("po", "POST /orders")]
    [InlineData("bkpg", "BookPage")]
    [InlineData("neword", "NewOrder")]
    [InlineData("cancel", "Cancellation")]
    [InlineData("set state", "PUT /orders/{orderId}/state")]
    [InlineData("search the", "GET /books")]
    public void The_first_answer_is_what_people_mean(string typed, string label)
    {
        var found = _finder.Find(typed);
        Assert.Contains(label, found.Take(3).Select(one => one.Text));
        if (typed is not ("po" or "cancel")) Assert.Equal(label, found[0].Text);
    }

    [Fact]
    public void Whole_words_come_before_beginnings_and_these_before_the_middle_and_picked_letters()
    {
        var finder = new NameFinder(OwnDocuments.Index("""
            openapi: 3.1.0
            components: { schemas: { reorder: {}, OrderLine: {}, Order: {}, OldRDEraser: {}, Ordering: {}, PlacedOrder: {} } }
            """));
        Assert.Equal(["Order", "OrderLine", "PlacedOrder", "Ordering", "reorder", "OldRDEraser"], finder.Find("order").Select(one => one.Text));
    }

    [Fact]
    public void What_was_typed_is_marked()
    {
        Assert.Equal("[POST] /[orders]", Marked(_finder.Find("post orders")[0]));
        Assert.Equal("[B]oo[kP]a[g]e", Marked(_finder.Find("bkpg")[0]).Replace("][", "", StringComparison.Ordinal));
        var place = _finder.Find("placeorder").First(one => one.Text == "POST /orders");
        Assert.Equal(Enumerable.Range(0, 10), place.AsideMatches);
    }

    [Fact]
    public void Properties_are_found_with_what_they_stand_in()
    {
        var found = _finder.Find("isbn", FinderScope.Properties);
        Assert.All(found, one => Assert.True(one.IsProperty));
        Assert.Contains(found, one => one.Aside == "in NewBook");
        Assert.All(_finder.Find("book", FinderScope.Operations), one => Assert.True(OwnDocuments.Bookshop[one.Entry].IsOperation));
        Assert.All(_finder.Find("book", FinderScope.Schemas), one => Assert.Equal(EntryKind.Schema, OwnDocuments.Bookshop[one.Entry].Kind));
    }

    [Fact]
    public void Nothing_typed_is_everything_in_the_order_of_the_document()
    {
        var index = OwnDocuments.Bookshop;
        Assert.Equal(index.All.Where(item => item.IsOperation).Select(item => item.Label), _finder.Find("", FinderScope.Operations).Select(one => one.Text));
        Assert.Empty(_finder.Find("zzzqqq"));
    }

    /// <summary>Who types on is answered from what was found; it must be what a new search finds.</summary>
    [Theory]
    [InlineData("get orders orderid")]
    [InlineData("delivery method")]
    [InlineData("lstbks")]
    public void Typing_on_and_taking_back_finds_what_typing_at_once_finds(string typed)
    {
        for (var length = 1; length <= typed.Length; length++) Same(typed[..length]);
        for (var length = typed.Length; length >= 0; length--) Same(typed[..length]);

        void Same(string text) => Assert.Equal(new NameFinder(OwnDocuments.Bookshop).Search(text).ToArray(), _finder.Search(text).ToArray());
    }

    [Fact]
    public void A_keystroke_allocates_nothing()
    {
        Type();
        Type();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Type();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Type()
        {
            const string typed = "get order line sku";
            for (var length = 0; length <= typed.Length; length++) _finder.Search(typed.AsSpan(0, length));
        }
    }

    [Fact]
    public void What_is_typed_may_be_anything()
    {
        foreach (var typed in new[] { new string('a', 10_000), string.Join(' ', Enumerable.Repeat("o", 500)), "\0\uD800", "İı ſ ß", "{}[]()*+?\\", "   " }) Assert.NotNull(_finder.Find(typed));
    }

    static string Marked(Found found) => string.Concat(found.Text.Select((c, i) => found.Matches.Contains(i)
        ? (found.Matches.Contains(i - 1) ? "" : "[") + c + (found.Matches.Contains(i + 1) ? "" : "]") : c.ToString()));
}
