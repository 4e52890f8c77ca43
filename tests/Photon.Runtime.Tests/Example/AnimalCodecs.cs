// What the generator emits, written by hand: the emitter keeps to this shape. Change both together.
#nullable disable
using Photon.Runtime.Emitted;

namespace Photon.Runtime.Tests.Example;

// allOf with one discriminated base: C# inheritance. A derived type's blob repeats the base's members first.
public partial class Animal
{
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal Animal(ref JsonIn x)
    {
        ulong seen = 0;
        for (int r = x.Begin(AnimalCodec.N); r >= 0; r = x.Next(AnimalCodec.N, r, seen))
        {
            seen |= 1UL << r;
            switch (r & 4095)
            {
                case 0: Species = x.Str(); break;
                case 1: Name = x.Str(); break;
                default: x.Skip(); break;
            }
        }
        x.Need(AnimalCodec.N, seen, 3UL);
    }
}

public readonly struct AnimalCodec : IJsonReader<Animal>, IJsonWriter<Animal>
{
    internal static ReadOnlySpan<byte> N => "\u000a\0\"species\":\u0007\0\"name\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    static ReadOnlySpan<byte> K => "\u0009\0\"species\"\u0005\0\"dog\"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    public static Animal Read(ref JsonIn x) => x.Case(K) switch
    {
        0 => new Dog(ref x),
        _ => new Animal(ref x),
    };

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

public sealed partial class Dog
{
    // A constructor needs a base one: the parameterless, which sets nothing.
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal Dog(ref JsonIn x)
    {
        ulong seen = 0;
        for (int r = x.Begin(DogCodec.N); r >= 0; r = x.Next(DogCodec.N, r, seen))
        {
            seen |= 1UL << r;
            switch (r & 4095)
            {
                case 0: Species = x.Str(); break;
                case 1: Name = x.Str(); break;
                case 2: Good = x.Bool(); break;
                default: x.Skip(); break;
            }
        }
        x.Need(DogCodec.N, seen, 7UL);
    }
}

public readonly struct DogCodec : IJsonReader<Dog>, IJsonWriter<Dog>
{
    internal static ReadOnlySpan<byte> N => "\u000a\0\"species\":\u0007\0\"name\":\u0007\0\"good\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    public static Dog Read(ref JsonIn x) => new(ref x);

    public static void Write(ref JsonOut w, Dog o)
    {
        var m = w.Open(N);
        w.Str(o.Species);
        w.Str(o.Name);
        w.Bool(o.Good);
        w.Close(m);
    }
}
