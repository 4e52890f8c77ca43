using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Photon.Benchmarks.Server.Minimal;

/// <summary>A minimal API as one writes it by hand for speed: request delegate generator, source-generated JSON.</summary>
static class MinimalApi
{
    public static void AddServices(IServiceCollection services)
    {
        services.AddSingleton(new PetStore<Pet>(JsonSerializer.Deserialize(Workload.Pets, PetJson.Default.ListPet)!));
        services.ConfigureHttpJsonOptions(o => o.SerializerOptions.TypeInfoResolverChain.Insert(0, PetJson.Default));
    }

    public static void AddServicesAndValidation(IServiceCollection services)
    {
        AddServices(services);
        services.AddValidation();
    }

    public static void Map(WebApplication app)
    {
        app.MapPost("/pets", (Pet pet, PetStore<Pet> store) =>
        {
            store.Add(pet);
            return TypedResults.Created($"/pets/{pet.Id}", pet);
        });
        app.MapGet("/pets/{id}", Results<Ok<Pet>, NotFound> (Guid id, [MaxLength(20)] string? include, [Range(1, 100)] int? limit, PetStore<Pet> store) =>
            store.Find(id) is { } pet ? TypedResults.Ok(pet) : TypedResults.NotFound());
        app.MapGet("/pets", (PetStore<Pet> store) => TypedResults.Ok(store.All));
    }
}
