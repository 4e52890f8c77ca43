using System.Text.Json;
using Photon.Benchmarks.Pets;
using Photon.Runtime.Emitted;

namespace Photon.Benchmarks.Server.PhotonApi;

/// <summary>The handler that Photon asks one to write.</summary>
sealed class PetsHandler(PetStore<Pet> store) : IPetsApi
{
    public ValueTask<ListPetsResult> ListPets(CancellationToken cancel) => new(new ListPetsResult.Ok(store.All));

    public ValueTask<AddPetResult> AddPet(Pet pet, CancellationToken cancel)
    {
        store.Add(pet);
        return new(new AddPetResult.Created(pet, $"/pets/{pet.Id}"));
    }

    public ValueTask<GetPetResult> GetPet(Guid id, GetPetParameters parameters, CancellationToken cancel) =>
        new(store.Find(id) is { } pet ? pet : new GetPetResult.NotFound(Problem.Of("Not found")));

    /// <summary>As the docs have it: a handler for each request.</summary>
    public static void AddServices(IServiceCollection services) => AddServices(services, ServiceLifetime.Scoped);

    public static void AddServicesOnce(IServiceCollection services) => AddServices(services, ServiceLifetime.Singleton);

    static void AddServices(IServiceCollection services, ServiceLifetime lifetime)
    {
        services.AddSingleton(new PetStore<Pet>([.. JsonDocument.Parse(Workload.Pets).RootElement.EnumerateArray().Select(p => Read(JsonSerializer.SerializeToUtf8Bytes(p)))]));
        services.AddPets().AddPets<PetsHandler>(lifetime);
    }

    /// <summary>The model alone, for the allocations of which nobody can be relieved.</summary>
    public static Pet Read(ReadOnlySpan<byte> json) => JsonCodec.TryRead<Pet, PetCodec>(json, JsonChecks.Request, out var pet, out var errors) ? pet : throw new InvalidOperationException(errors[0].ToString());

    public static void Map(WebApplication app) => app.MapPets();
}
