namespace Photon.Ai.Questions.Intents;

/// <summary>Validate it; write the missing docs; add a path: what photon has a command for.</summary>
sealed class Doing : IIntent
{
    static readonly (string[] Phrases, string[] Command, string Does)[] s_known =
    [
        (["validate", "is it valid", "is this valid", "valid", "check", "lint", "errors", "faults", "problems", "mistakes", "wrong"], ["openapi", "validate"], "checks the document as a build would"),
        (["missing docs", "missing descriptions", "missing summaries", "document the", "write docs", "write descriptions", "describe the operations", "documentation", "undocumented"], ["ai", "doc-route"], "proposes summaries and descriptions where they are missing"),
        (["refactor", "clean up", "duplicates", "duplicate", "duplicated", "simplify", "improve", "tidy"], ["ai", "refactor-schema"], "finds what is written out twice and what examples say and schemas do not"),
        (["statistics", "stats", "size", "how big", "how large"], ["openapi", "stats"], "counts what the document is made of"),
        (["bundle", "one file", "single file"], ["openapi", "bundle"], "writes the document and its parts as one"),
        (["convert", "upgrade to", "to yaml", "to json", "as json", "as yaml"], ["openapi", "convert"], "writes the document in another version or form"),
        (["navigate", "browse", "explore", "look around", "open"], ["openapi", "navigate"], "shows the document in the terminal"),
        (["doctor", "is everything installed", "set up", "environment"], ["doctor"], "looks whether all that a build needs is there"),
    ];

    public QuestionAnswer? Answer(Question question)
    {
        if (question.Match(@"^ (?:add|suggest|design|propose|create) (?:a |an |the )?(?:new )?(?:path|endpoint|route|operation|url)s? (?:to|for|that|which|where) (?<x>.{3,200}) $") is { } path) return Proposed("suggests where it could stand", "ai", "suggest-path", path);
        if (question.Match(@"^ (?:add|generate|make|create|design|propose) (?:a |an |the )?(?:new )?(?:schema|model|type|component) (?:of |for )?(?<x>.{3,200}) $") is { } model) return Proposed("proposes a schema for it", "ai", "generate-model", model);
        foreach (var (phrases, command, does) in s_known)
            if (question.Has(phrases)) return Proposed(does, command);
        return null;
    }

    static QuestionAnswer Proposed(string does, params string[] command) => new($"photon {string.Join(' ', command.Take(2))} {does}.", []) { Command = command };
}
