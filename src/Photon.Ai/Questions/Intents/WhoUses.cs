using Photon.Ai.Documents;
using Photon.Core.Reading;

namespace Photon.Ai.Questions.Intents;

/// <summary>Who uses Order? Which operations return it, which take it?</summary>
sealed class WhoUses : IIntent
{
    const int Most = 5000;

    public QuestionAnswer? Answer(Question question)
    {
        if (question.Schema is not { } schema) return null;
        var (returns, takes) = (question.Has("return", "returns", "respond with", "answer with", "produce", "give back"), question.Has("take", "takes", "accept", "accepts", "send", "sends", "expect", "consume"));
        if (!returns && !takes && !question.Has("use", "uses", "used", "using", "refer", "refers", "refer to", "depend on", "depends on", "who uses", "where is")) return null;
        var found = new List<OperationEntry>();
        foreach (var operation in question.Facts.Operations)
        {
            List<Node> from = returns ? [operation.Node["responses"]] : takes ? [operation.Node["requestBody"], operation.Node["parameters"], operation.Item["parameters"]] : [operation.Node, operation.Item["parameters"]];
            if (question.Graph.Reach(from, Most).Any(one => one.Node == schema.Node)) found.Add(operation);
        }
        var schemas = new List<AnswerLine>();
        if (!returns && !takes)
            foreach (var (name, node) in question.Facts.Schemas.Members)
                if (name != schema.Name && question.Graph.Reach([node], Most).Any(one => one.Node == schema.Node && one.Distance == 1)) schemas.Add(Said.Schema(name, node));
        var how = returns ? "return" : takes ? "take" : "use";
        var text = $"{Said.Count(found.Count, "operation")} {(found.Count == 1 ? how + "s" : how)} {schema.Name}, directly or inside of something{(schemas.Count > 0 ? $"; {Said.Count(schemas.Count, "schema")} refer{(schemas.Count == 1 ? "s" : "")} to it" : "")}.";
        return new(text, [.. found.Select(Said.Line), .. schemas]);
    }
}
