using System.Net.Http.Json;
using Photon.Benchmarks.Server.Minimal;

namespace Photon.Benchmarks.Client;

/// <summary>A client as one writes it by hand: HttpClient and source-generated JSON.</summary>
sealed class HandClient(HttpClient http)
{
    public async Task<Pet> Add(Pet pet, CancellationToken cancel = default)
    {
        using var response = await http.PostAsJsonAsync("/pets", pet, PetJson.Default.Pet, cancel);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync(PetJson.Default.Pet, cancel))!;
    }

    public async Task<Pet> Get(Guid id, string? include, int? limit, CancellationToken cancel = default)
    {
        using var response = await http.GetAsync($"/pets/{id}?include={Uri.EscapeDataString(include ?? "")}&limit={limit}", cancel);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync(PetJson.Default.Pet, cancel))!;
    }

    public async Task<List<Pet>> List(CancellationToken cancel = default)
    {
        using var response = await http.GetAsync("/pets", cancel);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync(PetJson.Default.ListPet, cancel))!;
    }
}
