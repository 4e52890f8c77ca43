// What the generator emits, written by hand: the emitter keeps to this shape. Change both together.
#nullable disable
using Photon.Runtime.Emitted;

namespace Photon.Runtime.Tests.Example;

[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
public readonly struct OrderCodec : IJsonReader<Order>, IJsonWriter<Order>
{
    internal static ReadOnlySpan<byte> N => "\u0005\0\"id\":\u0009\0\"number\":\u0009\0\"copies\":\u0008\0\"state\":\u000b\0\"previous\":\u0008\0\"price\":\u000b\0\"placedAt\":\u000b\0\"delivery\":\u000a\0\"address\":\u0008\0\"lines\":\u0007\0\"tags\":\u0009\0\"labels\":\u0007\0\"note\":\u0008\0\"label\":\u000b\0\"subtitle\":\u0007\0\"type\":\u0009\0\"secret\":\u0008\0\"ratio\":\u0009\0\"weight\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    internal static ReadOnlySpan<byte> C15 => "\u0007\0\"order\"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    public static Order Read(ref JsonIn x)
    {
        var m = x.Object(N, 0x230FUL);
        var o = new Order
        {
            Id = x.TakeGuid(),
            Number = x.Has() ? x.StrP(0, int.MaxValue, Patterns.P0) : null,
            Copies = x.Has() ? x.Int32N(1, 999) : default,
            State = x.Has() ? OrderStateCodec.Read(ref x) : default,
            Previous = x.TakeOrNull<Open<OrderState>, OrderStateCodec>(),
            Price = x.Has() ? x.DecimalR(Ranges.R0) : 1.5M,
            PlacedAt = x.TakeDateTime(),
            Delivery = x.TakeDateOpt(),
            Address = x.Has() ? AddressCodec.Read(ref x) : null,
            Lines = x.Has() ? x.ListN<OrderLine, OrderLineCodec>(1, 50) : null,
            Tags = x.Has() ? x.ListU<string, Text1To10Codec>(0, 20) : null,
            Labels = x.TakeMap<string, StringCodec>(),
            Note = x.TakeStrN(0, 200),
            Label = x.TakeStrOrNull(),
            Subtitle = x.TakeStrMaybe(),
            // A constant sets nothing: it is asked for before the member behind it. Nor does a readOnly member: it is passed.
            Secret = x.TakeConst(C15).TakeStr(),
            Ratio = x.Has() ? x.DoubleN(0, 1) : null,
            Weight = x.TakeInt32Maybe(),
        };
        return x.Done(m) ? o : Read(ref x);
    }

    public static void Write(ref JsonOut w, Order o)
    {
        var m = w.Open(N);
        w.Guid(o.Id);
        w.Str(o.Number);
        w.Int32(o.Copies);
        w.OpenEnum(OrderStateCodec.T, o.State);
        w.OrNull<Open<OrderState>, OrderStateCodec>(o.Previous);
        w.Decimal(o.Price);
        w.DateTime(o.PlacedAt);
        w.Opt<DateOnly, DateCodec>(o.Delivery);
        w.Name();
        AddressCodec.Write(ref w, o.Address);
        w.List<OrderLine, OrderLineCodec>(o.Lines);
        w.List<string, Text1To10Codec>(o.Tags);
        w.Map<string, StringCodec>(o.Labels);
        w.Str(o.Note);
        w.StrOrNull(o.Label);
        w.Maybe<string, ClassOrNullCodec<string, StringCodec>>(o.Subtitle);
        w.Str(o.Type);
        w.Pass();
        w.Opt<double, DoubleCodec>(o.Ratio);
        w.Maybe<int?, ValueOrNullCodec<int, Int32Codec>>(o.Weight);
        w.Close(m);
    }
}

[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
public readonly struct OrderStateCodec : IJsonReader<Open<OrderState>>, IJsonWriter<Open<OrderState>>
{
    internal static ReadOnlySpan<byte> T => "\u0006\0\"open\"\u0009\0\"shipped\"\u0017\0\"cancelled-by-customer\"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    public static Open<OrderState> Read(ref JsonIn x) => x.Open<OrderState>(T);
    public static void Write(ref JsonOut w, Open<OrderState> value) => w.OpenValue(T, value);
}

// PhotonEnums=Closed.
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
public readonly struct ClosedOrderStateCodec : IJsonReader<OrderState>, IJsonWriter<OrderState>
{
    public static OrderState Read(ref JsonIn x) => (OrderState)x.Enum(OrderStateCodec.T);
    public static void Write(ref JsonOut w, OrderState value) => w.EnumValue(OrderStateCodec.T, (int)value);
}

// A constrained primitive, for items, bodies and parameters.
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
public readonly struct Text1To10Codec : IJsonReader<string>, IJsonWriter<string>
{
    public static string Read(ref JsonIn x) => x.StrN(1, 10);
    public static void Write(ref JsonOut w, string value) => w.StrValue(value);
}

static class Patterns
{
    internal static readonly Pattern P0 = Pattern.Of("^B-[0-9]{4}$");
}

static class Ranges
{
    internal static readonly NumberRange R0 = NumberRange.Of("0", "1000000", "0.01", true, false);
}
