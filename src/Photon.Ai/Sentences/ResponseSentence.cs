using Photon.Ai.Conventions;
using Photon.Ai.Documents;
using Photon.Ai.Words;
using Photon.Core.Reading;

namespace Photon.Ai.Sentences;

/// <summary>What a response means, in one sentence.</summary>
static class ResponseSentence
{
    /// <param name="operation">Null: it stands in the components, and any operation may answer so.</param>
    /// <param name="status">As written: <c>201</c>, <c>4XX</c>, <c>default</c>; in the components a name.</param>
    public static string Of(DocumentGraph graph, OperationEntry? operation, string status, Node response, DocumentConventions conventions)
    {
        var meaning = operation is null ? null : OperationMeaning.Of(graph, operation);
        var hasContent = response["schema"].Exists || response["content"].Count > 0;
        var text = meaning is null ? Fault(status, null) : status.StartsWith('2') ? Success(meaning, operation!, status, response, hasContent) : Fault(status, meaning);
        return Style.Finish(text, conventions.TextStop);
    }

    static string Success(OperationMeaning meaning, OperationEntry operation, string status, Node response, bool hasContent)
    {
        var thing = meaning.Object;
        if (status == "202") return "The request was accepted; the work goes on after the response";
        if (status == "206") return "The part of the content that was asked for";
        foreach (var (type, _) in response["content"].Members)
            if (type.StartsWith("text/event-stream", StringComparison.OrdinalIgnoreCase)) return thing.IsEmpty || thing.One.Words[^1] == "event" ? "The events as they happen" : $"The events of {thing.The} as they happen";
        if (thing.IsEmpty) return hasContent ? "The result" : "The request was carried out";
        var of = meaning.Parent.IsEmpty ? "" : $" of {meaning.Parent.The}";
        if (meaning.IsMany) return hasContent ? $"{thing.Many.The}{of}" : Done(meaning, thing);
        if (!hasContent) return Done(meaning, thing);
        return meaning.Verb switch
        {
            "get" or "retrieve" or "fetch" or "read" or "show" or "find" or "return" or "view" or "download" or "lookup" or "search" => thing.The + (meaning.IsOnly ? of : ""),
            "log in" or "sign in" => "The caller is logged in",
            "check" => "The result of the check",
            _ when operation.Method is "GET" or "HEAD" => thing.The,
            "add" or "remove" or "attach" or "detach" or "send" or "test" or "run" or "set" or "move" or "assign" or "unassign" => $"{thing.The} {Was(thing)} {Participles.Of(meaning.Verb)}",
            _ when meaning.Verb.Contains(' ', StringComparison.Ordinal) => "The request was carried out",
            "delete" => $"{thing.The} {Was(thing)} deleted",
            _ => $"The {Participles.Of(meaning.Verb)} {thing.Text}",
        };
    }

    static string Done(OperationMeaning meaning, Noun thing)
    {
        if (meaning.Verb == "check") return $"{thing.The} {(thing.IsMany ? "exist" : "exists")}";
        return meaning.Verb.Contains(' ', StringComparison.Ordinal) || meaning.Verb is "get" or "list" or "handle" or "search" or "subscribe" or "unsubscribe" or "reply" or "connect" ? "The request was carried out" : $"{thing.The} {Was(thing)} {Participles.Of(meaning.Verb)}";
    }

    static string Was(Noun thing) => thing.IsMany ? "were" : "was";

    static string Fault(string status, OperationMeaning? meaning)
    {
        var thing = meaning?.Object is { IsEmpty: false } said ? said : new Noun(["resource"]);
        var known = meaning is null ? "" : meaning.Parent.IsEmpty ? meaning.Key.Length > 0 ? thing.One.The : meaning.IsOnly ? thing.The : "" : meaning.Key.Length > 0 ? $"{thing.One.The} or its {meaning.Parent.Text}" : meaning.Parent.The;
        return status.ToUpperInvariant() switch
        {
            "301" or "308" => $"{thing.The} {(thing.IsMany ? "have" : "has")} moved for good to the address in `Location`",
            "302" or "303" or "307" => $"{thing.The} {(thing.IsMany ? "are" : "is")} found at the address in `Location`",
            "304" => $"{thing.The} {(thing.IsMany ? "have" : "has")} not changed",
            "400" or "BADREQUEST" => "The request is not valid",
            "401" or "UNAUTHORIZED" => "The caller is not authenticated",
            "402" => "A payment is required first",
            "403" or "FORBIDDEN" => meaning is null || meaning.Object.IsEmpty || meaning.Verb.Contains(' ', StringComparison.Ordinal) ? "The caller is not allowed to do this" : $"The caller is not allowed to {meaning.Verb} {(meaning.Verb == "search" ? "for " : "")}{(meaning.IsMany || !(meaning.IsOnly || meaning.Key.Length > 0) ? thing.A : thing.The)}",
            "404" or "NOTFOUND" => known.Length > 0 ? $"{known} was not found".Replace("s was not found", known.EndsWith("ss", StringComparison.Ordinal) || !thing.IsMany || meaning!.Key.Length > 0 || !meaning.Parent.IsEmpty ? "s was not found" : "s were not found", StringComparison.Ordinal) : "Nothing was found",
            "405" => "The method is not allowed here",
            "406" => "None of the media types that the caller accepts can be had",
            "408" => "The request took too long to arrive",
            "409" or "CONFLICT" => meaning is null || meaning.Object.IsEmpty ? "The request conflicts with the current state" : meaning.Verb is "create" or "add" or "register" or "import" ? $"{thing.The} {(thing.IsMany ? "conflict" : "conflicts")} with what is there already" : $"The request conflicts with the current state of {thing.The}",
            "410" or "GONE" => $"{thing.The} {(thing.IsMany ? "are" : "is")} gone for good",
            "411" => "The length of the body is missing",
            "412" => $"{thing.The} {(thing.IsMany ? "have" : "has")} changed since the caller last saw {(thing.IsMany ? "them" : "it")}",
            "413" => "The body is too large",
            "415" => "The media type of the body is not supported",
            "416" => "The part that was asked for does not exist",
            "422" or "UNPROCESSABLEENTITY" or "VALIDATIONFAILED" => "The request can be read, but its content is not valid",
            "423" => $"{thing.The} {(thing.IsMany ? "are" : "is")} locked",
            "424" => "Something that the request depends on has failed",
            "425" => "It is too early for the request",
            "428" => "The request must say on which state it counts",
            "429" or "TOOMANYREQUESTS" => "There were too many requests; try again later",
            "451" => "The content may not be shown for legal reasons",
            "500" or "5XX" or "INTERNALSERVERERROR" or "SERVERERROR" => "The server has failed",
            "501" => "The operation is not implemented",
            "502" => "A server behind this one gave no valid answer",
            "503" or "SERVICEUNAVAILABLE" => "The service is not available at the moment; try again later",
            "504" => "A server behind this one took too long",
            "DEFAULT" => "The request could not be carried out",
            "4XX" => "The request cannot be carried out as it is",
            ['3', ..] => "What is wanted is found at another address",
            ['4', ..] => "The request cannot be carried out as it is",
            ['5', ..] => "The server has failed",
            ['1', ..] => "The request goes on",
            _ => "",
        };
    }
}
