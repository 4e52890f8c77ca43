using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Photon.AspNetCore.Emitted;

/// <summary>Reads a multipart body part by part, files to disk where they are large, no further than the limits.</summary>
static class MultipartReading
{
    const int LongestBoundary = 128;
    const int InMemory = 64 * 1024;

    public static async ValueTask<MultipartForm> Read(HttpContext context, ServerOptions options, IReadOnlyDictionary<string, PartRule>? rules)
    {
        try
        {
            return await Parts(context, options, rules);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException and not BadHttpRequestException)
        {
            // No end, headers that are none or too many, a part without a name.
            throw new BadHttpRequestException(fault.Message, fault);
        }
    }

    static async ValueTask<MultipartForm> Parts(HttpContext context, ServerOptions options, IReadOnlyDictionary<string, PartRule>? rules)
    {
        var reader = new MultipartReader(Boundary(context.Request.ContentType), context.Request.Body);
        var form = new MultipartForm();
        var left = options.MaxBodySize;
        while (await reader.ReadNextSectionAsync(context.RequestAborted) is { } section)
        {
            if (form.Count == options.MaxParts) throw new BadHttpRequestException($"There are more than {options.MaxParts} parts.");
            var part = Part.Of(section);
            var rule = rules?.GetValueOrDefault(part.Name);
            var most = part.FileName is { Length: > 0 } ? options.MaxFileSize : left;
            part.Content = part.FileName is { Length: > 0 }
                ? new FileBufferingReadStream(section.Body, InMemory, null, static () => Environment.GetEnvironmentVariable("ASPNETCORE_TEMP") ?? Path.GetTempPath())
                : new MemoryStream();
            if (part.Content is FileBufferingReadStream) context.Response.RegisterForDisposeAsync(part.Content);
            var length = await Read(section.Body, part.Content, rule is { MaxLength: >= 0 } ? Math.Min(most, rule.MaxLength) : most, context.RequestAborted);
            if (length > most) throw new BadHttpRequestException($"The part '{part.Name}' is larger than {most} bytes.", StatusCodes.Status413PayloadTooLarge);
            if (part.FileName is not { Length: > 0 }) left -= length;
            part.Content.Position = 0;
            if (part.IsNoFile) continue;
            if (rule is not null) Check(form, part, rule, length);
            form.Add(part);
        }
        return form;
    }

    static void Check(MultipartForm form, Part part, PartRule rule, long length)
    {
        if (rule.MaxLength >= 0 && length > rule.MaxLength) form.Note(part.Name, $"The file is larger than {rule.MaxLength} bytes.", "maxLength");
        if (length < rule.MinLength) form.Note(part.Name, $"The file is smaller than {rule.MinLength} bytes.", "minLength");
        // A sender need not say what a part is; then it is what it is read as.
        if (rule.Types is { } types && part.ContentType is { Length: > 0 } type && !types.Takes(type)) form.Note(part.Name, $"The part's Content-Type is none of {string.Join(", ", types.Names)}.", "contentType");
        foreach (var header in rule.Headers)
            if (part.Headers?.ContainsKey(header) != true) form.Note(part.Name, $"The part's header '{header}' is required.", "required");
    }

    /// <summary>Reads until the part ends or is too long.</summary>
    /// <returns>How long it is; of one that is too long, any length beyond <paramref name="most"/>.</returns>
    static async ValueTask<long> Read(Stream section, Stream content, long most, CancellationToken cancel)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        var length = 0L;
        // What is buffered is read through the buffer; anything else is copied.
        var from = content is FileBufferingReadStream ? content : section;
        while (await from.ReadAsync(buffer, cancel) is > 0 and var count)
        {
            length += count;
            if (length > most) break;
            if (from != content) content.Write(buffer, 0, count);
        }
        ArrayPool<byte>.Shared.Return(buffer);
        return length;
    }

    static string Boundary(string? contentType)
    {
        var boundary = MediaTypeHeaderValue.TryParse(contentType, out var type) ? HeaderUtilities.RemoveQuotes(type.Boundary).Value : null;
        return boundary is { Length: > 0 and <= LongestBoundary } ? boundary : throw new InvalidDataException("The body's Content-Type has no boundary, or one that is too long.");
    }
}
