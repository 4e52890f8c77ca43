using Photon.Cli.Text;

namespace Photon.Cli.Tests.Text;

public sealed class NearestNamesTests
{
    static readonly string[] s_names = ["placeOrder", "listOrders", "getOrder", "createBook", "deleteBook"];

    [Theory]
    [InlineData("plceOrder", "; did you mean 'placeOrder'?")]
    [InlineData("PLACEORDER", "; did you mean 'placeOrder'?")]
    [InlineData("book", "; did you mean 'createBook' or 'deleteBook'?")]
    [InlineData("something else", "")]
    public void Names_that_are_near_are_suggested(string written, string expected) => Assert.Equal(expected, NearestNames.Suggest(written, s_names));
}
