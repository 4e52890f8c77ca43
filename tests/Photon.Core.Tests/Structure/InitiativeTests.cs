using Photon.Core.Diagnostics;
using Photon.Core.Tests.Binding;

namespace Photon.Core.Tests.Structure;

/// <summary>The OpenAPI Initiative's own documents for 3.1 and 3.2: <c>pass</c> is read without a fault, <c>fail</c> has one.</summary>
public sealed class InitiativeTests
{
    /// <summary>Those documents are held against a JSON Schema alone; these faults are against the specification's text, or what Photon refuses by design.</summary>
    static readonly (string File, string Rule)[] s_known =
    [
        // "{id}" stands in the path, and the parameter is called petId: 3.1.1, 4.8.8.1 wants a parameter for each template expression.
        ("operation-object-example.yaml", "PHO2012"),
        ("operation-object-example.yaml", "PHO2005"),
        // A build never touches the network.
        ("security-scheme-object-examples.yaml", "PHO1021"),
    ];

    [Theory]
    [InlineData("3.1", 30)]
    [InlineData("3.2", 36)]
    public void What_must_pass_is_read_without_a_fault(string version, int least)
    {
        var documents = Documents(version, "pass");
        Assert.InRange(documents.Length, least, 200);
        var faults = documents.SelectMany(d => Faults(d).Select(fault => (File: Path.GetFileName(d), fault.Rule.Id, Text: fault.ToString()))).ToArray();
        Assert.Equal("", string.Join('\n', faults.Where(f => !s_known.Contains((f.File, f.Id))).Select(f => f.File + " " + f.Text)));
        Assert.Empty(s_known.Except(faults.Select(f => (f.File, f.Id))));
    }

    [Theory]
    [InlineData("3.1", 11)]
    [InlineData("3.2", 28)]
    public void What_must_fail_has_a_fault_at_its_line(string version, int least)
    {
        var documents = Documents(version, "fail");
        Assert.InRange(documents.Length, least, 200);
        Assert.Empty(documents.Where(d => !Faults(d).Any(f => f.Place.Path == "api.yaml")).Select(Path.GetFileName));
    }

    static string[] Documents(string version, string kind) =>
        [.. Directory.GetFiles(Path.Combine(SharedData.Conformance(), "openapi", version, kind)).Order(StringComparer.Ordinal)];

    /// <summary>What is left out or risky; an advice is no fault.</summary>
    static IEnumerable<Fault> Faults(string file) =>
        Binds.Files([("api.yaml", File.ReadAllText(file))], new() { AllSchemas = true }).Faults.Where(f => f.Rule.Severity >= Severity.Warning);
}
