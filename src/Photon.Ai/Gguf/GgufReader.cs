using System.Buffers.Binary;
using System.Text;

namespace Photon.Ai.Gguf;

/// <summary>
/// Reads what stands before the weights. Anybody may have written the file: every count is held against the bytes that are there before anything is made of it.
/// </summary>
public sealed class GgufReader(Stream stream, string path)
{
    const int MostEntries = 100_000, MostTensors = 1_000_000, MostDimensions = 4;

    /// <summary>Bytes of a text: templates have some ten thousand.</summary>
    const long LongestText = 16 << 20, LongestName = 65_535, MostText = 64 << 20;

    /// <summary>Arrays of numbers beyond this length are vocabularies, and nobody asks for these.</summary>
    const int MostKept = 4096;

    readonly byte[] _small = new byte[8];
    readonly long _length = stream.Length;
    long _text;

    /// <exception cref="GgufException">It cannot be read, is no GGUF file, or is cut off.</exception>
    public static GgufFile Read(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
            return new GgufReader(stream, path).Read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new GgufException($"{path} cannot be read: {e.Message.ReplaceLineEndings(" ")}", e);
        }
    }

    /// <exception cref="GgufException">It is no GGUF file, or is cut off.</exception>
    public GgufFile Read()
    {
        if (_length < 24 || ReadUInt32() != 0x46554747) throw Fault("is no GGUF file");
        var version = ReadUInt32();
        if (version is not (2 or 3)) throw Fault(BinaryPrimitives.ReverseEndianness(version) is 2 or 3 ? "is written for machines of the other byte order" : $"is GGUF of version {version}, and 2 and 3 can be read");
        var tensorCount = Count("tensors", MostTensors, 24);
        var entryCount = Count("entries", MostEntries, 13);
        var metadata = new Dictionary<string, object>(StringComparer.Ordinal);
        for (var i = 0L; i < entryCount; i++)
        {
            var key = ReadText(LongestName);
            if (!metadata.TryAdd(key, ReadValue(ReadUInt32(), key))) throw Fault($"has {Shown(key)} twice");
        }
        var tensors = new List<GgufTensor>();
        for (var i = 0L; i < tensorCount; i++) tensors.Add(ReadTensor());
        CheckData(metadata, tensors);
        return new(path, _length, version, metadata, tensors);
    }

    GgufTensor ReadTensor()
    {
        var name = ReadText(LongestName);
        var dimensions = ReadUInt32();
        if (dimensions > MostDimensions) throw Fault($"has a tensor of {dimensions} dimensions, {Shown(name)}");
        var (shape, weights) = (new long[dimensions], 1L);
        for (var i = 0; i < shape.Length; i++)
        {
            var length = ReadUInt64();
            if (length > long.MaxValue || length > 0 && weights > long.MaxValue / 64 / (long)length) throw Fault($"has a tensor of impossible size, {Shown(name)}");
            weights *= shape[i] = (long)length;
        }
        var (type, offset) = (ReadUInt32(), ReadUInt64());
        if (GgmlType.Of(type) is not { } known) throw Fault($"has weights of type {type}, which is not known, in {Shown(name)}");
        if (offset > (ulong)_length) throw Fault($"is cut off: {Shown(name)} begins at byte {offset} of {_length}");
        return new(name, shape, known, (long)offset);
    }

    /// <summary>A file that was not downloaded to its end is the usual fault.</summary>
    void CheckData(Dictionary<string, object> metadata, List<GgufTensor> tensors)
    {
        var alignment = metadata.GetValueOrDefault("general.alignment") is long said ? said : 32;
        if (alignment is < 1 or > 1 << 20) throw Fault($"has an alignment of {alignment} bytes");
        var start = (stream.Position + alignment - 1) / alignment * alignment;
        if (tensors.MaxBy(tensor => tensor.Offset + tensor.Bytes) is { } last && start + last.Offset + last.Bytes is var end && end > _length)
            throw Fault($"is cut off: it has {_length} bytes of {end}");
    }

    object ReadValue(uint type, string key) => type switch
    {
        0 => (long)Next(1)[0],
        1 => (long)(sbyte)Next(1)[0],
        2 => (long)BinaryPrimitives.ReadUInt16LittleEndian(Next(2)),
        3 => (long)BinaryPrimitives.ReadInt16LittleEndian(Next(2)),
        4 => (long)ReadUInt32(),
        5 => (long)BinaryPrimitives.ReadInt32LittleEndian(Next(4)),
        6 => (double)BinaryPrimitives.ReadSingleLittleEndian(Next(4)),
        7 => Next(1)[0] != 0,
        8 => ReadText(LongestText),
        9 => ReadArray(key),
        10 => ReadUInt64() is var number && number <= long.MaxValue ? (long)number : number,
        11 => BinaryPrimitives.ReadInt64LittleEndian(Next(8)),
        12 => BinaryPrimitives.ReadDoubleLittleEndian(Next(8)),
        _ => throw Fault($"has a value of type {type}, which is not known, at {Shown(key)}"),
    };

    GgufArray ReadArray(string key)
    {
        var type = ReadUInt32();
        var size = type switch { 0 or 1 or 7 => 1, 2 or 3 => 2, 4 or 5 or 6 => 4, 8 or 10 or 11 or 12 => 8, _ => throw Fault($"has an array of type {type} at {Shown(key)}") };
        var count = Count("items", int.MaxValue, size);
        var numbers = new List<long>();
        if (type == 8)
            for (var i = 0L; i < count; i++) Skip((long)Math.Min(ReadUInt64(), long.MaxValue));
        else if (type is 6 or 7 or 12 || count > MostKept) Skip(count * size);
        else
            for (var i = 0L; i < count; i++)
                if (ReadValue(type, key) is long number) numbers.Add(number);
        return new(count, numbers);
    }

    string ReadText(long longest)
    {
        var length = ReadUInt64();
        if (length > (ulong)longest || (long)length > _length - stream.Position) throw Fault($"has a text of {length} bytes at byte {stream.Position}");
        if ((_text += (long)length) > MostText) throw Fault("has more text than any model needs");
        var bytes = new byte[length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    /// <param name="least">Bytes that each takes.</param>
    long Count(string what, long most, int least)
    {
        var count = ReadUInt64();
        return count <= (ulong)most && (long)count <= (_length - stream.Position) / least ? (long)count : throw Fault($"says it has {count} {what}, more than fit into it");
    }

    void Skip(long bytes)
    {
        if (bytes > _length - stream.Position) throw Fault("is cut off in what it says of itself");
        stream.Seek(bytes, SeekOrigin.Current);
    }

    uint ReadUInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Next(4));

    ulong ReadUInt64() => BinaryPrimitives.ReadUInt64LittleEndian(Next(8));

    ReadOnlySpan<byte> Next(int count)
    {
        var bytes = _small.AsSpan(0, count);
        if (stream.ReadAtLeast(bytes, count, throwOnEndOfStream: false) < count) throw Fault("is cut off in what it says of itself");
        return bytes;
    }

    // It comes from the file, and goes to a terminal.
    static string Shown(string name) => "'" + new string([.. name.Take(60).Select(static letter => char.IsControl(letter) ? '?' : letter)]) + "'";

    GgufException Fault(string what) => new($"{path} {what}");
}
