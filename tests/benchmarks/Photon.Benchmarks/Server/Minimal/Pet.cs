using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Photon.Benchmarks.Server.Minimal;

// The document, as a careful author writes it for System.Text.Json and AddValidation(): [Required] besides `required`, so that
// an empty one is named in the problem like every other fault.
public sealed class Pet
{
    public required Guid Id { get; init; }
    [Required, StringLength(60, MinimumLength = 1)] public required string Name { get; init; }
    public required Species Species { get; init; }
    [Required, StringLength(60, MinimumLength = 1)] public required string Breed { get; init; }
    public required PetStatus Status { get; init; }
    public required DateTimeOffset BornAt { get; init; }
    public required DateTimeOffset RegisteredAt { get; init; }
    [Range(0d, 1000d)] public required double WeightKg { get; init; }
    [Range(typeof(decimal), "0", "100000", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)] public required decimal Price { get; init; }
    [Required, RegularExpression("^[0-9]{15}$")] public required string ChipNumber { get; init; }
    public required bool Vaccinated { get; init; }
    [Required, MaxLength(10)] public required List<string> Tags { get; init; }
    [Required, MaxLength(10)] public required List<string> PhotoUrls { get; init; }
    [StringLength(500)] public string? Notes { get; init; }
    [Required] public required Owner Owner { get; init; }
}

public sealed class Owner
{
    public required Guid Id { get; init; }
    [Required, StringLength(50, MinimumLength = 1)] public required string FirstName { get; init; }
    [Required, StringLength(50, MinimumLength = 1)] public required string LastName { get; init; }
    [Required, RegularExpression("^[a-z0-9.]+@[a-z0-9.]+$")] public required string Email { get; init; }
    [Required, RegularExpression(@"^\+[0-9]{7,15}$")] public required string Phone { get; init; }
    [Required] public required Address Address { get; init; }
}

public sealed class Address
{
    [Required, StringLength(100, MinimumLength = 1)] public required string Street { get; init; }
    [Required, StringLength(60, MinimumLength = 1)] public required string City { get; init; }
    [Required, RegularExpression("^[0-9]{5}$")] public required string PostalCode { get; init; }
    [Required, StringLength(2, MinimumLength = 2)] public required string Country { get; init; }
    [Required] public required Geo Geo { get; init; }
}

public sealed class Geo
{
    [Range(-90d, 90d)] public required double Latitude { get; init; }
    [Range(-180d, 180d)] public required double Longitude { get; init; }
}

[JsonConverter(typeof(JsonStringEnumConverter<Species>))]
public enum Species
{
    [JsonStringEnumMemberName("dog")] Dog,
    [JsonStringEnumMemberName("cat")] Cat,
    [JsonStringEnumMemberName("rabbit")] Rabbit,
    [JsonStringEnumMemberName("parrot")] Parrot,
    [JsonStringEnumMemberName("tortoise")] Tortoise,
}

[JsonConverter(typeof(JsonStringEnumConverter<PetStatus>))]
public enum PetStatus
{
    [JsonStringEnumMemberName("available")] Available,
    [JsonStringEnumMemberName("pending")] Pending,
    [JsonStringEnumMemberName("sold")] Sold,
}

[JsonSerializable(typeof(List<Pet>))]
[JsonSerializable(typeof(IReadOnlyList<Pet>))]
[JsonSerializable(typeof(Microsoft.AspNetCore.Mvc.ProblemDetails))]
[JsonSerializable(typeof(HttpValidationProblemDetails))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
public sealed partial class PetJson : JsonSerializerContext;
