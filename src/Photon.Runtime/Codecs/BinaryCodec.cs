namespace Photon.Runtime.Emitted;

/// <summary>Bytes in JSON, as Base64: a member of <c>format: binary</c>, which is meant for other media types. A multipart body takes the file as it is.</summary>
public readonly struct BinaryCodec : IJsonReader<FileContent>, IJsonWriter<FileContent>
{
    public static FileContent Read(ref JsonIn x)
    {
        if (FileSlots.IsReading)
        {
            var before = x;
            if (FileSlots.Take(x.Str()) is { } file) return file;
            x = before;
        }
        return new(x.Base64() ?? []);
    }

    public static void Write(ref JsonOut w, FileContent value)
    {
        if (FileSlots.Put(value) is { } slot)
        {
            w.StrValue(slot);
            return;
        }
        var content = value.Content;
        var start = content.CanSeek ? content.Position : 0;
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        // A value can be written again, whatever it holds.
        if (content.CanSeek) content.Position = start;
        w.Base64Value(bytes.ToArray());
    }
}
