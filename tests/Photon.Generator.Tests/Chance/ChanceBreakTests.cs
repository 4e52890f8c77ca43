using System.Text;
using System.Text.Json.Nodes;
using Photon.Generator.Tests.Chance.Parameters;

namespace Photon.Generator.Tests.Chance;

/// <summary>Every constraint of every schema, broken once and alone: the refusal names its place and its kind.</summary>
public sealed class ChanceBreakTests
{
    [Fact]
    public async Task Each_constraint_of_a_body_that_is_broken_is_named_and_no_other()
    {
        var wrong = new List<string>();
        var unbroken = new List<string>();
        var requests = 0;
        for (var document = 0; document < Math.Max(2, ChanceRuns.Documents / 10) && wrong.Count == 0; document++)
        {
            await using var api = await EchoApi.Start(ChanceRuns.Sample(ChanceSchemas.Any(3), 3, document, 60), exact: false);
            for (var schema = 0; schema < api.Schemas.Count; schema++)
            {
                var breaks = Breaks.Of(api.Schemas[schema]);
                unbroken.AddRange(breaks.Unbroken.Select(u => $"{u} of {api.Schemas[schema].ToJsonString()}"));
                foreach (var one in breaks.Found)
                {
                    var (status, type, answer) = await api.Ask(schema, Encoding.UTF8.GetBytes(one.Value?.ToJsonString() ?? "null"));
                    requests++;
                    var flaw = ProblemText.Read(status, type, answer, out var faults);

                    if (status != 400 || flaw is not null || !Names(faults, one.Pointer, one.Code))
                        wrong.Add($"{one.Code} at '{one.Pointer}' of {one.Value?.ToJsonString() ?? "null"}: {status} {flaw} {answer}\n    {api.Schemas[schema].ToJsonString()}");
                }
            }
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{requests} requests, {unbroken.Count} constraints that nothing breaks alone\n{string.Join("\n", unbroken.OrderBy(u => u.Length).Take(10))}");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {requests}:\n{string.Join("\n", wrong.OrderBy(w => w.Length).Take(8))}");
        Assert.InRange(unbroken.Count, 0, requests / 5);
    }

    [Fact]
    public async Task Each_constraint_of_a_parameter_that_is_broken_is_named_and_no_other()
    {
        var wrong = new List<string>();
        var (requests, unbroken) = (0, 0);
        for (var document = 0; document < Math.Max(2, ChanceRuns.Documents / 10) && wrong.Count == 0; document++)
        {
            await using var api = await ParameterApi.Start(ChanceRuns.Sample(ChanceParameters.Any, 4, document, 40));
            for (var operation = 0; operation < api.Operations.Count; operation++)
            {
                var parameters = api.Operations[operation];
                for (var index = 0; index < parameters.Count; index++)
                {
                    var parameter = parameters[index]!.AsObject();
                    var schema = Wire.Schema(parameter);
                    var breaks = Breaks.Of(schema, v => Wire.IsJson(parameter) ? v : Meaning.Of(schema, v));
                    unbroken += breaks.Unbroken.Count;
                    foreach (var one in breaks.Found)
                    {
                        // Pairs that nobody names are no members of the object that is spread among them.
                        if (one.Code == "maxProperties" && Wire.IsSpread(parameter)) continue;
                        if (ParameterRequest.Of(parameters, operation, index, one.Value) is not { } request) continue;
                        var (status, type, answer) = api.Client.Send(request.Head, request.Body);
                        requests++;
                        var place = parameter.Text("in") switch { "body" => "", "querystring" => "?", _ => parameter.Text("name") };
                        var flaw = ProblemText.Read(status, type, answer, out var faults);

                        if (status != 400 || flaw is not null || !Names(faults, place + one.Pointer, one.Code))
                            wrong.Add($"{one.Code} at '{place + one.Pointer}' of {one.Value?.ToJsonString() ?? "null"}: {status} {flaw} {answer}\n    {request.Head.ReplaceLineEndings(" ")}{Encoding.UTF8.GetString(request.Body)}\n    {parameters.ToJsonString()}");
                    }
                }
            }
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{requests} requests, {unbroken} constraints that nothing breaks alone");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {requests}:\n{string.Join("\n", wrong.OrderBy(w => w.Length).Take(8))}");
        Assert.True(requests > 400, $"{requests}");
    }

    /// <summary>
    /// There is that fault and no other, but for a rule of a part of <c>allOf</c> that holds for members of other parts: the evaluator of rules says so at the object.
    /// </summary>
    static bool Names(IReadOnlyList<(string Pointer, string Code)> faults, string pointer, string code)
    {
        var own = faults.Where(f => f.Code != "schema" || code == "schema").Select(f => (f.Pointer, f.Code == "const" ? "enum" : f.Code)).ToArray();
        return own is [var one] ? one == (pointer, code) : own.Length == 0 && faults.Count == 1 && pointer.StartsWith(faults[0].Pointer, StringComparison.Ordinal);
    }
}
