using Photon.Ai.Conventions;
using Photon.Ai.Documents;
using Photon.Ai.Words;
using Photon.Core.Reading;

namespace Photon.Ai.Sentences;

/// <summary>What a named schema is, in one sentence.</summary>
static class SchemaSentence
{
    /// <returns>Empty: its name does not say.</returns>
    public static string Of(DocumentGraph graph, string name, Node schema, DocumentConventions conventions) => Style.Finish(Text(NameWords.Of(name), graph.Resolve(schema)), conventions.TextStop);

    static string Text(IReadOnlyList<string> words, Node schema)
    {
        if (words.Count is 0 or > 6) return "";
        var rest = new Noun([.. words.SkipLast(1)]);
        if (words.Count > 1)
        {
            if (words[0] is "new" or "create") return $"What is needed to create {Stem(words).A}";
            if (words[0] is "update" or "patch" or "edit") return $"What can be changed of {Stem(words).A}";
            if (words[^1] is "list" or "collection" or "array" or "page") return $"A {words[^1]} of {rest.Many.Text}";
            if (schema["enum"].Exists && words[^1] is "status" or "state" or "type" or "kind" or "level" or "role" or "category" or "reason" or "mode") return $"The {words[^1]} of {rest.A}";
            if (words[^1] is "ID" or "UUID") return $"The {words[^1]} of {rest.A}";
            if (words[^1] is "request" or "input" or "payload" or "params" or "response" or "result")
            {
                var isSent = words[^1] is not ("response" or "result");
                if (words.Count > 2 && Verbs.IsVerb(words[0]) && !Plurals.IsPlural(words[0])) return $"What {(isSent ? "is sent" : "comes back from a request")} to {words[0]} {new Noun([.. words.Skip(1).SkipLast(1)]).A}";
                return $"{rest.A}, as {(rest.IsMany ? "they are" : "it is")} {(isSent ? "sent" : "returned")}";
            }
            if (words[^1] == "dto") return rest.A;
        }
        if (words is ["problem"] or ["problem", "details"] or ["error"] or ["api", "error"] or ["API", "error"]) return "What went wrong";
        return new Noun(words).A;
    }

    static Noun Stem(IReadOnlyList<string> words) => new Noun([.. words.Skip(1).Where(static word => word is not ("request" or "input" or "dto" or "payload" or "body" or "params"))]) is { IsEmpty: false } stem ? stem.One : new Noun([.. words.Skip(1)]);
}
