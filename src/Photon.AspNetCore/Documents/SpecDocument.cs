using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;

namespace Photon.AspNetCore.Documents;

/// <summary>An effective document that Photon.Sdk embedded in an assembly, gzipped: <c>Photon.Documents.Bookshop.json</c>.</summary>
sealed class SpecDocument
{
    readonly Lazy<byte[]> _plain;

    SpecDocument(byte[] packed, string contentType)
    {
        (Packed, ContentType) = (packed, contentType);
        _plain = new(Unpack);
        // The hash of the packed bytes: equal documents are packed equally, by the same build.
        var hash = Convert.ToHexStringLower(SHA256.HashData(packed).AsSpan(0, 12));
        (ETag, PackedETag) = ($"\"{hash}\"", $"\"{hash}-gzip\"");
    }

    public string ContentType { get; }

    /// <summary>Strong, of the plain bytes.</summary>
    public string ETag { get; }

    /// <summary>Strong, of the gzipped bytes: RFC 9110 wants another one for each content coding.</summary>
    public string PackedETag { get; }

    public byte[] Packed { get; }

    /// <summary>Unpacked when first asked for: most clients take gzip.</summary>
    public byte[] Plain => _plain.Value;

    /// <exception cref="InvalidOperationException">The assembly carries no such document.</exception>
    public static void Check(Assembly assembly, string name, string format)
    {
        if (assembly.GetManifestResourceInfo(Resource(name, format)) is null)
            throw new InvalidOperationException($"{assembly.GetName().Name} carries no document '{name}': Photon.Sdk embeds those with Generate=\"Server\" unless PhotonEmbedDocuments is false.");
    }

    public static SpecDocument Load(Assembly assembly, string name, string format)
    {
        using var stream = assembly.GetManifestResourceStream(Resource(name, format))!;
        var packed = new byte[stream.Length];
        stream.ReadExactly(packed);
        // RFC 9512 registered application/yaml; JSON is UTF-8 by definition.
        return new(packed, format == "yaml" ? "application/yaml; charset=utf-8" : "application/json");
    }

    static string Resource(string name, string format) => $"Photon.Documents.{name}.{format}";

    byte[] Unpack()
    {
        using var from = new GZipStream(new MemoryStream(Packed), CompressionMode.Decompress);
        using var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }
}
