// What the generator emits, written by hand: the emitter keeps to this shape. Change both together.
#nullable disable
using Photon.Runtime.Emitted;

namespace Photon.Runtime.Tests.Example;

public sealed partial class Address
{
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal Address(ref JsonIn x)
    {
        ulong seen = 0;
        // additionalProperties is a schema: what no property names is kept.
        Dictionary<string, System.Text.Json.JsonElement> extra = null;
        for (int r = x.Begin(AddressCodec.N); r >= 0; r = x.Next(AddressCodec.N, r, seen))
        {
            seen |= 1UL << r;
            switch (r & 4095)
            {
                case 0: Street = x.StrN(1, 100); break;
                case 1: City = x.StrF(StringFormat.Hostname, 0, int.MaxValue); break;
                default: x.Extra<System.Text.Json.JsonElement, AnyCodec>(ref extra); break;
            }
        }
        x.Need(AddressCodec.N, seen, 1UL);
        if (extra != null) AdditionalProperties = extra;
    }
}

public readonly struct AddressCodec : IJsonReader<Address>, IJsonWriter<Address>
{
    internal static ReadOnlySpan<byte> N => "\u0009\0\"street\":\u0007\0\"city\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    public static Address Read(ref JsonIn x) => new(ref x);

    public static void Write(ref JsonOut w, Address o)
    {
        var m = w.Open(N);
        w.Str(o.Street);
        w.Str(o.City);
        w.Extra<System.Text.Json.JsonElement, AnyCodec>(N, o.AdditionalProperties);
        w.Close(m);
    }
}

public sealed partial class OrderLine
{
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal OrderLine(ref JsonIn x)
    {
        ulong seen = 0;
        // minProperties, maxProperties.
        int count = 0;
        for (int r = x.Begin(OrderLineCodec.N); r >= 0; r = x.Next(OrderLineCodec.N, r, seen))
        {
            seen |= 1UL << r;
            count++;
            switch (r & 4095)
            {
                case 0: Sku = x.Str(); break;
                case 1: Quantity = x.Int32(); break;
                // additionalProperties: false.
                default: x.Unknown(); break;
            }
        }
        x.Need(OrderLineCodec.N, seen, 3UL);
        x.Count(count, 1, 2);
    }
}

public readonly struct OrderLineCodec : IJsonReader<OrderLine>, IJsonWriter<OrderLine>
{
    internal static ReadOnlySpan<byte> N => "\u0006\0\"sku\":\u000b\0\"quantity\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    public static OrderLine Read(ref JsonIn x) => new(ref x);

    public static void Write(ref JsonOut w, OrderLine o)
    {
        var m = w.Open(N);
        w.Str(o.Sku);
        w.Int32(o.Quantity);
        w.Close(m);
    }
}
