// What the generator emits, written by hand: the emitter keeps to this shape. Change both together.
#nullable disable
using Photon.Runtime.Emitted;

namespace Photon.Runtime.Tests.Example;

// allOf with one discriminated base: C# inheritance. A derived type's blob repeats the base's members first.
public readonly struct AnimalCodec : IJsonReader<Animal>, IJsonWriter<Animal>
{
    internal static ReadOnlySpan<byte> N => "\u000a\0\"species\":\u0007\0\"name\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    static ReadOnlySpan<byte> K => "\u0009\0\"species\"\u0005\0\"dog\"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    public static Animal Read(ref JsonIn x)
    {
        switch (x.Case(K))
        {
            case 0: return DogCodec.Read(ref x);
        }
        return Self(ref x);
    }

    static Animal Self(ref JsonIn x)
    {
        var m = x.Object(N, 3UL);
        var o = new Animal
        {
            Species = x.TakeStr(),
            Name = x.TakeStr(),
        };
        return x.Done(m) ? o : Self(ref x);
    }

    public static void Write(ref JsonOut w, Animal o)
    {
        if (o is Dog d)
        {
            DogCodec.Write(ref w, d);
            return;
        }
        var m = w.Open(N);
        w.Str(o.Species);
        w.Str(o.Name);
        w.Close(m);
    }
}

public readonly struct DogCodec : IJsonReader<Dog>, IJsonWriter<Dog>
{
    internal static ReadOnlySpan<byte> N => "\u000a\0\"species\":\u0007\0\"name\":\u0007\0\"good\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    public static Dog Read(ref JsonIn x)
    {
        var m = x.Object(N, 7UL);
        var o = new Dog
        {
            Species = x.TakeStr(),
            Name = x.TakeStr(),
            Good = x.TakeBool(),
        };
        return x.Done(m) ? o : Read(ref x);
    }

    public static void Write(ref JsonOut w, Dog o)
    {
        var m = w.Open(N);
        w.Str(o.Species);
        w.Str(o.Name);
        w.Bool(o.Good);
        w.Close(m);
    }
}
