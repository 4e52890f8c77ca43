using System.Buffers.Binary;
using System.Text;

namespace Photon.Ai.Tests.Models;

/// <summary>Writes GGUF of version 3, weights as they come: a file may be larger than memory.</summary>
sealed class GgufWriter
{
    const int Alignment = 32;

    readonly List<Action<BinaryWriter>> _metadata = [];
    readonly List<(string Name, long[] Shape, uint Type, long Bytes, Action<Stream> Write)> _tensors = [];

    /// <summary>Other than 3 for tests of what cannot be read.</summary>
    public uint Version { get; init; } = 3;

    public GgufWriter Add(string key, string value) => Add(key, 8, writer => Text(writer, value));

    public GgufWriter Add(string key, uint value) => Add(key, 4, writer => writer.Write(value));

    public GgufWriter Add(string key, float value) => Add(key, 6, writer => writer.Write(value));

    public GgufWriter Add(string key, bool value) => Add(key, 7, writer => writer.Write(value));

    public GgufWriter Add(string key, IReadOnlyList<string> values) => AddAll(key, 8, values, Text);

    public GgufWriter Add(string key, IReadOnlyList<float> values) => AddAll(key, 6, values, (writer, value) => writer.Write(value));

    public GgufWriter Add(string key, IReadOnlyList<int> values) => AddAll(key, 5, values, (writer, value) => writer.Write(value));

    /// <param name="shape">The innermost first, as GGUF has it.</param>
    /// <param name="bytes">That <paramref name="write"/> writes.</param>
    public GgufWriter Tensor(string name, long[] shape, uint type, long bytes, Action<Stream> write)
    {
        _tensors.Add((name, shape, type, bytes, write));
        return this;
    }

    public void Write(string path)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
        Write(stream);
    }

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write("GGUF"u8);
        writer.Write(Version);
        writer.Write((ulong)_tensors.Count);
        writer.Write((ulong)_metadata.Count);
        foreach (var write in _metadata) write(writer);
        long offset = 0;
        foreach (var (name, shape, type, bytes, _) in _tensors)
        {
            Text(writer, name);
            writer.Write((uint)shape.Length);
            foreach (var length in shape) writer.Write((ulong)length);
            writer.Write(type);
            writer.Write((ulong)offset);
            offset += Aligned(bytes);
        }
        Pad(writer, stream.Position);
        foreach (var (name, _, _, bytes, write) in _tensors)
        {
            writer.Flush();
            var start = stream.Position;
            write(stream);
            if (stream.Position - start != bytes) throw new InvalidOperationException($"{name} has {stream.Position - start} bytes, and {bytes} were said.");
            Pad(writer, bytes);
        }
    }

    public static Action<Stream> Floats(long count, Func<float> next) => stream =>
    {
        var bytes = new byte[4];
        for (var i = 0L; i < count; i++)
        {
            BinaryPrimitives.WriteSingleLittleEndian(bytes, next());
            stream.Write(bytes);
        }
    };

    GgufWriter Add(string key, uint type, Action<BinaryWriter> value)
    {
        _metadata.Add(writer =>
        {
            Text(writer, key);
            writer.Write(type);
            value(writer);
        });
        return this;
    }

    GgufWriter AddAll<T>(string key, uint type, IReadOnlyList<T> values, Action<BinaryWriter, T> write) => Add(key, 9, writer =>
    {
        writer.Write(type);
        writer.Write((ulong)values.Count);
        foreach (var value in values) write(writer, value);
    });

    static void Text(BinaryWriter writer, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        writer.Write((ulong)bytes.Length);
        writer.Write(bytes);
    }

    static void Pad(BinaryWriter writer, long written) => writer.Write(new byte[Aligned(written) - written]);

    static long Aligned(long length) => (length + Alignment - 1) / Alignment * Alignment;
}
