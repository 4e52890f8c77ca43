using System.Text.Json;
using Microsoft.AspNetCore.Mvc;

namespace Photon.Benchmarks.Server.NSwag;

/// <summary>The controller that NSwag asks one to write over what it generates.</summary>
[ApiController]
public sealed class PetsController(IServiceProvider services) : PetsControllerBase
{
    readonly PetStore<Pet> store = services.GetRequiredService<PetStore<Pet>>();

    public override Task<ActionResult<List<Pet>>> ListPets() => Task.FromResult<ActionResult<List<Pet>>>((List<Pet>)store.All);

    public override Task<ActionResult<Pet>> AddPet(Pet body)
    {
        store.Add(body);
        return Task.FromResult<ActionResult<Pet>>(Created($"/pets/{body.Id}", body));
    }

    public override Task<ActionResult<Pet>> GetPet(Guid id, string? include, int? limit) =>
        Task.FromResult(store.Find(id) is { } pet ? (ActionResult<Pet>)pet : NotFound());

    public static void AddServices(IServiceCollection services)
    {
        services.AddSingleton(new PetStore<Pet>(JsonSerializer.Deserialize<List<Pet>>(Workload.Pets, JsonSerializerOptions.Web)!));
        services.AddControllers().AddApplicationPart(typeof(PetsController).Assembly);
    }
}
