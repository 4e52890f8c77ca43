namespace Photon.Runtime.Emitted;

/// <summary>An enum by itself, where its codec makes <see cref="Open{TEnum}"/>: for System.Text.Json, which knows the enum only.</summary>
public readonly struct KnownCodec<TEnum, TCodec> : IJsonReader<TEnum>, IJsonWriter<TEnum>
    where TEnum : struct, Enum where TCodec : IJsonReader<Open<TEnum>>, IJsonWriter<Open<TEnum>>
{
    public static TEnum Read(ref JsonIn x) => TCodec.Read(ref x).Known.GetValueOrDefault();
    public static void Write(ref JsonOut w, TEnum value) => TCodec.Write(ref w, value);
}

/// <summary>Bytes in JSON, as Base64: a member of <c>format: binary</c>, which is meant for other media types. A multipart body takes the stream as it is.</summary>
public readonly struct BinaryCodec : IJsonReader<Stream>, IJsonWriter<Stream>
{
    public static Stream Read(ref JsonIn x) => new MemoryStream(x.Base64(), writable: false);

    public static void Write(ref JsonOut w, Stream value)
    {
        if (FileSlots.Put(value) is { } slot)
        {
            w.StrValue(slot);
            return;
        }
        var start = value.CanSeek ? value.Position : 0;
        using var bytes = new MemoryStream();
        value.CopyTo(bytes);
        // A value can be written again, whatever it holds.
        if (value.CanSeek) value.Position = start;
        w.Base64Value(bytes.ToArray());
    }
}
