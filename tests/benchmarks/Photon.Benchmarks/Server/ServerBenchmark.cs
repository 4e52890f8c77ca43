using Photon.Benchmarks.Measuring;
using Photon.Benchmarks.Server.FastEndpoints;
using Photon.Benchmarks.Server.Floor;
using Photon.Benchmarks.Server.InProcess;
using Photon.Benchmarks.Server.Minimal;
using Photon.Benchmarks.Server.NSwag;

namespace Photon.Benchmarks.Server;

/// <summary>The whole app without sockets, for a POST, a GET of one, a GET of fifty and a POST that breaks rules.</summary>
static class ServerBenchmark
{
    static readonly Call Post = new("POST", "/pets", "", Workload.Pet);
    static readonly Call Get = new("GET", $"/pets/{Workload.Id(0)}", "?include=owner&limit=10", []);
    static readonly Call List = new("GET", "/pets", "", []);
    static readonly Call Invalid = new("POST", "/pets", "", Workload.Invalid);

    public static async Task<int> Run(string[] args)
    {
        Rival[] rivals =
        [
            await Rival.Start("minimal API + source-generated JSON + AddValidation", true, MinimalApi.AddServicesAndValidation, MinimalApi.Map),
            await Rival.Start("the same without validation", false, MinimalApi.AddServices, MinimalApi.Map),
            await Rival.Start("NSwag 14.7.1 controllers", true, PetsController.AddServices, app => app.MapControllers()),
            await Rival.Start("FastEndpoints + FluentValidation", true, FastApi.AddServices, FastApi.Map),
            await Rival.Start("floor: middleware, ready bytes", false, FloorApi.AddServices, FloorApi.Map),
        ];
        Gate.Check(rivals, [(Post, 201, Workload.Pet), (Get, 200, Workload.Pet), (List, 200, Workload.Pets), (Invalid, 400, [])]);
        Report.Line($"## Server, in process, without sockets ({Workload.Pet.Length} B a pet)");
        Compare("POST /pets, valid", Post, rivals);
        Compare("GET /pets/{id}?include&limit", Get, rivals);
        Compare("GET /pets, fifty", List, rivals);
        Compare("POST /pets, five faults: 400", Invalid, rivals.Where(r => r.Validates));
        return 0;
    }

    static IReadOnlyList<Measurement> Compare(string title, Call call, IEnumerable<Rival> rivals) =>
        Harness.Compare(title, [.. rivals.Select(r => new Variant(r.Name, count =>
        {
            for (var i = 0; i < count; i++)
                r.Server.Send(call);
        }))]);
}
