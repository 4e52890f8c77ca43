using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Photon.AspNetCore.Emitted;

/// <summary>A part of a multipart body: a file beyond some size on disk, anything else in memory.</summary>
sealed class Part
{
    Part(string name, string? fileName, MultipartSection section)
    {
        (Name, FileName, ContentType) = (name, fileName, section.ContentType);
        foreach (var (header, values) in section.Headers ?? [])
            if (!header.Equals(HeaderNames.ContentType, StringComparison.OrdinalIgnoreCase) && !header.Equals(HeaderNames.ContentDisposition, StringComparison.OrdinalIgnoreCase))
                (Headers ??= new(StringComparer.OrdinalIgnoreCase))[header] = values.ToString();
    }

    public string Name { get; }

    /// <summary>Of a file, without any path; <c>null</c>: the sender calls it none.</summary>
    public string? FileName { get; }

    public string? ContentType { get; }

    public Dictionary<string, string>? Headers { get; }

    public Stream Content { get; set; } = Stream.Null;

    /// <exception cref="InvalidDataException">It has no name.</exception>
    public static Part Of(MultipartSection section)
    {
        if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition) || HeaderUtilities.RemoveQuotes(disposition.Name).Value is not { Length: > 0 } name)
            throw new InvalidDataException("A part has no name in its Content-Disposition.");
        var fileName = disposition.FileNameStar.HasValue ? disposition.FileNameStar.Value : HeaderUtilities.RemoveQuotes(disposition.FileName).Value;
        return new(name, fileName is null ? null : fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..], section);
    }

    /// <summary>A browser's field of files where none was chosen.</summary>
    public bool IsNoFile => FileName is "" && Content.Length == 0;

    public FileContent File() => Headers is null ? new(Content, ContentType, FileName) : new(Content, ContentType, FileName) { Headers = Headers };

    public byte[] Bytes()
    {
        var bytes = new byte[Content.Length];
        Content.ReadExactly(bytes);
        Content.Position = 0;
        return bytes;
    }

    public string Text()
    {
        var encoding = MediaTypeHeaderValue.TryParse(ContentType, out var type) && type.Encoding is { } named ? named : Encoding.UTF8;
        return encoding.GetString(Bytes());
    }
}
