using System.Text;
using Photon.Cli.Generate;
using Photon.Cli.Migrate.Projects;

namespace Photon.Cli.Tests.Generate;

/// <summary>Edits of project files: all around them stays byte for byte.</summary>
public sealed class ProjectSwitchTests : IDisposable
{
    static readonly Dictionary<string, string> s_server = new() { ["Generate"] = "Server" };

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    // Said already, as an attribute or an element; not said; and in words that need care.
    [InlineData("""<OpenApiReference Include="shop.yaml"   Generate='Client;Server'/>""", """<OpenApiReference Include="shop.yaml"   Generate='Server'/>""")]
    [InlineData("""<openapireference Include=".\shop.yaml"><generate>Client</generate></openapireference>""", """<openapireference Include=".\shop.yaml"><generate>Server</generate></openapireference>""")]
    [InlineData("""<OpenApiReference Include="shop.yaml" Forms="a > b" />""", """<OpenApiReference Include="shop.yaml" Forms="a > b" Generate="Server" />""")]
    public void An_item_is_edited_where_it_stands(string before, string after)
    {
        const string head = "\uFEFF<!-- <OpenApiReference Include=\"shop.yaml\" /> -->\r\n<Project  Sdk=\"Photon.Sdk/0.1.0\">\r\n\t<ItemGroup> <!-- ours -->\r\n\t\t";
        const string tail = "<!-- & theirs -->\r\n\t</ItemGroup >\r\n\r\n</Project>";
        Assert.Equal(head + after + tail, Edited(head + before + tail));
    }

    [Fact]
    public void A_document_that_was_found_by_its_name_gets_an_update_at_the_end()
    {
        Assert.Equal("<Project Sdk=\"Photon.Sdk\">\r\n    <PropertyGroup />\r\n    <ItemGroup>\r\n        <OpenApiReference Update=\"shop.yaml\" Generate=\"Server\" />\r\n    </ItemGroup>\r\n</Project>\r\n",
            Edited("<Project Sdk=\"Photon.Sdk\">\r\n    <PropertyGroup />\r\n</Project>\r\n"));
        Assert.Equal("<Project Sdk=\"Photon.Sdk\">\n  <ItemGroup>\n    <OpenApiReference Update=\"shop.yaml\" Generate=\"Server\" />\n  </ItemGroup>\n</Project>", Edited("<Project Sdk=\"Photon.Sdk\" />"));
    }

    [Fact]
    public void An_item_with_a_pattern_or_a_condition_is_left_alone()
    {
        const string items = "  <ItemGroup>\n    <OpenApiReference Include=\"*.yaml\" />\n    <OpenApiReference Include=\"shop.yaml\" Condition=\"'$(A)' == ''\" />\n  </ItemGroup>\n";
        Assert.Equal($"<Project>\n{items}  <ItemGroup>\n    <OpenApiReference Update=\"shop.yaml\" Generate=\"Server\" />\n  </ItemGroup>\n</Project>\n", Edited($"<Project>\n{items}</Project>\n"));
    }

    [Fact]
    public void A_property_is_set_with_the_others()
    {
        var file = Read("<Project>\n  <PropertyGroup>\n    <A>1</A>\n  </PropertyGroup>\n  <ItemGroup>\n    <OpenApiReference Include=\"shop.yaml\" />\n  </ItemGroup>\n</Project>\n");
        Assert.Equal("<Project>\n  <PropertyGroup>\n    <A>1</A>\n    <PhotonAspNetCore>true</PhotonAspNetCore>\n  </PropertyGroup>\n  <ItemGroup>\n    <OpenApiReference Include=\"shop.yaml\" Generate=\"None\" />\n  </ItemGroup>\n</Project>\n",
            ProjectSwitch.Edit(file, _folder.Of("shop.yaml"), new Dictionary<string, string> { ["Generate"] = "None" }, ("PhotonAspNetCore", "true")));
    }

    /// <summary>As a file: with its byte order mark, in its encoding.</summary>
    string Edited(string text)
    {
        var file = Read(text);
        var bytes = file.Bytes(ProjectSwitch.Edit(file, _folder.Of("shop.yaml"), s_server));
        return Encoding.UTF8.GetString(bytes);
    }

    TextFile Read(string text)
    {
        _folder.Write("Shop.csproj", text);
        return TextFile.Read(_folder.Of("Shop.csproj"));
    }
}
