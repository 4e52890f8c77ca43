using Photon.Ai.Words;

namespace Photon.Ai.Sentences;

/// <summary>Headers that HTTP, or habit, gives a meaning.</summary>
static class HeaderSentence
{
    /// <param name="name">As written.</param>
    /// <param name="thing">What the operation is about; empty: nothing says.</param>
    /// <param name="isMany">Many of it.</param>
    /// <returns>Null: it has no meaning of its own.</returns>
    public static string? Of(string name, Noun thing, bool isMany)
    {
        var (the, one, many) = (thing.IsEmpty ? "the resource" : isMany ? thing.Many.The : thing.The, thing.IsEmpty ? "the resource" : thing.One.The, thing.IsEmpty ? "results" : thing.Many.Text);
        return name.ToLowerInvariant().Replace("x-", "", StringComparison.Ordinal) switch
        {
            "if-match" => $"The entity tag that {one} must still have; the request is refused where it has changed.",
            "if-none-match" => $"An entity tag: {the} {(isMany ? "are" : "is")} sent only where {(isMany ? "they have" : "it has")} another one.",
            "if-modified-since" => $"{the} {(isMany ? "are" : "is")} sent only where {(isMany ? "they have" : "it has")} changed since this time.",
            "if-unmodified-since" => $"The request is refused where {one} has changed since this time.",
            "idempotency-key" => "A value of the caller's choice, one for each request that is meant: sent again with the same value, the request is not carried out again.",
            "request-id" or "correlation-id" or "trace-id" or "amzn-trace-id" => "An ID by which the request can be followed through logs.",
            "traceparent" or "tracestate" => "The trace that the request belongs to (W3C Trace Context).",
            "accept-language" => "The languages in which the caller wants texts, the preferred one first.",
            "accept" => "The media types that the caller understands.",
            "content-type" => "The media type of the body.",
            "content-length" => "The length of the body, in bytes.",
            "content-disposition" => "How the content is to be shown, and the name of its file.",
            "authorization" => "The credentials of the caller.",
            "api-key" => "The key of the caller.",
            "user-agent" => "The program that sends the request.",
            "prefer" => "What the caller would like to get back.",
            "range" => "The part of the content that is wanted.",
            "etag" => $"The entity tag of {the}: it changes whenever {(isMany ? "one of them" : "that")} does.",
            "last-modified" => $"When {the} last changed.",
            "location" => $"Where {one} is found.",
            "retry-after" => "How long to wait before the request is sent again.",
            "link" => isMany ? $"Links to other pages of the {many}." : "Links to what belongs to the response.",
            "total-count" or "total" => $"How many {many} there are, on all pages together.",
            "ratelimit-limit" or "rate-limit-limit" or "rate-limit" => "How many requests are allowed in the current period.",
            "ratelimit-remaining" or "rate-limit-remaining" => "How many requests are left in the current period.",
            "ratelimit-reset" or "rate-limit-reset" => "When the current period ends.",
            "expires-after" => "When it expires.",
            "www-authenticate" => "How to authenticate.",
            "cache-control" => "How long the response may be kept.",
            "deprecation" => "Since when the operation has been deprecated.",
            "sunset" => "When the operation will be gone.",
            _ => null,
        };
    }
}
