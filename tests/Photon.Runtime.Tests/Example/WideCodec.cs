// What the generator emits, written by hand: the emitter keeps to this shape. Change both together.
#nullable disable
using Photon.Runtime.Emitted;

namespace Photon.Runtime.Tests.Example;

// 64 members and more: a list of what is required.
public readonly struct BroadCodec : IJsonReader<Broad>, IJsonWriter<Broad>
{
    internal static ReadOnlySpan<byte> N => "\u0005\0\"m0\":\u0005\0\"m1\":\u0005\0\"m2\":\u0005\0\"m3\":\u0005\0\"m4\":\u0005\0\"m5\":\u0005\0\"m6\":\u0005\0\"m7\":\u0005\0\"m8\":\u0005\0\"m9\":\u0006\0\"m10\":\u0006\0\"m11\":\u0006\0\"m12\":\u0006\0\"m13\":\u0006\0\"m14\":\u0006\0\"m15\":\u0006\0\"m16\":\u0006\0\"m17\":\u0006\0\"m18\":\u0006\0\"m19\":\u0006\0\"m20\":\u0006\0\"m21\":\u0006\0\"m22\":\u0006\0\"m23\":\u0006\0\"m24\":\u0006\0\"m25\":\u0006\0\"m26\":\u0006\0\"m27\":\u0006\0\"m28\":\u0006\0\"m29\":\u0006\0\"m30\":\u0006\0\"m31\":\u0006\0\"m32\":\u0006\0\"m33\":\u0006\0\"m34\":\u0006\0\"m35\":\u0006\0\"m36\":\u0006\0\"m37\":\u0006\0\"m38\":\u0006\0\"m39\":\u0006\0\"m40\":\u0006\0\"m41\":\u0006\0\"m42\":\u0006\0\"m43\":\u0006\0\"m44\":\u0006\0\"m45\":\u0006\0\"m46\":\u0006\0\"m47\":\u0006\0\"m48\":\u0006\0\"m49\":\u0006\0\"m50\":\u0006\0\"m51\":\u0006\0\"m52\":\u0006\0\"m53\":\u0006\0\"m54\":\u0006\0\"m55\":\u0006\0\"m56\":\u0006\0\"m57\":\u0006\0\"m58\":\u0006\0\"m59\":\u0006\0\"m60\":\u0006\0\"m61\":\u0006\0\"m62\":\u0006\0\"m63\":\u0006\0\"m64\":\u0006\0\"m65\":\u0006\0\"m66\":\u0006\0\"m67\":\u0006\0\"m68\":\u0006\0\"m69\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    public static Broad Read(ref JsonIn x)
    {
        var m = x.Object(N, 8UL);
        var o = new Broad
        {
            M0 = x.TakeInt32Opt(),
            M1 = x.TakeInt32Opt(),
            M2 = x.TakeInt32Opt(),
            M3 = x.TakeInt32(),
            M4 = x.TakeInt32Opt(),
            M5 = x.TakeInt32Opt(),
            M6 = x.TakeInt32Opt(),
            M7 = x.TakeInt32Opt(),
            M8 = x.TakeInt32Opt(),
            M9 = x.TakeInt32Opt(),
            M10 = x.TakeInt32Opt(),
            M11 = x.TakeInt32Opt(),
            M12 = x.TakeInt32Opt(),
            M13 = x.TakeInt32Opt(),
            M14 = x.TakeInt32Opt(),
            M15 = x.TakeInt32Opt(),
            M16 = x.TakeInt32Opt(),
            M17 = x.TakeInt32Opt(),
            M18 = x.TakeInt32Opt(),
            M19 = x.TakeInt32Opt(),
            M20 = x.TakeInt32Opt(),
            M21 = x.TakeInt32Opt(),
            M22 = x.TakeInt32Opt(),
            M23 = x.TakeInt32Opt(),
            M24 = x.TakeInt32Opt(),
            M25 = x.TakeInt32Opt(),
            M26 = x.TakeInt32Opt(),
            M27 = x.TakeInt32Opt(),
            M28 = x.TakeInt32Opt(),
            M29 = x.TakeInt32Opt(),
            M30 = x.TakeInt32Opt(),
            M31 = x.TakeInt32Opt(),
            M32 = x.TakeInt32Opt(),
            M33 = x.TakeInt32Opt(),
            M34 = x.TakeInt32Opt(),
            M35 = x.TakeInt32Opt(),
            M36 = x.TakeInt32Opt(),
            M37 = x.TakeInt32Opt(),
            M38 = x.TakeInt32Opt(),
            M39 = x.TakeInt32Opt(),
            M40 = x.TakeInt32Opt(),
            M41 = x.TakeInt32Opt(),
            M42 = x.TakeInt32Opt(),
            M43 = x.TakeInt32Opt(),
            M44 = x.TakeInt32Opt(),
            M45 = x.TakeInt32Opt(),
            M46 = x.TakeInt32Opt(),
            M47 = x.TakeInt32Opt(),
            M48 = x.TakeInt32Opt(),
            M49 = x.TakeInt32Opt(),
            M50 = x.TakeInt32Opt(),
            M51 = x.TakeInt32Opt(),
            M52 = x.TakeInt32Opt(),
            M53 = x.TakeInt32Opt(),
            M54 = x.TakeInt32Opt(),
            M55 = x.TakeInt32Opt(),
            M56 = x.TakeInt32Opt(),
            M57 = x.TakeInt32Opt(),
            M58 = x.TakeInt32Opt(),
            M59 = x.TakeInt32Opt(),
            M60 = x.TakeInt32Opt(),
            M61 = x.TakeInt32Opt(),
            M62 = x.TakeInt32Opt(),
            M63 = x.TakeInt32Opt(),
            M64 = x.TakeInt32Opt(),
            M65 = x.TakeInt32Opt(),
            M66 = x.TakeInt32Opt(),
            M67 = x.TakeInt32Opt(),
            M68 = x.TakeInt32Opt(),
            M69 = x.TakeInt32(),
        };
        return x.DoneWide(m, "\u0045\0"u8) ? o : Read(ref x);
    }

    public static void Write(ref JsonOut w, Broad o)
    {
        var m = w.Open(N);
        w.Opt<int, Int32Codec>(o.M0);
        w.Opt<int, Int32Codec>(o.M1);
        w.Opt<int, Int32Codec>(o.M2);
        w.Int32(o.M3);
        w.Opt<int, Int32Codec>(o.M4);
        w.Opt<int, Int32Codec>(o.M5);
        w.Opt<int, Int32Codec>(o.M6);
        w.Opt<int, Int32Codec>(o.M7);
        w.Opt<int, Int32Codec>(o.M8);
        w.Opt<int, Int32Codec>(o.M9);
        w.Opt<int, Int32Codec>(o.M10);
        w.Opt<int, Int32Codec>(o.M11);
        w.Opt<int, Int32Codec>(o.M12);
        w.Opt<int, Int32Codec>(o.M13);
        w.Opt<int, Int32Codec>(o.M14);
        w.Opt<int, Int32Codec>(o.M15);
        w.Opt<int, Int32Codec>(o.M16);
        w.Opt<int, Int32Codec>(o.M17);
        w.Opt<int, Int32Codec>(o.M18);
        w.Opt<int, Int32Codec>(o.M19);
        w.Opt<int, Int32Codec>(o.M20);
        w.Opt<int, Int32Codec>(o.M21);
        w.Opt<int, Int32Codec>(o.M22);
        w.Opt<int, Int32Codec>(o.M23);
        w.Opt<int, Int32Codec>(o.M24);
        w.Opt<int, Int32Codec>(o.M25);
        w.Opt<int, Int32Codec>(o.M26);
        w.Opt<int, Int32Codec>(o.M27);
        w.Opt<int, Int32Codec>(o.M28);
        w.Opt<int, Int32Codec>(o.M29);
        w.Opt<int, Int32Codec>(o.M30);
        w.Opt<int, Int32Codec>(o.M31);
        w.Opt<int, Int32Codec>(o.M32);
        w.Opt<int, Int32Codec>(o.M33);
        w.Opt<int, Int32Codec>(o.M34);
        w.Opt<int, Int32Codec>(o.M35);
        w.Opt<int, Int32Codec>(o.M36);
        w.Opt<int, Int32Codec>(o.M37);
        w.Opt<int, Int32Codec>(o.M38);
        w.Opt<int, Int32Codec>(o.M39);
        w.Opt<int, Int32Codec>(o.M40);
        w.Opt<int, Int32Codec>(o.M41);
        w.Opt<int, Int32Codec>(o.M42);
        w.Opt<int, Int32Codec>(o.M43);
        w.Opt<int, Int32Codec>(o.M44);
        w.Opt<int, Int32Codec>(o.M45);
        w.Opt<int, Int32Codec>(o.M46);
        w.Opt<int, Int32Codec>(o.M47);
        w.Opt<int, Int32Codec>(o.M48);
        w.Opt<int, Int32Codec>(o.M49);
        w.Opt<int, Int32Codec>(o.M50);
        w.Opt<int, Int32Codec>(o.M51);
        w.Opt<int, Int32Codec>(o.M52);
        w.Opt<int, Int32Codec>(o.M53);
        w.Opt<int, Int32Codec>(o.M54);
        w.Opt<int, Int32Codec>(o.M55);
        w.Opt<int, Int32Codec>(o.M56);
        w.Opt<int, Int32Codec>(o.M57);
        w.Opt<int, Int32Codec>(o.M58);
        w.Opt<int, Int32Codec>(o.M59);
        w.Opt<int, Int32Codec>(o.M60);
        w.Opt<int, Int32Codec>(o.M61);
        w.Opt<int, Int32Codec>(o.M62);
        w.Opt<int, Int32Codec>(o.M63);
        w.Opt<int, Int32Codec>(o.M64);
        w.Opt<int, Int32Codec>(o.M65);
        w.Opt<int, Int32Codec>(o.M66);
        w.Opt<int, Int32Codec>(o.M67);
        w.Opt<int, Int32Codec>(o.M68);
        w.Int32(o.M69);
        w.Close(m);
    }
}
