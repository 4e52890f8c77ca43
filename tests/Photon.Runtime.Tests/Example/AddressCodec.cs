// What the generator emits, written by hand: the emitter keeps to this shape. Change both together.
#nullable disable
using Photon.Runtime.Emitted;

namespace Photon.Runtime.Tests.Example;

public readonly struct AddressCodec : IJsonReader<Address>, IJsonWriter<Address>
{
    internal static ReadOnlySpan<byte> N => "\u0009\0\"street\":\u0007\0\"city\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    // additionalProperties is a schema: what no property names is kept, and a loop asks what is here.
    public static Address Read(ref JsonIn x)
    {
        string m0 = default;
        string m1 = default;
        Dictionary<string, System.Text.Json.JsonElement> extra = null;
        ulong seen = 0;
        for (int r = x.Begin(N); r >= 0; r = x.Next(N, r, seen))
        {
            seen |= 1UL << r;
            switch (r & 4095)
            {
                case 0: m0 = x.StrN(1, 100); break;
                case 1: m1 = x.StrF(StringFormat.Hostname, 0, int.MaxValue); break;
                default: x.Extra<System.Text.Json.JsonElement, AnyCodec>(ref extra); break;
            }
        }
        x.Need(N, seen, 1UL);
        return new Address
        {
            Street = m0,
            City = m1,
            AdditionalProperties = x.Rest(extra),
        };
    }

    public static void Write(ref JsonOut w, Address o)
    {
        var m = w.Open(N);
        w.Str(o.Street);
        w.Str(o.City);
        w.Extra<System.Text.Json.JsonElement, AnyCodec>(N, o.AdditionalProperties);
        w.Close(m);
    }
}

public readonly struct OrderLineCodec : IJsonReader<OrderLine>, IJsonWriter<OrderLine>
{
    internal static ReadOnlySpan<byte> N => "\u0006\0\"sku\":\u000b\0\"quantity\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    // minProperties, maxProperties: a loop counts.
    public static OrderLine Read(ref JsonIn x)
    {
        string m0 = default;
        int m1 = default;
        int count = 0;
        ulong seen = 0;
        for (int r = x.Begin(N); r >= 0; r = x.Next(N, r, seen))
        {
            seen |= 1UL << r;
            count++;
            switch (r & 4095)
            {
                case 0: m0 = x.Str(); break;
                case 1: m1 = x.Int32(); break;
                // additionalProperties: false.
                default: x.Unknown(); break;
            }
        }
        x.Need(N, seen, 3UL);
        x.Count(count, 1, 2);
        return new OrderLine
        {
            Sku = m0,
            Quantity = m1,
        };
    }

    public static void Write(ref JsonOut w, OrderLine o)
    {
        var m = w.Open(N);
        w.Str(o.Sku);
        w.Int32(o.Quantity);
        w.Close(m);
    }
}
