using System.Text.Json;
using Photon.Benchmarks.Measuring;
using Photon.Benchmarks.Pets;
using Photon.Benchmarks.Server.Minimal;

namespace Photon.Benchmarks.Client;

/// <summary>Through HttpClient with a handler that answers at once: what is left is the client's own work.</summary>
static class ClientBenchmark
{
    public static async Task<int> Run(string[] args)
    {
        var (handBytes, photonBytes) = (new ReadyHandler(), new ReadyHandler());
        var hand = new HandClient(new HttpClient(handBytes) { BaseAddress = new("https://pets.example") });
        var photon = new PetsClient(new HttpClient(photonBytes) { BaseAddress = new("https://pets.example") }).Pets;
        var handPet = JsonSerializer.Deserialize(Workload.Pet, PetJson.Default.Pet)!;
        var photonPet = (await photon.GetPetAsync(Workload.Id(0))).OrThrow();

        // Both must send the same (escapes and the spelling of times apart) before their times mean anything.
        await hand.Add(handPet);
        (await photon.AddPetAsync(photonPet)).OrThrow();
        static string Meaning(ReadOnlyMemory<byte> sent) => JsonSerializer.Serialize(JsonSerializer.Deserialize(sent.Span, PetJson.Default.Pet), PetJson.Default.Pet!);
        if (Meaning(handBytes.Sent) != Meaning(photonBytes.Sent)) throw new InvalidOperationException("The clients send different bodies.");

        Report.Line($"## Client through HttpClient, stub handler ({Workload.Pet.Length} B a pet)");
        var id = Workload.Id(0);
        Compare("POST /pets", 0.60, 0.65, () => hand.Add(handPet), () => photon.AddPetAsync(photonPet));
        Compare("GET /pets/{id}?include&limit", 0.50, 0.80, () => hand.Get(id, "owner", 10), () => photon.GetPetAsync(id, new() { Include = "owner", Limit = 10 }));
        Compare("GET /pets, fifty", 0.40, 1.0, () => hand.List(), () => photon.ListPetsAsync());
        return 0;
    }

    static void Compare(string title, double cpu, double allocations, Func<Task> hand, Func<Task> photon)
    {
        var rows = Harness.Compare(title, Variant("hand: HttpClient + source-generated JSON", hand), Variant("Photon", photon));
        Report.Target($"{title}, CPU", rows[1].Ratio, cpu);
        Report.Target($"{title}, allocations", rows[1].Bytes / rows[0].Bytes, allocations);
    }

    static Variant Variant(string name, Func<Task> call) => new(name, count =>
    {
        for (var i = 0; i < count; i++) call().GetAwaiter().GetResult();
    });
}
