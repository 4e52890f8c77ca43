using System.Text.Json.Serialization;

namespace Photon.Benchmarks.Json;

// The same pets as a careful person writes them for System.Text.Json's source generator.
[JsonConverter(typeof(JsonStringEnumConverter<RivalKind>))]
enum RivalKind
{
    [JsonStringEnumMemberName("dog")] Dog,
    [JsonStringEnumMemberName("cat")] Cat,
    [JsonStringEnumMemberName("bird")] Bird,
    [JsonStringEnumMemberName("fish")] Fish,
}

[JsonConverter(typeof(JsonStringEnumConverter<RivalStatus>))]
enum RivalStatus
{
    [JsonStringEnumMemberName("available")] Available,
    [JsonStringEnumMemberName("pending")] Pending,
    [JsonStringEnumMemberName("sold")] Sold,
}

[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(RivalPet))]
[JsonSerializable(typeof(List<RivalPet>))]
sealed partial class RivalJson : JsonSerializerContext;

sealed class RivalGeo
{
    public double Lat { get; set; }
    public double Lon { get; set; }
}

sealed class RivalAddress
{
    public string Street { get; set; } = null!;
    public string City { get; set; } = null!;
    public string Zip { get; set; } = null!;
    public string Country { get; set; } = null!;
    public RivalGeo Geo { get; set; } = null!;
}

sealed class RivalOwner
{
    public Guid Id { get; set; }
    public string Name { get; set; } = null!;
    public string Email { get; set; } = null!;
    public RivalAddress Address { get; set; } = null!;
}

sealed class RivalPet
{
    public Guid Id { get; set; }
    public string Name { get; set; } = null!;
    public RivalKind Kind { get; set; }
    public RivalStatus Status { get; set; }
    public string Slug { get; set; } = null!;
    public int Age { get; set; }
    public long WeightGrams { get; set; }
    public decimal Price { get; set; }
    public double Rating { get; set; }
    public bool Vaccinated { get; set; }
    public DateTimeOffset BornAt { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }
    public string? Description { get; set; }
    public List<string> Tags { get; set; } = null!;
    public List<string> PhotoUrls { get; set; } = null!;
    public RivalOwner Owner { get; set; } = null!;
}
