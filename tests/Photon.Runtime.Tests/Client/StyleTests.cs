using System.Text.Json;
using Photon.Runtime.Emitted;
using static Photon.Runtime.Emitted.ValueStyle;

namespace Photon.Runtime.Tests.Client;

/// <summary>Values as RFC 6570 and OpenAPI's table of styles have them.</summary>
public sealed class StyleTests
{
    const string Text = "\"blue\"";
    const string List = """["blue","black","brown"]""";
    const string Map = """{"R":100,"G":200,"B":150}""";

    [Theory]
    [InlineData(Simple, Text, "blue")]
    [InlineData(Simple, List, "blue,black,brown")]
    [InlineData(Simple, Map, "R,100,G,200,B,150")]
    [InlineData(Simple | Explode, Map, "R=100,G=200,B=150")]
    [InlineData(Label, Text, ".blue")]
    [InlineData(Label, List, ".blue,black,brown")]
    [InlineData(Label | Explode, List, ".blue.black.brown")]
    [InlineData(Label, Map, ".R,100,G,200,B,150")]
    [InlineData(Label | Explode, Map, ".R=100.G=200.B=150")]
    [InlineData(Matrix, Text, ";color=blue")]
    [InlineData(Matrix, "\"\"", ";color")]
    [InlineData(Matrix, "7", ";color=7")]
    [InlineData(Matrix, List, ";color=blue,black,brown")]
    [InlineData(Matrix | Explode, List, ";color=blue;color=black;color=brown")]
    [InlineData(Matrix, Map, ";color=R,100,G,200,B,150")]
    [InlineData(Matrix | Explode, Map, ";R=100;G=200;B=150")]
    [InlineData(Simple, "\"a/b c%\u20AC\"", "a%2Fb%20c%25%E2%82%AC")]
    [InlineData(Simple | AllowReserved, "\"a/b?c#d\"", "a/b%3Fc%23d")]
    [InlineData(ValueStyle.Json, Map, "%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D")]
    public void A_path_value_is_written_in_its_style(ValueStyle style, string json, string expected)
    {
        var handler = StubHandler.Json(200, """{"id":"a"}""");
        var request = Notes.Get(Notes.Core(handler), "/x{color}");
        request.Path<JsonElement, AnyCodec>("color", JsonElement.Parse(json), style);
        request.Send();
        Assert.Equal("https://notes.example/v1/x" + expected, handler.Uri);
    }

    [Theory]
    [InlineData(Form | Explode, Text, "?color=blue")]
    [InlineData(Form | Explode, "\"\"", "?color=")]
    [InlineData(Form | Explode, List, "?color=blue&color=black&color=brown")]
    [InlineData(Form, List, "?color=blue,black,brown")]
    [InlineData(Form, "[]", "")]
    [InlineData(Form, "null", "")]
    [InlineData(Form | Explode, Map, "?R=100&G=200&B=150")]
    [InlineData(Form | Explode, """{"a":[1,2],"b":{"c":3}}""", "?a=1,2&b=%7B%22c%22%3A3%7D")]
    [InlineData(Form, Map, "?color=R,100,G,200,B,150")]
    [InlineData(SpaceDelimited, List, "?color=blue%20black%20brown")]
    [InlineData(PipeDelimited, List, "?color=blue%7Cblack%7Cbrown")]
    [InlineData(TabDelimited, List, "?color=blue%09black%09brown")]
    [InlineData(DeepObject | Explode, Map, "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")]
    [InlineData(DeepObject | Explode, """{"a":{"b":[1,2]},"c":[{"d":true}]}""", "?color%5Ba%5D%5Bb%5D%5B0%5D=1&color%5Ba%5D%5Bb%5D%5B1%5D=2&color%5Bc%5D%5B0%5D%5Bd%5D=true")]
    [InlineData(Form | Explode, "\"a&b=c+d e\"", "?color=a%26b%3Dc%2Bd%20e")]
    [InlineData(Form | Explode | AllowReserved, "\"a/b:c&d+e\"", "?color=a/b:c%26d%2Be")]
    [InlineData(ValueStyle.Json, "[1]", "?color=%5B1%5D")]
    public void A_query_value_is_written_in_its_style(ValueStyle style, string json, string expected)
    {
        var handler = StubHandler.Json(200, """{"id":"a"}""");
        var request = Notes.Get(Notes.Core(handler), "/x");
        request.Query<JsonElement, AnyCodec>("color", JsonElement.Parse(json), style);
        request.Send();
        Assert.Equal("https://notes.example/v1/x" + expected, handler.Uri);
    }

    [Theory]
    [InlineData(Simple, Text, "blue")]
    [InlineData(Simple, List, "blue,black,brown")]
    [InlineData(Simple | Explode, Map, "R=100,G=200,B=150")]
    [InlineData(Simple, "\"a b/c%\"", "a b/c%")]
    public void A_header_value_is_written_as_it_is(ValueStyle style, string json, string expected)
    {
        var handler = StubHandler.Json(200, """{"id":"a"}""");
        var request = Notes.Get(Notes.Core(handler), "/x");
        request.Header<JsonElement, AnyCodec>("X-Color", JsonElement.Parse(json), style);
        request.Send();
        Assert.Contains($"X-Color: {expected}{Environment.NewLine}", handler.Headers, StringComparison.Ordinal);
    }

    [Fact]
    public void Cookies_share_one_header()
    {
        var handler = StubHandler.Json(200, """{"id":"a"}""");
        var request = Notes.Get(Notes.Core(handler), "/x");
        request.Cookie<string, StringCodec>("a", "1 2;");
        request.CookieOf<int, Int32Codec>("b", 3);
        request.CookieOf<int, Int32Codec>("c", null);
        request.Cookie<string, StringCodec>("d", "4 5", ValueStyle.Cookie);
        request.Send();
        Assert.Contains("Cookie: a=1%202%3B; b=3; d=4 5" + Environment.NewLine, handler.Headers, StringComparison.Ordinal);
    }
}
