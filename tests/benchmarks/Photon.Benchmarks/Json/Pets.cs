namespace Photon.Benchmarks.Json;

enum PetKind
{
    Dog,
    Cat,
    Bird,
    Fish,
}

enum PetStatus
{
    Available,
    Pending,
    Sold,
}

sealed partial class Geo
{
    public Geo() { }

    public required double Lat { get; init; }
    public required double Lon { get; init; }
}

sealed partial class Address
{
    public Address() { }

    public required string Street { get; init; }
    public required string City { get; init; }
    public required string Zip { get; init; }
    public required string Country { get; init; }
    public required Geo Geo { get; init; }
}

sealed partial class Owner
{
    public Owner() { }

    public required Guid Id { get; init; }
    public required string Name { get; init; }
    public required string Email { get; init; }
    public required Address Address { get; init; }
}

sealed partial class Pet
{
    public Pet() { }

    public required Guid Id { get; init; }
    public required string Name { get; init; }
    public required Open<PetKind> Kind { get; init; }
    public required Open<PetStatus> Status { get; init; }
    public required string Slug { get; init; }
    public required int Age { get; init; }
    public required long WeightGrams { get; init; }
    public required decimal Price { get; init; }
    public required double Rating { get; init; }
    public required bool Vaccinated { get; init; }
    public required DateTimeOffset BornAt { get; init; }
    public required DateTimeOffset UpdatedAt { get; init; }
    public string? Description { get; init; }
    public required IReadOnlyList<string> Tags { get; init; }
    public required IReadOnlyList<string> PhotoUrls { get; init; }
    public required Owner Owner { get; init; }
}
