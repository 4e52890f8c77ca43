using Photon.Benchmarks.Measuring;
using Photon.Benchmarks.Server.FastEndpoints;
using Photon.Benchmarks.Server.Floor;
using Photon.Benchmarks.Server.InProcess;
using Photon.Benchmarks.Server.Minimal;
using Photon.Benchmarks.Server.NSwag;
using Photon.Benchmarks.Server.PhotonApi;

namespace Photon.Benchmarks.Server;

/// <summary>The whole app without sockets, for a POST, a GET of one, a GET of fifty and a POST that breaks rules.</summary>
static class ServerBenchmark
{
    static readonly Call Post = new("POST", "/pets", "", Workload.Pet);
    static readonly Call Get = new("GET", $"/pets/{Workload.Id(0)}", "?include=owner&limit=10", []);
    static readonly Call List = new("GET", "/pets", "", []);
    static readonly Call Invalid = new("POST", "/pets", "", Workload.Invalid);

    /// <summary>The place of Photon among the rivals.</summary>
    const int Photon = 4;

    public static async Task<int> Run(string[] args)
    {
        Rival[] rivals =
        [
            await Rival.Start("minimal API + source-generated JSON + AddValidation", true, MinimalApi.AddServicesAndValidation, MinimalApi.Map),
            await Rival.Start("the same without validation", false, MinimalApi.AddServices, MinimalApi.Map),
            await Rival.Start("NSwag 14.7.1 controllers", true, PetsController.AddServices, app => app.MapControllers()),
            await Rival.Start("FastEndpoints + FluentValidation", true, FastApi.AddServices, FastApi.Map),
            await Rival.Start("Photon", true, PetsHandler.AddServices, PetsHandler.Map),
            await Rival.Start("Photon, singleton handler", true, PetsHandler.AddServicesOnce, PetsHandler.Map),
            await Rival.Start("floor: middleware, ready bytes", false, FloorApi.AddServices, FloorApi.Map),
        ];
        Gate.Check(rivals, [(Post, 201, Workload.Pet), (Get, 200, Workload.Pet), (List, 200, Workload.Pets), (Invalid, 400, [])]);
        if (args is ["spin", var what])
            Spin(rivals[Photon], what switch { "get" => Get, "list" => List, "invalid" => Invalid, _ => Post });
        Report.Line($"## Server, in process, without sockets ({Workload.Pet.Length} B a pet)");
        var post = Compare("POST /pets, valid", Post, rivals);
        var get = Compare("GET /pets/{id}?include&limit", Get, rivals);
        var list = Compare("GET /pets, fifty", List, rivals);
        Compare("POST /pets, five faults: 400", Invalid, rivals.Where(r => r.Validates));
        var model = Harness.Compare("The model alone", [new Variant("Photon: read and validate", count =>
        {
            for (var i = 0; i < count; i++)
                PetsHandler.Read(Workload.Pet);
        })])[0].Bytes;
        Report.Line($"");
        Report.Target("POST, CPU", post[Photon].Ratio, 0.20);
        Report.Target("GET one, CPU", get[Photon].Ratio, 0.40);
        Report.Target("LIST, CPU", list[Photon].Ratio, 0.55);
        Report.Target("POST, bytes beside the model, scoped handler", post[Photon].Bytes - model, 704);
        Report.Target("POST, bytes beside the model, singleton handler", post[Photon + 1].Bytes - model, 320);
        return 0;
    }

    /// <summary>For a profiler: <c>server spin get</c> does nothing else for 25 s.</summary>
    static void Spin(Rival rival, Call call)
    {
        for (var start = Environment.TickCount64; Environment.TickCount64 - start < 25_000;)
            rival.Server.Send(call);
    }

    static IReadOnlyList<Measurement> Compare(string title, Call call, IEnumerable<Rival> rivals) =>
        Harness.Compare(title, [.. rivals.Select(r => new Variant(r.Name, count =>
        {
            for (var i = 0; i < count; i++)
                r.Server.Send(call);
        }))]);
}
