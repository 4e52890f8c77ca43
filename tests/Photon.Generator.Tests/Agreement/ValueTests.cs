namespace Photon.Generator.Tests.Agreement;

/// <summary>What the runtime of forms takes values for.</summary>
public sealed class ValueTests
{
    const string Code = """
        import { Exact, isNumeric, isObject } from "./photon/exact";
        import { deepObject, simple, spread } from "./photon/styles";
        const values = [{}, { a: 1 }, Object.create(null), [], null, "a", 1, undefined, new Exact("1.50"), new Blob(["a"])];
        console.log(values.map(isObject).join());
        console.log(values.map(isNumeric).join());
        console.log([...spread("n", new Exact("1.50")), ...simple(true)("n", new Exact("2.0")), ...deepObject("n", { a: new Exact("3.0"), b: { c: 1 } })].join());
        """;

    [Fact]
    public void A_number_with_its_digits_and_a_file_are_no_objects()
    {
        using var script = new FrontEndScript();
        var said = script.Run(Code, AgreedDocument.Of("keywords.yaml", KeywordDocument.Text).Forms);
        Assert.Equal("true,true,true,false,false,false,false,false,false,false\nfalse,false,false,false,false,false,true,false,true,false\nn=1.50,2.0,n[a]=3.0,n[b][c]=1\n", said.ReplaceLineEndings("\n"));
    }

    /// <summary>Who asks whether a value is an object gets one answer.</summary>
    [Fact]
    public void There_is_one_notion_of_an_object()
    {
        var runtime = Path.Combine(Photon.Core.Tests.SharedData.Root, "src", "Photon.Forms", "FrontEnd", "photon");
        Assert.Equal(["exact.ts"], Directory.EnumerateFiles(runtime).Where(file => File.ReadAllText(file).Contains("isObject =", StringComparison.Ordinal)).Select(Path.GetFileName));
    }
}
