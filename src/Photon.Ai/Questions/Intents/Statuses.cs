using Photon.Core.Reading;

namespace Photon.Ai.Questions.Intents;

/// <summary>The statuses of placeOrder; which operations answer 404?</summary>
sealed class Statuses : IIntent
{
    public QuestionAnswer? Answer(Question question)
    {
        if (question.Match(@" (?<x>[1-5](?:\d\d|xx)) ") is { } status && question.Has("operations", "endpoints", "routes", "which", "who", "how many")) return Having(question, status.ToUpperInvariant());
        if (question.Operation is not { Operation: { } operation } || !question.Has("status", "statuses", "status codes", "codes", "responses", "response", "errors", "error", "answer", "answers", "return", "returns")) return null;
        var onlyErrors = question.Has("errors", "error");
        var lines = new List<AnswerLine>();
        foreach (var (code, written) in operation.Node["responses"].Members)
        {
            if (onlyErrors && code is not ['4' or '5', ..] and not "default") continue;
            var response = question.Graph.Resolve(written);
            lines.Add(new($"{code}: {response["description"].Text.Split('\n')[0]}{Bodies(response)}", written.NamePlace));
        }
        return new(lines.Count == 0 ? $"{operation.Name} declares no {(onlyErrors ? "error" : "response")}." : $"{operation.Name} answers with {Said.Count(lines.Count, onlyErrors ? "error" : "status", onlyErrors ? "errors" : "statuses")}:", lines);
    }

    static QuestionAnswer Having(Question question, string status)
    {
        var found = question.Facts.Operations.Where(one => one.Node["responses"][status].Exists).ToList();
        return new($"{Said.Count(found.Count, "operation")} of {question.Facts.Operations.Count} answer{(found.Count == 1 ? "s" : "")} {status}.", [.. found.Select(one => Said.Line(one) with { Place = one.Node["responses"][status].NamePlace })]);
    }

    static string Bodies(Node response)
    {
        if (response["schema"].Exists) return $" ({Said.Type(response["schema"])})";
        foreach (var (_, content) in response["content"].Members)
            if (content["schema"].Exists) return $" ({Said.Type(content["schema"])})";
        return "";
    }
}
