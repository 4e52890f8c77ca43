using Photon.Core.Model.Binding;
using Photon.Core.Reading;

namespace Photon.Core.Tests.Binding;

public sealed class EqualityTests
{
    static readonly string Bookshop = File.ReadAllText(Path.Combine(SharedData.Root, "samples/Bookshop/bookshop.yaml"));

    [Theory]
    [InlineData("\n\n# a comment\n", 0)]
    [InlineData("   \n", -1)]
    public void White_space_and_comments_change_nothing(string added, int at)
    {
        var model = Binds.Document(Bookshop).Clean().Model;
        var edited = at < 0 ? Bookshop + added : added + Bookshop;
        Assert.Equal(model, Binds.Document(edited).Model);
        Assert.Equal(model.GetHashCode(), Binds.Document(edited).Model.GetHashCode());
    }

    [Fact]
    public void JSON_and_YAML_of_one_document_are_equal()
    {
        var json = Reads("a.yaml", Bookshop).ToJson();
        Assert.Equal(Binds.Document(Bookshop).Model, Binds.Files([("a.json", json)]).Model);
    }

    [Fact]
    public void The_order_of_keywords_changes_nothing()
    {
        var root = Reads("a.yaml", Bookshop);
        Assert.Equal(Binds.Document(Bookshop).Model, Binds.Files([("a.json", Sorted(root, "root"))]).Model);
    }

    [Fact]
    public void Another_word_changes_something() =>
        Assert.NotEqual(Binds.Document(Bookshop).Model, Binds.Document(Bookshop.Replace("Search the catalogue", "Search it", StringComparison.Ordinal)).Model);

    [Fact]
    public void Two_runs_are_equal()
    {
        foreach (var row in SharedData.Manifest().Where(static row => row["files"] == "1" && long.Parse(row["bytes"], null) < 300_000).Take(30))
        {
            var text = File.ReadAllText(Path.Combine(SharedData.Corpus(), row["file"]));
            Assert.Equal(Binds.Files([(row["file"], text)]).Api, Binds.Files([(row["file"], text)]).Api);
        }
    }

    static Node Reads(string path, string text) => SpecText.Read(path, text, [], TestContext.Current.CancellationToken).Root;

    /// <summary>Members of Schema, Operation and other Objects in reverse order; maps of names keep theirs, for they are the order of the model.</summary>
    static string Sorted(Node node, string name)
    {
        if (node.IsArray)
        {
            var items = new List<string>();
            foreach (var item in node.Items) items.Add(Sorted(item, ""));
            return "[" + string.Join(',', items) + "]";
        }
        if (!node.IsObject) return node.ToJson();
        var members = new List<string>();
        foreach (var (key, value) in node.Members) members.Add(System.Text.Json.JsonSerializer.Serialize(key) + ":" + Sorted(value, key));
        var isMap = name is "properties" or "paths" or "responses" or "content" or "headers" or "schemas" or "parameters" or "securitySchemes" or "mapping" || name.StartsWith('/');
        if (!isMap) members.Reverse();
        return "{" + string.Join(',', members) + "}";
    }
}
