using Photon.Core.Diagnostics;
using Photon.Forms.Overrides;

namespace Photon.Forms.Tests.Overrides;

public sealed class OverrideReaderTests
{
    [Fact]
    public void A_folder_without_any_has_none()
    {
        using var folder = new TemporaryFolder();
        var (overrides, faults) = Read(folder);
        Assert.Empty(faults);
        Assert.Empty(overrides.Widgets);
        Assert.Empty(overrides.Files);
        Assert.Empty(overrides.Templates);
    }

    [Fact]
    public void Widgets_name_a_module_and_what_it_exports()
    {
        using var folder = new TemporaryFolder();
        folder.Write("src/IbanField.tsx", "");
        folder.Write("src/fields/index.ts", "");
        folder.Write("photon.config.json", """{ "$schema": "x", "widgets": { "format:iban": "./src/IbanField", "schema:Money": "./src/fields#MoneyField", "type:boolean": "@shop/fields#Switch" } }""");
        var (overrides, faults) = Read(folder);
        Assert.Empty(faults);
        Assert.Equal([("format:iban", "./src/IbanField", "IbanField"), ("schema:Money", "./src/fields", "MoneyField"), ("type:boolean", "@shop/fields", "Switch")], overrides.Widgets.Select(widget => (widget.Key, widget.Module, widget.Component)));
    }

    [Theory]
    [InlineData("{ \"widgets\": [] }", "(1,14)", "'widgets' is an object")]
    [InlineData("{ \"wigets\": {} }", "(1,3)", "There is no 'wigets'")]
    [InlineData("{ \"widgets\": {\n  \"iban\": \"./src/Iban\" } }", "(2,3)", "'iban' says not what is replaced")]
    [InlineData("{ \"widgets\": { \"format:iban\": 3 } }", "(1,31)", "names a module")]
    [InlineData("{ \"widgets\": { \"format:iban\": \"./src/Nowhere\" } }", "(1,31)", "There is no './src/Nowhere'")]
    [InlineData("{ \"widgets\": { \"format:iban\": \"../../etc/passwd#Iban\" } }", "(1,31)", "names a module")]
    [InlineData("{ \"widgets\": { \"format:iban\": \"x\\\"; evil(); \\\"#Iban\" } }", "(1,31)", "names a module")]
    [InlineData("{ \"widgets\": { \"format:iban\": \"@shop/iban-field\" } }", "(1,31)", "'iban-field' is no component's name")]
    public void What_cannot_be_followed_is_said_at_its_place(string config, string place, string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("photon.config.json", config);
        var (overrides, faults) = Read(folder);
        var fault = Assert.Single(faults);
        Assert.Same(FormRules.BadConfig, fault.Rule);
        Assert.Contains(place, fault.ToString(), StringComparison.Ordinal);
        Assert.Contains(text, fault.Message, StringComparison.Ordinal);
        Assert.Empty(overrides.Widgets);
    }

    [Fact]
    public void Broken_JSON_is_a_fault_of_the_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("photon.config.json", "{ \"widgets\": {");
        var (overrides, faults) = Read(folder);
        Assert.NotEmpty(faults);
        Assert.All(faults, fault => Assert.EndsWith("photon.config.json", fault.Place.Path, StringComparison.Ordinal));
        Assert.Empty(overrides.Widgets);
    }

    [Fact]
    public void Files_and_templates_are_found_by_their_names()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in (string[])["src/shop/fields/AddressFields.tsx", "src/shop/forms/PlaceOrderForm.tsx", "src/shop/other/Thing.tsx", "src/shop/fields/notes.txt", "src/App.tsx", "templates/fields.scriban", "templates/feilds.scriban"])
            folder.Write(file, "x");
        var (overrides, faults) = Read(folder);
        Assert.Equal(["shop/fields/AddressFields", "shop/forms/PlaceOrderForm"], overrides.Files.Order(StringComparer.Ordinal));
        Assert.Equal(["fields"], overrides.Templates.Keys);
        Assert.Contains("There is no template 'feilds'", Assert.Single(faults).Message, StringComparison.Ordinal);
    }

    static (FormOverrides Overrides, List<Fault> Faults) Read(TemporaryFolder folder)
    {
        var faults = new List<Fault>();
        return (OverrideReader.Read(folder.Path, faults), faults);
    }
}
