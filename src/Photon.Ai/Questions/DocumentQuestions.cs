using Photon.Ai.Documents;
using Photon.Ai.Questions.Intents;
using Photon.Ai.Survey;

namespace Photon.Ai.Questions;

/// <summary>Answers questions about a document by looking.</summary>
public static class DocumentQuestions
{
    // The most exact first.
    static readonly IIntent[] s_intents = [new HowToCall(), new WhoUses(), new Statuses(), new WhatIsNeeded(), new Lists(), new About(), new Doing()];

    /// <returns>Always an answer: where the question was not understood, what has its words, and the command that shows the rest. Never throws.</returns>
    public static QuestionAnswer Answer(AiDocument document, string text)
    {
        var question = new Question(document, text);
        foreach (var intent in s_intents)
            if (intent.Answer(question) is { } answer) return answer;
        return Nearest(question);
    }

    /// <summary>What has words of the question, most of them first.</summary>
    static QuestionAnswer Nearest(Question question)
    {
        var asked = question.Words.SelectMany(static word => PlainWords.Of(word)).Where(static word => word.Length > 2).Select(static word => PlainWords.One(word)).ToHashSet(StringComparer.Ordinal);
        var lines = question.Facts.Operations.Select(one => (Line: Said.Line(one), Score: Score(asked, $"{one.Id} {one.Path} {one.Node["summary"].Text}")))
            .Concat(question.Facts.Schemas.Members.Names().Select(name => (Line: Said.Schema(name, question.Facts.Schemas[name]), Score: Score(asked, name))))
            .Where(static one => one.Score > 0).OrderByDescending(static one => one.Score).Take(8).Select(static one => one.Line).ToList();
        var text = lines.Count > 0 ? "That question is not one of those that rules answer; these have its words:" : "That question is not one of those that rules answer, and nothing in the document has its words.";
        return new(text, lines) { IsUnderstood = false, Command = ["openapi", "navigate"] };
    }

    static int Score(HashSet<string> asked, string text) => PlainWords.Of(text).Select(static word => PlainWords.One(word)).Distinct().Count(asked.Contains);
}
