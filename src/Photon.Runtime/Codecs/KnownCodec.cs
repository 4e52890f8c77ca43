namespace Photon.Runtime.Emitted;

/// <summary>An enum by itself, where its codec makes <see cref="Open{TEnum}"/>: for System.Text.Json, which knows the enum only.</summary>
public readonly struct KnownCodec<TEnum, TCodec> : IJsonReader<TEnum>, IJsonWriter<TEnum>
    where TEnum : struct, Enum where TCodec : IJsonReader<Open<TEnum>>, IJsonWriter<Open<TEnum>>
{
    public static TEnum Read(ref JsonIn x) => TCodec.Read(ref x).Known.GetValueOrDefault();
    public static void Write(ref JsonOut w, TEnum value) => TCodec.Write(ref w, value);
}
