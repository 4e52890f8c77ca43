using System.Text.Json.Serialization;
using FluentValidation;
using Photon.Benchmarks.Server.Minimal;

namespace Photon.Benchmarks.Server.FastEndpoints;

// The same classes as the minimal API's, judged by FluentValidation: the attributes mean nothing to it.
sealed class PetValidator : global::FastEndpoints.Validator<Pet>
{
    public PetValidator()
    {
        RuleFor(p => p.Name).Length(1, 60);
        RuleFor(p => p.Breed).Length(1, 60);
        RuleFor(p => p.WeightKg).InclusiveBetween(0, 1000);
        RuleFor(p => p.Price).InclusiveBetween(0, 100000);
        RuleFor(p => p.ChipNumber).Matches("^[0-9]{15}$");
        RuleFor(p => p.Tags).Must(t => t.Count <= 10);
        RuleForEach(p => p.Tags).MaximumLength(30);
        RuleFor(p => p.PhotoUrls).Must(t => t.Count <= 10);
        RuleForEach(p => p.PhotoUrls).MaximumLength(200);
        RuleFor(p => p.Notes).MaximumLength(500);
        RuleFor(p => p.Owner).SetValidator(new OwnerValidator());
    }
}

sealed class OwnerValidator : AbstractValidator<Owner>
{
    public OwnerValidator()
    {
        RuleFor(o => o.FirstName).Length(1, 50);
        RuleFor(o => o.LastName).Length(1, 50);
        RuleFor(o => o.Email).Matches("^[a-z0-9.]+@[a-z0-9.]+$");
        RuleFor(o => o.Phone).Matches(@"^\+[0-9]{7,15}$");
        RuleFor(o => o.Address).SetValidator(new AddressValidator());
    }
}

sealed class AddressValidator : AbstractValidator<Address>
{
    public AddressValidator()
    {
        RuleFor(a => a.Street).Length(1, 100);
        RuleFor(a => a.City).Length(1, 60);
        RuleFor(a => a.PostalCode).Matches("^[0-9]{5}$");
        RuleFor(a => a.Country).Length(2);
        RuleFor(a => a.Geo).SetValidator(new GeoValidator());
    }
}

sealed class GeoValidator : AbstractValidator<Geo>
{
    public GeoValidator()
    {
        RuleFor(g => g.Latitude).InclusiveBetween(-90, 90);
        RuleFor(g => g.Longitude).InclusiveBetween(-180, 180);
    }
}

sealed class GetPetRequest
{
    public Guid Id { get; set; }
    public string? Include { get; set; }
    public int? Limit { get; set; }
}

sealed class GetPetValidator : global::FastEndpoints.Validator<GetPetRequest>
{
    public GetPetValidator()
    {
        RuleFor(r => r.Include).MaximumLength(20);
        RuleFor(r => r.Limit).InclusiveBetween(1, 100);
    }
}

[JsonSerializable(typeof(GetPetRequest))]
[JsonSerializable(typeof(global::FastEndpoints.ErrorResponse))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
sealed partial class FastJson : JsonSerializerContext;
