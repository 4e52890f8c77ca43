using Photon.Core.Model.Binding;

namespace Photon.Generator.Tests.Keywords;

/// <summary>
/// The official JSON Schema suite through emitted codecs: each schema is generated and compiled, and each instance is read.
/// </summary>
public sealed class JsonSchemaSuiteTests(ITestOutputHelper output)
{
    static readonly BindOptions Exact = new() { Exact = true };

    /// <summary>The required tests expect what drafts since 2019 say: without a vocabulary of assertion, formats describe.</summary>
    static readonly BindOptions Annotating = Exact with { FormatsAnnotate = true };

    /// <param name="least">So many tests must be there: a suite that was cut short would pass with ease.</param>
    [Theory]
    [InlineData("", 1_299, false)]
    [InlineData("optional", 162, false)]
    [InlineData("optional/format", 764, true)]
    public void Emitted_codecs_agree_with_the_suite(string folder, int least, bool asserts)
    {
        var groups = SuiteGroup.Of(folder);
        var compiled = new CompiledSchemas(asserts ? Exact : Annotating, SuiteGroup.Remotes());
        var numbers = groups.Select(group => compiled.Add(group.Schema)).ToList();
        var wrong = new List<string>();
        var listed = 0;
        var count = 0;
        foreach (var (group, number) in groups.Zip(numbers))
        {
            foreach (var test in group.Tests)
            {
                count++;
                var errors = compiled.Read(number, test.Data);
                var name = $"{group.Name}: {test.Description}";
                var agrees = errors.Count == 0 == test.IsValid;
                var isListed = ListedTests.Reasons.ContainsKey(name);
                if (isListed) listed++;
                if (agrees && isListed) wrong.Add($"{name} passes: take it from the list");
                else if (!agrees && !isListed) wrong.Add($"{name} [{CompiledSchemas.Text(errors)}] {compiled.Faults[number]}");
            }
        }
        output.WriteLine($"{folder}: {count} tests, {listed} listed");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {count}\n" + string.Join("\n", wrong));
        Assert.True(count >= least, $"{count} tests only");
        Assert.True(listed <= count / 100 || folder == "optional", $"{listed} of {count} are listed");
    }
}
