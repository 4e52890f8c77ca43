// What the generator emits, written by hand: the emitter keeps to this shape. Change both together.
#nullable disable
using Photon.Runtime.Emitted;

namespace Photon.Runtime.Tests.Example;

// oneOf with a discriminator, which may stand anywhere in the object.
public readonly struct PaymentCodec : IJsonReader<Payment>, IJsonWriter<Payment>
{
    // The discriminator's name, then its values.
    static ReadOnlySpan<byte> K => "\u0006\0\"kind\"\u0006\0\"card\"\u000a\0\"transfer\"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    public static Payment Read(ref JsonIn x) => x.Case(K) switch
    {
        0 => CardCodec.Read(ref x),
        1 => TransferCodec.Read(ref x),
        _ => x.Drop<Payment>(),
    };

    public static void Write(ref JsonOut w, Payment o)
    {
        switch (o.Value)
        {
            case Card c: CardCodec.Write(ref w, c); break;
            case Transfer c: TransferCodec.Write(ref w, c); break;
            default: w.NullValue(); break;
        }
    }
}

// oneOf told apart by the JSON kind; what kinds leave open is tried.
public readonly struct ReferenceCodec : IJsonReader<Reference>, IJsonWriter<Reference>
{
    public static Reference Read(ref JsonIn x)
    {
        switch (x.Kind())
        {
            case JsonKind.String: return x.Str();
            case JsonKind.Number: return x.Int64();
            case JsonKind.Array: return new(x.List<string, StringCodec>());
            case JsonKind.Object: return Try(ref x);
            default: return x.NoCase<Reference>();
        }
    }

    static Reference Try(ref JsonIn x)
    {
        var t = x.Try(true);
        Reference o = default;
        if (x.Trying(ref t))
        {
            Reference c = CardCodec.Read(ref x);
            if (x.Fits(ref t)) o = c;
        }
        if (x.Trying(ref t))
        {
            Reference c = TransferCodec.Read(ref x);
            if (x.Fits(ref t)) o = c;
        }
        x.Tried(ref t);
        return o;
    }

    public static void Write(ref JsonOut w, Reference o)
    {
        switch (o.Value)
        {
            case string c: w.StrValue(c); break;
            case long c: w.Int64Value(c); break;
            case IReadOnlyList<string> c: w.ListValue<string, StringCodec>(c); break;
            case Card c: CardCodec.Write(ref w, c); break;
            case Transfer c: TransferCodec.Write(ref w, c); break;
            default: w.NullValue(); break;
        }
    }
}

public readonly struct CardCodec : IJsonReader<Card>, IJsonWriter<Card>
{
    internal static ReadOnlySpan<byte> N => "\u0007\0\"kind\":\u0009\0\"number\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    internal static ReadOnlySpan<byte> C0 => "\u0006\0\"card\"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    public static Card Read(ref JsonIn x)
    {
        var m = x.Object(N, 3UL);
        var o = new Card
        {
            Number = x.TakeConst(C0).TakeStr(),
        };
        return x.Done(m) ? o : Read(ref x);
    }

    public static void Write(ref JsonOut w, Card o)
    {
        var m = w.Open(N);
        w.Str(o.Kind);
        w.Str(o.Number);
        w.Close(m);
    }
}

public readonly struct TransferCodec : IJsonReader<Transfer>, IJsonWriter<Transfer>
{
    internal static ReadOnlySpan<byte> N => "\u0007\0\"kind\":\u0007\0\"iban\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    public static Transfer Read(ref JsonIn x)
    {
        var m = x.Object(N, 3UL);
        var o = new Transfer
        {
            Kind = x.TakeStr(),
            Iban = x.TakeStr(),
        };
        return x.Done(m) ? o : Read(ref x);
    }

    public static void Write(ref JsonOut w, Transfer o)
    {
        var m = w.Open(N);
        w.Str(o.Kind);
        w.Str(o.Iban);
        w.Close(m);
    }
}
