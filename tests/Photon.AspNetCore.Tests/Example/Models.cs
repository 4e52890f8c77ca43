// What the generator emits, written by hand: the runtime was designed on it.
#nullable disable
using System.Diagnostics.CodeAnalysis;
using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Tests.Example;

public sealed class NewBook
{
    public NewBook() { }

    [SetsRequiredMembers]
    internal NewBook(ref JsonIn x)
    {
        ulong seen = 0;
        for (int r = x.Begin(BookCodec.N); r >= 0; r = x.Next(BookCodec.N, r, seen))
        {
            seen |= 1UL << r;
            switch (r & 4095)
            {
                case 0: Title = x.StrN(1, 20); break;
                case 1: Copies = x.Int32N(1, 999); break;
                case 2: Tags = x.ListN<string, StringCodec>(0, 3); break;
                default: x.Skip(); break;
            }
        }
        x.Need(BookCodec.N, seen, 1UL);
    }

    public required string Title { get; init; }
    public int? Copies { get; init; }
    public IReadOnlyList<string> Tags { get; init; }
}

public readonly struct BookCodec : IJsonReader<NewBook>, IJsonWriter<NewBook>
{
    internal static ReadOnlySpan<byte> N => "\u0008\0\"title\":\u0009\0\"copies\":\u0007\0\"tags\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    public static NewBook Read(ref JsonIn x) => new(ref x);

    public static void Write(ref JsonOut w, NewBook o)
    {
        var m = w.Open(N);
        w.Str(o.Title);
        if (w.On(o.Copies.HasValue)) w.Int32Value(o.Copies.Value);
        if (w.Has(o.Tags)) w.ListValue<string, StringCodec>(o.Tags);
        w.Close(m);
    }
}

/// <summary>A title of 2 characters and more: a constrained primitive.</summary>
public readonly struct TermCodec : IJsonReader<string>
{
    public static string Read(ref JsonIn x) => x.StrN(2, 10);
}

public readonly struct LimitCodec : IJsonReader<int>
{
    public static int Read(ref JsonIn x) => x.Int32N(1, 100);
}
