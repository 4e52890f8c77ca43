// What the generator emits, written by hand: the emitter keeps to this shape. Change both together.
#nullable disable
using Photon.Runtime.Emitted;

namespace Photon.Runtime.Tests.Example;

// 64 members and more: another mask, and a list of what is required.
public sealed partial class Broad
{
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal Broad(ref JsonIn x)
    {
        var seen = new Wide();
        for (int r = x.Begin(BroadCodec.N); r >= 0; r = x.NextWide(BroadCodec.N, r, ref seen))
        {
            seen.Add(r);
            switch (r & 4095)
            {
                case 0: M0 = x.Int32(); break;
                case 1: M1 = x.Int32(); break;
                case 2: M2 = x.Int32(); break;
                case 3: M3 = x.Int32(); break;
                case 4: M4 = x.Int32(); break;
                case 5: M5 = x.Int32(); break;
                case 6: M6 = x.Int32(); break;
                case 7: M7 = x.Int32(); break;
                case 8: M8 = x.Int32(); break;
                case 9: M9 = x.Int32(); break;
                case 10: M10 = x.Int32(); break;
                case 11: M11 = x.Int32(); break;
                case 12: M12 = x.Int32(); break;
                case 13: M13 = x.Int32(); break;
                case 14: M14 = x.Int32(); break;
                case 15: M15 = x.Int32(); break;
                case 16: M16 = x.Int32(); break;
                case 17: M17 = x.Int32(); break;
                case 18: M18 = x.Int32(); break;
                case 19: M19 = x.Int32(); break;
                case 20: M20 = x.Int32(); break;
                case 21: M21 = x.Int32(); break;
                case 22: M22 = x.Int32(); break;
                case 23: M23 = x.Int32(); break;
                case 24: M24 = x.Int32(); break;
                case 25: M25 = x.Int32(); break;
                case 26: M26 = x.Int32(); break;
                case 27: M27 = x.Int32(); break;
                case 28: M28 = x.Int32(); break;
                case 29: M29 = x.Int32(); break;
                case 30: M30 = x.Int32(); break;
                case 31: M31 = x.Int32(); break;
                case 32: M32 = x.Int32(); break;
                case 33: M33 = x.Int32(); break;
                case 34: M34 = x.Int32(); break;
                case 35: M35 = x.Int32(); break;
                case 36: M36 = x.Int32(); break;
                case 37: M37 = x.Int32(); break;
                case 38: M38 = x.Int32(); break;
                case 39: M39 = x.Int32(); break;
                case 40: M40 = x.Int32(); break;
                case 41: M41 = x.Int32(); break;
                case 42: M42 = x.Int32(); break;
                case 43: M43 = x.Int32(); break;
                case 44: M44 = x.Int32(); break;
                case 45: M45 = x.Int32(); break;
                case 46: M46 = x.Int32(); break;
                case 47: M47 = x.Int32(); break;
                case 48: M48 = x.Int32(); break;
                case 49: M49 = x.Int32(); break;
                case 50: M50 = x.Int32(); break;
                case 51: M51 = x.Int32(); break;
                case 52: M52 = x.Int32(); break;
                case 53: M53 = x.Int32(); break;
                case 54: M54 = x.Int32(); break;
                case 55: M55 = x.Int32(); break;
                case 56: M56 = x.Int32(); break;
                case 57: M57 = x.Int32(); break;
                case 58: M58 = x.Int32(); break;
                case 59: M59 = x.Int32(); break;
                case 60: M60 = x.Int32(); break;
                case 61: M61 = x.Int32(); break;
                case 62: M62 = x.Int32(); break;
                case 63: M63 = x.Int32(); break;
                case 64: M64 = x.Int32(); break;
                case 65: M65 = x.Int32(); break;
                case 66: M66 = x.Int32(); break;
                case 67: M67 = x.Int32(); break;
                case 68: M68 = x.Int32(); break;
                case 69: M69 = x.Int32(); break;
                default: x.Skip(); break;
            }
        }
        x.NeedWide(BroadCodec.N, ref seen, "\u0003\0\u0045\0"u8);
    }
}

public readonly struct BroadCodec : IJsonReader<Broad>, IJsonWriter<Broad>
{
    internal static ReadOnlySpan<byte> N => "\u0005\0\"m0\":\u0005\0\"m1\":\u0005\0\"m2\":\u0005\0\"m3\":\u0005\0\"m4\":\u0005\0\"m5\":\u0005\0\"m6\":\u0005\0\"m7\":\u0005\0\"m8\":\u0005\0\"m9\":\u0006\0\"m10\":\u0006\0\"m11\":\u0006\0\"m12\":\u0006\0\"m13\":\u0006\0\"m14\":\u0006\0\"m15\":\u0006\0\"m16\":\u0006\0\"m17\":\u0006\0\"m18\":\u0006\0\"m19\":\u0006\0\"m20\":\u0006\0\"m21\":\u0006\0\"m22\":\u0006\0\"m23\":\u0006\0\"m24\":\u0006\0\"m25\":\u0006\0\"m26\":\u0006\0\"m27\":\u0006\0\"m28\":\u0006\0\"m29\":\u0006\0\"m30\":\u0006\0\"m31\":\u0006\0\"m32\":\u0006\0\"m33\":\u0006\0\"m34\":\u0006\0\"m35\":\u0006\0\"m36\":\u0006\0\"m37\":\u0006\0\"m38\":\u0006\0\"m39\":\u0006\0\"m40\":\u0006\0\"m41\":\u0006\0\"m42\":\u0006\0\"m43\":\u0006\0\"m44\":\u0006\0\"m45\":\u0006\0\"m46\":\u0006\0\"m47\":\u0006\0\"m48\":\u0006\0\"m49\":\u0006\0\"m50\":\u0006\0\"m51\":\u0006\0\"m52\":\u0006\0\"m53\":\u0006\0\"m54\":\u0006\0\"m55\":\u0006\0\"m56\":\u0006\0\"m57\":\u0006\0\"m58\":\u0006\0\"m59\":\u0006\0\"m60\":\u0006\0\"m61\":\u0006\0\"m62\":\u0006\0\"m63\":\u0006\0\"m64\":\u0006\0\"m65\":\u0006\0\"m66\":\u0006\0\"m67\":\u0006\0\"m68\":\u0006\0\"m69\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    public static Broad Read(ref JsonIn x) => new(ref x);

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
