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
        0 => new Card(ref x),
        1 => new Transfer(ref x),
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
            Reference c = new Card(ref x);
            if (x.Fits(ref t)) o = c;
        }
        if (x.Trying(ref t))
        {
            Reference c = new Transfer(ref x);
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

public sealed partial class Card
{
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal Card(ref JsonIn x)
    {
        ulong seen = 0;
        for (int r = x.Begin(CardCodec.N); r >= 0; r = x.Next(CardCodec.N, r, seen))
        {
            seen |= 1UL << r;
            switch (r & 4095)
            {
                case 0: x.Const(CardCodec.C0); break;
                case 1: Number = x.Str(); break;
                default: x.Skip(); break;
            }
        }
        x.Need(CardCodec.N, seen, 3UL);
    }
}

public readonly struct CardCodec : IJsonReader<Card>, IJsonWriter<Card>
{
    internal static ReadOnlySpan<byte> N => "\u0007\0\"kind\":\u0009\0\"number\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    internal static ReadOnlySpan<byte> C0 => "\u0006\0\"card\"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    public static Card Read(ref JsonIn x) => new(ref x);

    public static void Write(ref JsonOut w, Card o)
    {
        var m = w.Open(N);
        w.Str(o.Kind);
        w.Str(o.Number);
        w.Close(m);
    }
}

public sealed partial class Transfer
{
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal Transfer(ref JsonIn x)
    {
        ulong seen = 0;
        for (int r = x.Begin(TransferCodec.N); r >= 0; r = x.Next(TransferCodec.N, r, seen))
        {
            seen |= 1UL << r;
            switch (r & 4095)
            {
                case 0: Kind = x.Str(); break;
                case 1: Iban = x.Str(); break;
                default: x.Skip(); break;
            }
        }
        x.Need(TransferCodec.N, seen, 3UL);
    }
}

public readonly struct TransferCodec : IJsonReader<Transfer>, IJsonWriter<Transfer>
{
    internal static ReadOnlySpan<byte> N => "\u0007\0\"kind\":\u0007\0\"iban\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    public static Transfer Read(ref JsonIn x) => new(ref x);

    public static void Write(ref JsonOut w, Transfer o)
    {
        var m = w.Open(N);
        w.Str(o.Kind);
        w.Str(o.Iban);
        w.Close(m);
    }
}
