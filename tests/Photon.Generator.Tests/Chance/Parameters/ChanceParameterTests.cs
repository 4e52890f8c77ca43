using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Photon.Generator.Tests.Chance.Parameters;

/// <summary>
/// Parameters by chance, over HTTP. The requests are written by the test's own hand (<see cref="Wire"/>), and what they mean is what the
/// runtime's interpreter of JSON Schema says of the values that were written.
/// </summary>
public sealed class ChanceParameterTests
{
    const int OperationsADocument = 40;
    const int RequestsAnOperation = 120;

    [Fact]
    public async Task Parameters_are_understood_as_they_were_meant_or_refused_by_name()
    {
        var wrong = new List<string>();
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var document = ChanceRuns.From; document < ChanceRuns.From + ChanceRuns.Documents * 2 && wrong.Count == 0; document++)
        {
            await using var api = await ParameterApi.Start(ChanceRuns.Sample(ChanceParameters.Any, 2, document, OperationsADocument));
            Assert.InRange(api.Operations.Count, OperationsADocument / 2, OperationsADocument);
            for (var operation = 0; operation < api.Operations.Count; operation++)
            {
                var random = new Random(document * 1000 + operation);
                string? shortest = null;
                for (var i = 0; i < RequestsAnOperation; i++)
                {
                    var request = new ParameterRequest(api.Operations[operation], operation, Kind(random), random);
                    var (status, fault) = Check(api, operation, request);
                    var kind = $"{request.Kind} {status}";
                    counts[kind] = counts.GetValueOrDefault(kind) + 1;
                    if (fault is not null && (shortest is null || fault.Length < shortest.Length)) shortest = fault;
                }
                if (shortest is not null) wrong.Add($"document {document}, {api.Operations[operation].ToJsonString()}\n    {shortest}");
            }
        }
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join("\n", counts.Select(c => $"{c.Key}: {c.Value}")));
        Assert.True(wrong.Count == 0, $"{wrong.Count} operations:\n{string.Join("\n", wrong.OrderBy(w => w.Length).Take(3))}");
        Assert.True(counts["Valid 200"] * 3 > counts.Values.Sum(), "few are valid");
    }

    static RequestKind Kind(Random random) => random.Next(16) switch { < 8 => RequestKind.Valid, < 10 => RequestKind.Broken, var kind => (RequestKind)(kind - 8) };

    static (int Status, string? Fault) Check(ParameterApi api, int operation, ParameterRequest request)
    {
        var (status, type, answer) = api.Client.Send(request.Head, request.Body);
        string Told(string what) => $"{request.Kind}, {what}: {request.Head.ReplaceLineEndings(" ")}{Encoding.UTF8.GetString(request.Body)}\n    {status} {answer}\n    meant {string.Join(", ", request.Understood.Select(u => $"p{u.Key} = {u.Value?.ToJsonString() ?? "null"}"))}; faulty {string.Join(", ", request.Faulty)}";
        if (request.Kind == RequestKind.Oversized) return (status, status == 414 ? null : Told("not refused"));
        IReadOnlyList<(string Pointer, string Code)> faults = [];
        if (status == 400 && ProblemText.Read(status, type, answer, out faults) is { } flaw) return (status, Told(flaw));
        if (request.Kind == RequestKind.Nonsense && status is 200 or 400) return (status, null);
        // What nobody named is a member of an object whose members stand alone.
        if (request.Kind == RequestKind.Unknown && api.Operations[operation].Any(p => Wire.IsSpread((JsonObject)p!) || ((JsonObject)p!).Text("in") == "querystring") && status is 200 or 400) return (status, null);
        if (request.Faulty.Count > 0)
        {
            if (status != 400) return (status, Told("taken"));
            var named = request.Faulty.All(n => faults.Any(f => Names(f.Pointer, n))) && faults.All(f => request.Faulty.Any(n => Names(f.Pointer, n)));
            return (status, named ? null : Told("faults of others"));
        }
        if (status != 200) return (status, Told("refused"));
        var came = JsonNode.Parse(answer)!.AsObject();
        foreach (var (index, value) in request.Understood)
            if (!Same(value, came.ContainsKey($"p{index}") ? came[$"p{index}"] : "nothing came")) return (status, Told($"p{index} came otherwise"));
        if (came.Any(m => m.Value is not null && !request.Understood.ContainsKey(int.Parse(m.Key.AsSpan(1), null)))) return (status, Told("more came"));
        return (status, Meaning.Fits(ParameterApi.Echo(api.Operations[operation]), came) ? null : Told("the answer breaks its schema"));
    }

    static bool Names(string pointer, string name) => pointer == name || pointer.StartsWith(name + "/", StringComparison.Ordinal);

    /// <summary>Members that no schema names are dropped.</summary>
    static bool Same(JsonNode? sent, JsonNode? came) => (sent, came) switch
    {
        (JsonObject before, JsonObject after) => before.Count == after.Count && after.All(m => before.ContainsKey(m.Key) && Same(before[m.Key], m.Value)),
        (JsonArray before, JsonArray after) => before.Count == after.Count && before.Zip(after, Same).All(same => same),
        (JsonValue before, JsonValue after) => JsonElement.DeepEquals(JsonElement.Parse(before.ToJsonString()), JsonElement.Parse(after.ToJsonString())),
        _ => sent is null && came is null,
    };
}
