namespace Photon.Core.Tests.Reading.Paths;

/// <summary>RFC 9535, sections 1.5, 2.2, 2.3 (without filters) and 2.5, example by example, over documents of our own.</summary>
public sealed class SelectorTests
{
    const string Shop = """
        { "shop": {
            "book": [
              { "kind": "guide", "by": "Ada", "title": "Maps", "price": 8.95 },
              { "kind": "novel", "by": "Ben", "title": "Rain", "price": 12.99 },
              { "kind": "novel", "by": "Cid", "title": "Snow", "isbn": "0-1", "price": 8.99 },
              { "kind": "novel", "by": "Dot", "title": "Hail", "isbn": "0-2", "price": 22.99 } ],
            "bike": { "color": "red", "price": 399 } } }
        """;

    [Theory]
    [InlineData("$.shop.book[*].by", "/shop/book/0/by /shop/book/1/by /shop/book/2/by /shop/book/3/by")]
    [InlineData("$..by", "/shop/book/0/by /shop/book/1/by /shop/book/2/by /shop/book/3/by")]
    [InlineData("$.shop.*", "/shop/book /shop/bike")]
    [InlineData("$.shop..price", "/shop/book/0/price /shop/book/1/price /shop/book/2/price /shop/book/3/price /shop/bike/price")]
    [InlineData("$..book[2]", "/shop/book/2")]
    [InlineData("$..book[2].by", "/shop/book/2/by")]
    [InlineData("$..book[2].editor", "")]
    [InlineData("$..book[-1]", "/shop/book/3")]
    [InlineData("$..book[0,1]", "/shop/book/0 /shop/book/1")]
    [InlineData("$..book[:2]", "/shop/book/0 /shop/book/1")]
    [InlineData("$..book[?@.isbn]", "/shop/book/2 /shop/book/3")]
    [InlineData("$..book[?@.price<10]", "/shop/book/0 /shop/book/2")]
    [InlineData("$['shop']['book'][0]['title']", "/shop/book/0/title")]
    [InlineData("$.shop.book[?@.price < 10].title", "/shop/book/0/title /shop/book/2/title")]
    public void The_overview_of_the_RFC_holds(string path, string pointers) => Finds.Check(Shop, path, pointers);

    [Fact]
    public void Everything_is_found_in_the_order_of_the_document()
    {
        var found = Finds.Pointers(Shop, "$..*").Split(' ');
        Assert.Equal(27, found.Length);
        Assert.Equal(["/shop", "/shop/book", "/shop/bike", "/shop/book/0"], found[..4]);
    }

    [Theory]
    [InlineData("""{"k":"v"}""", "$", "''")]
    [InlineData("""{"o":{"j j":{"k.k":3}},"'":{"@":2}}""", "$.o['j j']", "/o/j j")]
    [InlineData("""{"o":{"j j":{"k.k":3}},"'":{"@":2}}""", "$.o['j j']['k.k']", "/o/j j/k.k")]
    [InlineData("""{"o":{"j j":{"k.k":3}},"'":{"@":2}}""", "$.o[\"j j\"][\"k.k\"]", "/o/j j/k.k")]
    [InlineData("""{"o":{"j j":{"k.k":3}},"'":{"@":2}}""", """$["'"]["@"]""", "/'/@")]
    [InlineData("""{"a\"b":1,"c\\d":2,"\u263A":3,"\uD834\uDD1E":4,"e/f":5,"\t":6}""", """$['a"b','c\\d','\u263A','\uD834\udd1e','e\/f','\t']""", "/a\"b /c\\d /\u263A /\U0001D11E /e~1f /\t")]
    [InlineData("""{"a'b":1}""", """$['a\'b']""", "/a'b")]
    [InlineData("""{"":1}""", "$['']", "/")]
    [InlineData("""{"\u263A":{"_x9":1}}""", "$.\u263A._x9", "/\u263A/_x9")]
    [InlineData("""{"k":1}""", "$['K']", "")]
    [InlineData("""["a"]""", "$['0']", "")]
    [InlineData("""{"o":{"j":1,"k":2},"a":[5,3]}""", "$[*]", "/o /a")]
    [InlineData("""{"o":{"j":1,"k":2},"a":[5,3]}""", "$.o[*]", "/o/j /o/k")]
    [InlineData("""{"o":{"j":1,"k":2},"a":[5,3]}""", "$.o[*, *]", "/o/j /o/k /o/j /o/k")]
    [InlineData("""{"o":{"j":1,"k":2},"a":[5,3]}""", "$.a[*]", "/a/0 /a/1")]
    [InlineData("""{"o":{"j":1,"k":2},"a":[5,3]}""", "$.a.*.*", "")]
    [InlineData("""["a","b"]""", "$[1]", "/1")]
    [InlineData("""["a","b"]""", "$[-2]", "/0")]
    [InlineData("""["a","b"]""", "$[2]", "")]
    [InlineData("""["a","b"]""", "$[-3]", "")]
    [InlineData("""{"0":1}""", "$[0]", "")]
    [InlineData("""["a"]""", "$[9007199254740991]", "")]
    [InlineData("""[[1],[2]]""", "$ [1] [0]", "/1/0")]
    [InlineData("""{"a":{"b":1}}""", "$\n.a\t['b' , \"c\"]", "/a/b")]
    public void Names_wildcards_and_indexes_select(string json, string path, string pointers) => Finds.Check(json, path, pointers);

    [Theory]
    [InlineData("$[1:3]", "/1 /2")]
    [InlineData("$[5:]", "/5 /6")]
    [InlineData("$[1:5:2]", "/1 /3")]
    [InlineData("$[5:1:-2]", "/5 /3")]
    [InlineData("$[::-1]", "/6 /5 /4 /3 /2 /1 /0")]
    [InlineData("$[:]", "/0 /1 /2 /3 /4 /5 /6")]
    [InlineData("$[-2:]", "/5 /6")]
    [InlineData("$[:-5]", "/0 /1")]
    [InlineData("$[2:2]", "")]
    [InlineData("$[3:1]", "")]
    [InlineData("$[1:3:-1]", "")]
    [InlineData("$[0:7:0]", "")]
    [InlineData("$[-100:100:3]", "/0 /3 /6")]
    [InlineData("$[100:-100:-3]", "/6 /3 /0")]
    [InlineData("$[ 1 : 5 : 3 ]", "/1 /4")]
    [InlineData("$[1::]", "/1 /2 /3 /4 /5 /6")]
    [InlineData("$[::9007199254740991]", "/0")]
    [InlineData("$[::-9007199254740991]", "/6")]
    [InlineData("$[0, 2:4, -1, 0]", "/0 /2 /3 /6 /0")]
    public void Slices_select(string path, string pointers) => Finds.Check("""["a","b","c","d","e","f","g"]""", path, pointers);

    [Theory]
    [InlineData("$..j", "/o/j /a/2/0/j")]
    [InlineData("$..[0]", "/a/0 /a/2/0")]
    [InlineData("$..o", "/o")]
    [InlineData("$.o..[*, *]", "/o/j /o/k /o/j /o/k")]
    [InlineData("$.a..[0, 1]", "/a/0 /a/1 /a/2/0 /a/2/1")]
    [InlineData("$..*", "/o /a /o/j /o/k /a/0 /a/1 /a/2 /a/2/0 /a/2/1 /a/2/0/j /a/2/1/k")]
    [InlineData("$.a..k..*", "")]
    public void Descendants_are_found(string path, string pointers) =>
        Finds.Check("""{"o":{"j":1,"k":2},"a":[5,3,[{"j":4},{"k":6}]]}""", path, pointers);

    [Theory]
    [InlineData("$.a", "/a")]
    [InlineData("$.a[0]", "")]
    [InlineData("$.a.d", "")]
    [InlineData("$.b[0]", "/b/0")]
    [InlineData("$.b[*]", "/b/0")]
    [InlineData("$.b[?@]", "/b/0")]
    [InlineData("$.b[?@==null]", "/b/0")]
    [InlineData("$.c[?@.d==null]", "")]
    [InlineData("$.null", "/null")]
    public void Null_is_a_value_like_others(string path, string pointers) => Finds.Check("""{"a":null,"b":[null],"c":[{}],"null":1}""", path, pointers);
}
