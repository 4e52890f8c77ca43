using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FastEndpoints;
using Photon.Benchmarks.Server.Minimal;

namespace Photon.Benchmarks.Server.FastEndpoints;

sealed class AddPet(PetStore<Pet> store) : Endpoint<Pet, Pet>
{
    public override void Configure()
    {
        Post("/pets");
        AllowAnonymous();
        DontAutoTag();
        Validator<PetValidator>();
    }

    public override Task HandleAsync(Pet req, CancellationToken ct)
    {
        store.Add(req);
        HttpContext.Response.Headers.Location = $"/pets/{req.Id}";
        return Send.ResponseAsync(req, 201, ct);
    }
}

sealed class GetPet(PetStore<Pet> store) : Endpoint<GetPetRequest, Pet>
{
    public override void Configure()
    {
        Get("/pets/{id}");
        AllowAnonymous();
        Validator<GetPetValidator>();
    }

    public override Task HandleAsync(GetPetRequest req, CancellationToken ct) =>
        store.Find(req.Id) is { } pet ? Send.OkAsync(pet, ct) : Send.NotFoundAsync(ct);
}

sealed class ListPets(PetStore<Pet> store) : EndpointWithoutRequest<IReadOnlyList<Pet>>
{
    public override void Configure()
    {
        Get("/pets");
        AllowAnonymous();
    }

    public override Task HandleAsync(CancellationToken ct) => Send.OkAsync(store.All, ct);
}

static class FastApi
{
    public static void AddServices(IServiceCollection services)
    {
        services.AddSingleton(new PetStore<Pet>(JsonSerializer.Deserialize(Workload.Pets, PetJson.Default.ListPet)!));
        services.AddAuthorization();
        services.AddFastEndpoints(o => o.Filter = t => t.Namespace == typeof(AddPet).Namespace);
    }

    public static void Map(WebApplication app) => app.UseFastEndpoints(c =>
        c.Serializer.Options.TypeInfoResolver = JsonTypeInfoResolver.Combine(PetJson.Default, FastJson.Default, new DefaultJsonTypeInfoResolver()));
}
