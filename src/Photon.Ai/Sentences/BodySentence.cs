using Photon.Ai.Documents;
using Photon.Ai.Words;

namespace Photon.Ai.Sentences;

/// <summary>What the body of a request is.</summary>
static class BodySentence
{
    public static string Of(OperationMeaning meaning, OperationEntry operation)
    {
        var thing = meaning.Object.IsEmpty ? new Noun(["resource"]) : meaning.Object;
        return meaning.Verb switch
        {
            "log in" or "sign in" or "login" or "authenticate" => "The credentials",
            "search" or "query" or "find" or "filter" or "list" => "What to search for",
            "update" or "patch" or "edit" or "modify" or "change" => operation.Method == "PUT" ? $"{thing.The} as {(thing.IsMany ? "they are" : "it is")} to be" : $"What to change of {thing.The}",
            "replace" or "put" or "set" or "upsert" or "overwrite" or "save" => $"{thing.The} as {(thing.IsMany ? "they are" : "it is")} to be",
            "create" or "add" or "register" or "upload" or "import" or "submit" or "publish" or "send" or "post" or "place" or "insert" or "append" or "store" or "validate" or "make" => $"{thing.The} to {meaning.Verb}",
            _ when operation.Method == "PATCH" => $"What to change of {thing.The}",
            _ => $"How to {meaning.Verb} {thing.The}",
        };
    }
}
