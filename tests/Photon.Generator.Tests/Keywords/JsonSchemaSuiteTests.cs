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

    /// <summary>
    /// Each schema once more for each type that its instances are of, which is said at its root: so that it becomes a class,
    /// a map, a list, a text or a number with its own reader instead of any JSON.
    /// </summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Shapes_of_a_type_agree_with_the_suite(bool exact)
    {
        var compiled = new CompiledSchemas(new() { Exact = exact, FormatsAnnotate = true }, SuiteGroup.Remotes());
        var rows = new List<(SuiteGroup Group, SuiteTest Test, int Number)>();
        foreach (var group in SuiteGroup.Of(""))
            foreach (var tests in group.Tests.GroupBy(test => SuiteGroup.TypeOf(test.Data)))
                if (group.WithType(tests.Key) is { } schema && compiled.Add(schema) is var number) rows.AddRange(tests.Select(test => (group, test, number)));
        Compare(compiled, rows, inferred: !exact);
        Assert.True(rows.Count > 900, $"{rows.Count} tests only");
    }

    /// <summary>Formats once more on <c>type: string</c>, as documents have them: dates, UUIDs, URIs with .NET types of their own.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Formats_of_texts_agree_with_the_suite(bool exact)
    {
        var compiled = new CompiledSchemas(new() { Exact = exact });
        var rows = new List<(SuiteGroup Group, SuiteTest Test, int Number)>();
        foreach (var group in SuiteGroup.Of("optional/format"))
            if (group.WithType("string") is { } schema && compiled.Add(schema) is var number) rows.AddRange(group.Tests.Where(test => test.Data[0] == '"').Select(test => (group, test, number)));
        Compare(compiled, rows, inferred: !exact);
        Assert.True(rows.Count > 600, $"{rows.Count} tests only");
    }

    /// <summary>
    /// As documents are read without <c>PhotonSchemas=Exact</c>: a schema without <c>type</c> is of the type that its
    /// keywords speak of, so that values of others are refused. Nothing else may differ, and nothing invalid is accepted.
    /// </summary>
    [Fact]
    public void Inferred_types_refuse_more_and_accept_nothing_that_is_invalid()
    {
        var compiled = new CompiledSchemas(new() { FormatsAnnotate = true }, SuiteGroup.Remotes());
        var rows = new List<(SuiteGroup Group, SuiteTest Test, int Number)>();
        foreach (var group in SuiteGroup.Of(""))
            if (compiled.Add(group.Schema) is var number) rows.AddRange(group.Tests.Select(test => (group, test, number)));
        Compare(compiled, rows, inferred: true);
    }

    static void Compare(CompiledSchemas compiled, List<(SuiteGroup Group, SuiteTest Test, int Number)> rows, bool inferred)
    {
        var wrong = new List<string>();
        foreach (var (group, test, number) in rows)
        {
            var name = $"{group.Name}: {test.Description}";
            if (ListedTests.Reasons.ContainsKey(name) || (inferred && ListedTests.ByTheLetter.Contains(group.Name))) continue;
            // PHO2036: values of a type that 'type' does not allow are a slip of either; the type counts.
            if (inferred && compiled.Faults[number].Contains("has no value of the type", StringComparison.Ordinal)) continue;
            var errors = compiled.Read(number, test.Data);
            if (errors.Count == 0 == test.IsValid) continue;
            if (inferred && test.IsValid && errors.All(error => error.Code is "type")) continue;
            wrong.Add($"{name} {test.Data} [{CompiledSchemas.Text(errors)}] {compiled.Faults[number]}");
        }
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {rows.Count}\n" + string.Join("\n", wrong));
    }
}
