using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;

namespace Photon.Cli.Navigation.Index;

/// <summary>
/// An index as bytes: a head with a hash of the rest, then the arrays as they lie in memory. It is read on the machine that wrote it, so nothing is
/// converted; what is of another version, cut off or changed is not read at all.
/// </summary>
static class IndexFile
{
    /// <summary>Counts up with everything that changes what an index holds or how it is written.</summary>
    public const int Version = 1;

    const ulong Magic = 0x5849_4E4F_544F_4850; // "PHOTONIX"
    const int HeadLength = 24;

    /// <param name="parts">Hashes of the files but for the root, in the order of <see cref="SpecIndex.Files"/>.</param>
    public static byte[] Write(SpecIndex index, IReadOnlyList<UInt128> parts)
    {
        using var stream = new MemoryStream();
        stream.Write(new byte[HeadLength]);
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(index.Title);
            writer.Write(index.Version);
            writer.Write(index.Files.Count);
            foreach (var file in index.Files) writer.Write(file);
            foreach (var part in parts)
            {
                writer.Write((ulong)(part >> 64));
                writer.Write((ulong)part);
            }
            Write(writer, index.Entries);
            Write(writer, index.Properties);
            Write(writer, index.Edges);
            Write(writer, index.Labels);
            Write(writer, index.Ends);
            Write(writer, index.AllText);
        }
        var bytes = stream.ToArray();
        var head = bytes.AsSpan(0, HeadLength);
        MemoryMarshal.Write(head, Magic);
        MemoryMarshal.Write(head[8..], Version);
        MemoryMarshal.Write(head[12..], bytes.Length);
        MemoryMarshal.Write(head[16..], XxHash3.HashToUInt64(bytes.AsSpan(HeadLength)));
        return bytes;
    }

    /// <returns><c>null</c> of what is no index of this version, whole and unchanged.</returns>
    public static (SpecIndex Index, UInt128[] Parts)? Read(byte[] bytes)
    {
        if (bytes.Length < HeadLength || MemoryMarshal.Read<ulong>(bytes) != Magic || MemoryMarshal.Read<int>(bytes.AsSpan(8)) != Version
            || MemoryMarshal.Read<int>(bytes.AsSpan(12)) != bytes.Length || MemoryMarshal.Read<ulong>(bytes.AsSpan(16)) != XxHash3.HashToUInt64(bytes.AsSpan(HeadLength))) return null;
        using var stream = new MemoryStream(bytes, HeadLength, bytes.Length - HeadLength, writable: false, publiclyVisible: true);
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        var (title, version, files) = (reader.ReadString(), reader.ReadString(), new string[reader.ReadInt32()]);
        for (var i = 0; i < files.Length; i++) files[i] = reader.ReadString();
        var parts = new UInt128[files.Length - 1];
        for (var i = 0; i < parts.Length; i++) parts[i] = new(reader.ReadUInt64(), reader.ReadUInt64());
        return (new(files, title, version, Read<Entry>(reader, bytes), Read<PropertyEntry>(reader, bytes), Read<Edge>(reader, bytes), Read<int>(reader, bytes), Read<int>(reader, bytes), Read<char>(reader, bytes)), parts);
    }

    static void Write<T>(BinaryWriter writer, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values));
    }

    static T[] Read<T>(BinaryReader reader, byte[] bytes)
        where T : unmanaged
    {
        var values = new T[reader.ReadInt32()];
        var target = MemoryMarshal.AsBytes(values.AsSpan());
        bytes.AsSpan(HeadLength + (int)reader.BaseStream.Position, target.Length).CopyTo(target);
        reader.BaseStream.Position += target.Length;
        return values;
    }
}
