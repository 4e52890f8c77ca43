using System.Net.Http.Headers;
using System.Text;

namespace Photon.Runtime.Emitted;

/// <summary><c>multipart/form-data</c> and its kin: a part per member, an array's items one by one, streams as files.</summary>
internal static class MultipartText
{
    public static HttpContent Content<T, TCodec>(T value, string mediaType, FormPart[] parts, bool toServer) where TCodec : IJsonWriter<T>
    {
        var slash = mediaType.IndexOf('/', StringComparison.Ordinal);
        var body = new MultipartContent(mediaType[(slash + 1)..]) { HeaderEncodingSelector = static (_, _) => Encoding.UTF8 };
        var files = FileSlots.Open();
        var json = ValueJson.Of<T, TCodec>(value, toServer);
        FileSlots.Close();
        var name = new PooledBytes(64);
        var walk = new JsonWalk(json.Span);
        while (walk.Next(ref name))
        {
            var part = FormPart.Find(parts, name.Span);
            var text = Encoding.UTF8.GetString(name.Span);
            var whole = part?.ContentType.Contains("json", StringComparison.OrdinalIgnoreCase) == true;
            if (walk.IsArray && !whole) Items(body, text, walk.Raw(), part, files);
            else Add(body, text, ref walk, part, files);
        }
        name.Return();
        json.Dispose();
        return body;
    }

    static void Items(MultipartContent body, string name, ReadOnlySpan<byte> json, FormPart? part, List<FileContent> files)
    {
        var none = new PooledBytes(0);
        var walk = new JsonWalk(json);
        while (walk.Next(ref none)) Add(body, name, ref walk, part, files);
    }

    static void Add(MultipartContent body, string name, ref JsonWalk walk, FormPart? part, List<FileContent> files)
    {
        var isComplex = walk.IsObject || walk.IsArray;
        var text = new PooledBytes(64);
        if (isComplex || part?.ContentType.Contains("json", StringComparison.OrdinalIgnoreCase) == true) text.Append(walk.Raw());
        else walk.AppendText(ref text, Escape.None);
        HttpContent content;
        string? fileName = null;
        if (FileSlots.Find(text.Span, files) is { } file)
        {
            content = new StreamBody(file.Content, file.ContentType ?? MediaType(part, "application/octet-stream"));
            fileName = file.FileName ?? (file.Content is FileStream open ? System.IO.Path.GetFileName(open.Name) : name);
            foreach (var (header, value) in file.Headers) HeaderText.Add(content.Headers, header, value);
        }
        else
        {
            content = new ByteArrayContent(text.Span.ToArray());
            if (MediaType(part, isComplex ? "application/json" : "text/plain; charset=utf-8") is { } type) content.Headers.TryAddWithoutValidation("Content-Type", type);
        }
        text.Return();
        content.Headers.ContentDisposition = Disposition(name, fileName);
        body.Add(content);
    }

    /// <summary>The first media type that the document declares; where it declares ranges alone, the usual one if that is among them, else none.</summary>
    static string? MediaType(FormPart? part, string usual)
    {
        var ranges = (part?.ContentType ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var type in ranges)
            if (!type.Contains('*', StringComparison.Ordinal)) return type;
        return ranges.Length == 0 || Array.Exists(ranges, r => r.StartsWith("*/", StringComparison.Ordinal) || usual.StartsWith(r[..(r.IndexOf('/', StringComparison.Ordinal) + 1)], StringComparison.OrdinalIgnoreCase)) ? usual : null;
    }

    static ContentDispositionHeaderValue Disposition(string name, string? fileName)
    {
        var disposition = new ContentDispositionHeaderValue("form-data");
        // As browsers do (WHATWG): raw UTF-8 with three characters escaped, not RFC 2047's encoded words.
        disposition.Parameters.Add(new("name", Quoted(name)));
        if (fileName is not null) disposition.Parameters.Add(new("filename", Quoted(fileName)));
        return disposition;
    }

    static string Quoted(string text) => "\"" + text
        .Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal)
        .Replace("\"", "%22", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal) + "\"";
}
