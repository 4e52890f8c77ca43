// What the generator emits for the pets of this workload, written by hand.
#nullable disable
using System.Diagnostics.CodeAnalysis;
using Photon.Runtime.Emitted;

namespace Photon.Benchmarks.Json;

sealed partial class Geo
{
    [SetsRequiredMembers]
    internal Geo(ref JsonIn x)
    {
        ulong seen = 0;
        for (int r = x.Begin(GeoCodec.N); r >= 0; r = x.Next(GeoCodec.N, r, seen))
        {
            seen |= 1UL << r;
            switch (r & 4095)
            {
                case 0: Lat = x.DoubleN(-90, 90); break;
                case 1: Lon = x.DoubleN(-180, 180); break;
                default: x.Skip(); break;
            }
        }
        x.Need(GeoCodec.N, seen, 0x3UL);
    }
}

readonly struct GeoCodec : IJsonReader<Geo>, IJsonWriter<Geo>
{
    internal static ReadOnlySpan<byte> N => "\u0006\0\"lat\":\u0006\0\"lon\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    public static Geo Read(ref JsonIn x) => new(ref x);

    public static void Write(ref JsonOut w, Geo o)
    {
        var m = w.Open(N);
        w.Double(o.Lat);
        w.Double(o.Lon);
        w.Close(m);
    }
}

sealed partial class Address
{
    [SetsRequiredMembers]
    internal Address(ref JsonIn x)
    {
        ulong seen = 0;
        for (int r = x.Begin(AddressCodec.N); r >= 0; r = x.Next(AddressCodec.N, r, seen))
        {
            seen |= 1UL << r;
            switch (r & 4095)
            {
                case 0: Street = x.StrN(1, 100); break;
                case 1: City = x.StrN(1, 60); break;
                case 2: Zip = x.StrP(0, int.MaxValue, PetPatterns.Zip); break;
                case 3: Country = x.StrP(0, int.MaxValue, PetPatterns.Country); break;
                case 4: Geo = new Geo(ref x); break;
                default: x.Skip(); break;
            }
        }
        x.Need(AddressCodec.N, seen, 0x1FUL);
    }
}

readonly struct AddressCodec : IJsonReader<Address>, IJsonWriter<Address>
{
    internal static ReadOnlySpan<byte> N => "\u0009\0\"street\":\u0007\0\"city\":\u0006\0\"zip\":\u000a\0\"country\":\u0006\0\"geo\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    public static Address Read(ref JsonIn x) => new(ref x);

    public static void Write(ref JsonOut w, Address o)
    {
        var m = w.Open(N);
        w.Str(o.Street);
        w.Str(o.City);
        w.Str(o.Zip);
        w.Str(o.Country);
        w.Name();
        GeoCodec.Write(ref w, o.Geo);
        w.Close(m);
    }
}

sealed partial class Owner
{
    [SetsRequiredMembers]
    internal Owner(ref JsonIn x)
    {
        ulong seen = 0;
        for (int r = x.Begin(OwnerCodec.N); r >= 0; r = x.Next(OwnerCodec.N, r, seen))
        {
            seen |= 1UL << r;
            switch (r & 4095)
            {
                case 0: Id = x.Guid(); break;
                case 1: Name = x.StrN(1, 80); break;
                case 2: Email = x.StrP(3, 120, PetPatterns.Email); break;
                case 3: Address = new Address(ref x); break;
                default: x.Skip(); break;
            }
        }
        x.Need(OwnerCodec.N, seen, 0xFUL);
    }
}

readonly struct OwnerCodec : IJsonReader<Owner>, IJsonWriter<Owner>
{
    internal static ReadOnlySpan<byte> N => "\u0005\0\"id\":\u0007\0\"name\":\u0008\0\"email\":\u000a\0\"address\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    public static Owner Read(ref JsonIn x) => new(ref x);

    public static void Write(ref JsonOut w, Owner o)
    {
        var m = w.Open(N);
        w.Guid(o.Id);
        w.Str(o.Name);
        w.Str(o.Email);
        w.Name();
        AddressCodec.Write(ref w, o.Address);
        w.Close(m);
    }
}

sealed partial class Pet
{
    [SetsRequiredMembers]
    internal Pet(ref JsonIn x)
    {
        ulong seen = 0;
        for (int r = x.Begin(PetCodec.N); r >= 0; r = x.Next(PetCodec.N, r, seen))
        {
            seen |= 1UL << r;
            switch (r & 4095)
            {
                case 0: Id = x.Guid(); break;
                case 1: Name = x.StrN(1, 60); break;
                case 2: Kind = x.Open<PetKind>(PetKindCodec.T); break;
                case 3: Status = x.Open<PetStatus>(PetStatusCodec.T); break;
                case 4: Slug = x.StrP(1, 64, PetPatterns.Slug); break;
                case 5: Age = x.Int32N(0, 100); break;
                case 6: WeightGrams = x.Int64N(1, 1000000); break;
                case 7: Price = x.DecimalN(0m, 100000m); break;
                case 8: Rating = x.DoubleN(0, 5); break;
                case 9: Vaccinated = x.Bool(); break;
                case 10: BornAt = x.DateTime(); break;
                case 11: UpdatedAt = x.DateTime(); break;
                case 12: Description = x.StrN(0, 500); break;
                case 13: Tags = x.ListN<string, TagCodec>(0, 10); break;
                case 14: PhotoUrls = x.List<string, StringCodec>(); break;
                case 15: Owner = new Owner(ref x); break;
                default: x.Skip(); break;
            }
        }
        x.Need(PetCodec.N, seen, 0xEFFFUL);
    }
}

readonly struct PetCodec : IJsonReader<Pet>, IJsonWriter<Pet>
{
    internal static ReadOnlySpan<byte> N => "\u0005\0\"id\":\u0007\0\"name\":\u0007\0\"kind\":\u0009\0\"status\":\u0007\0\"slug\":\u0006\0\"age\":\u000e\0\"weightGrams\":\u0008\0\"price\":\u0009\0\"rating\":\u000d\0\"vaccinated\":\u0009\0\"bornAt\":\u000c\0\"updatedAt\":\u000e\0\"description\":\u0007\0\"tags\":\u000c\0\"photoUrls\":\u0008\0\"owner\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    public static Pet Read(ref JsonIn x) => new(ref x);

    public static void Write(ref JsonOut w, Pet o)
    {
        var m = w.Open(N);
        w.Guid(o.Id);
        w.Str(o.Name);
        w.OpenEnum(PetKindCodec.T, o.Kind);
        w.OpenEnum(PetStatusCodec.T, o.Status);
        w.Str(o.Slug);
        w.Int32(o.Age);
        w.Int64(o.WeightGrams);
        w.Decimal(o.Price);
        w.Double(o.Rating);
        w.Bool(o.Vaccinated);
        w.DateTime(o.BornAt);
        w.DateTime(o.UpdatedAt);
        w.Str(o.Description);
        w.List<string, TagCodec>(o.Tags);
        w.List<string, StringCodec>(o.PhotoUrls);
        w.Name();
        OwnerCodec.Write(ref w, o.Owner);
        w.Close(m);
    }
}

static class PetKindCodec
{
    internal static ReadOnlySpan<byte> T => "\u0005\0\"dog\"\u0005\0\"cat\"\u0006\0\"bird\"\u0006\0\"fish\"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;
}

static class PetStatusCodec
{
    internal static ReadOnlySpan<byte> T => "\u000b\0\"available\"\u0009\0\"pending\"\u0006\0\"sold\"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;
}

readonly struct TagCodec : IJsonReader<string>, IJsonWriter<string>
{
    public static string Read(ref JsonIn x) => x.StrN(1, 20);
    public static void Write(ref JsonOut w, string value) => w.StrValue(value);
}

static class PetPatterns
{
    internal static readonly Pattern Zip = Pattern.Of("^[0-9]{5}$");
    internal static readonly Pattern Country = Pattern.Of("^[A-Z]{2}$");
    internal static readonly Pattern Email = Pattern.Of("^[^@\\s]+@[^@\\s]+$");
    internal static readonly Pattern Slug = Pattern.Of("^[a-z0-9]+(-[a-z0-9]+)*$");
}
