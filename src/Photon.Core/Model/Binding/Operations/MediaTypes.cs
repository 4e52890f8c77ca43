namespace Photon.Core.Model.Binding;

/// <summary>What a media type's name says about how values of it are carried.</summary>
public static class MediaTypes
{
    /// <summary>Without white space; empty where the text is no media type.</summary>
    public static string Normal(string text)
    {
        var plain = text.IndexOfAny([' ', '\t']) < 0 ? text : text.Replace(" ", "").Replace("\t", "");
        var essence = Essence(plain);
        var slash = essence.IndexOf('/');
        if (slash <= 0 || slash == essence.Length - 1) return "";
        foreach (var c in essence)
            if (c <= ' ' || c >= 127 || "()<>@,;:\\\"[]?=".IndexOf(c) >= 0) return "";
        return plain;
    }

    /// <summary>Lower case, without parameters.</summary>
    public static string Essence(string mediaType)
    {
        var semicolon = mediaType.IndexOf(';');
        return (semicolon < 0 ? mediaType : mediaType.Substring(0, semicolon)).ToLowerInvariant();
    }

    public static ContentKind Kind(string essence) => essence switch
    {
        "application/json" or "text/json" or "*/*" or "application/*" => ContentKind.Json,
        "application/x-www-form-urlencoded" => ContentKind.Form,
        "text/event-stream" => ContentKind.ServerSentEvents,
        "application/jsonl" or "application/x-jsonl" or "application/x-ndjson" or "application/ndjson" or "application/json-lines" or "application/jsonlines" or "application/x-jsonlines" => ContentKind.JsonLines,
        "application/json-seq" => ContentKind.JsonSequence,
        _ when essence.EndsWith("+json-seq", StringComparison.Ordinal) => ContentKind.JsonSequence,
        _ when essence.EndsWith("+json", StringComparison.Ordinal) => ContentKind.Json,
        _ when essence.StartsWith("multipart/", StringComparison.Ordinal) => ContentKind.Multipart,
        _ when IsXml(essence) => ContentKind.Binary,
        _ when essence.StartsWith("text/", StringComparison.Ordinal) => ContentKind.Text,
        _ => ContentKind.Binary,
    };

    /// <summary>Values are one JSON text, whatever parameters the media type has.</summary>
    public static bool IsJson(string mediaType) => Kind(Essence(mediaType.Trim()).TrimEnd()) == ContentKind.Json;

    public static bool IsXml(string essence) => essence is "application/xml" or "text/xml" || essence.EndsWith("+xml", StringComparison.Ordinal);

    /// <summary>A vendor's own name, which may be JSON under another name.</summary>
    public static bool IsOpaque(string essence) => essence.StartsWith("application/", StringComparison.Ordinal)
        && !IsXml(essence) && essence is not ("application/octet-stream" or "application/pdf" or "application/zip" or "application/gzip");

    public static bool IsStream(ContentKind kind) => kind is ContentKind.ServerSentEvents or ContentKind.JsonLines or ContentKind.JsonSequence;
}
