using Photon.Core.Reading;

namespace Photon.Ai.Questions.Intents;

/// <summary>What does placeOrder need? Required properties of Order, all of its properties.</summary>
sealed class WhatIsNeeded : IIntent
{
    public QuestionAnswer? Answer(Question question)
    {
        if (question.Named is not { } named) return null;
        var required = question.Has("need", "needs", "needed", "require", "requires", "required", "mandatory", "must", "necessary");
        if (!required && !question.Has("properties", "fields", "members", "attributes", "parameters", "have", "has", "contain", "contains", "take", "takes", "accept")) return null;
        if (question.Has("which operations", "which schemas", "which endpoints", "how many", "authentication", "security", "values", "value", "options", "enum")) return null;
        return named.Operation is null ? Schema(question, named, required) : Operation(question, named, required);
    }

    static QuestionAnswer Schema(Question question, Mention named, bool required)
    {
        var members = Members.Of(question, named.Node).Where(member => !required || member.Required).ToList();
        var what = required ? "required " : "";
        return new(members.Count == 0 ? $"{named.Name} has no {what}properties." : $"{named.Name} has {members.Count} {what}{(members.Count == 1 ? "property" : "properties")}:", [.. members.Select(member => new AnswerLine($"{member.Name}: {Said.Type(member.Node)}{(member.Required && !required ? ", required" : "")}", member.Node.NamePlace))]);
    }

    static QuestionAnswer Operation(Question question, Mention named, bool required)
    {
        var lines = new List<AnswerLine>();
        foreach (var written in named.Operation!.Node["parameters"].Items.Concat(named.Operation.Item["parameters"].Items))
        {
            var parameter = question.Graph.Resolve(written);
            var isRequired = parameter["required"].Kind == NodeKind.True || parameter["in"].Is("path");
            if (required && !isRequired) continue;
            var type = parameter["schema"].Exists ? parameter["schema"] : parameter;
            lines.Add(new($"{parameter["name"].Text} in {parameter["in"].Text}: {Said.Type(type)}{(isRequired && !required ? ", required" : "")}", written.Place));
        }
        var body = question.Graph.Resolve(named.Operation.Node["requestBody"]);
        if (body.Exists && (!required || body["required"].Kind == NodeKind.True))
            foreach (var (media, content) in body["content"].Members) lines.Add(new($"a body, {media}: {Said.Type(content["schema"])}{(body["required"].Kind == NodeKind.True && !required ? ", required" : "")}", content.NamePlace));
        return new(lines.Count == 0 ? $"{named.Name} {(required ? "requires nothing" : "takes nothing")}." : $"{named.Name} {(required ? "needs" : "takes")}:", lines);
    }
}

file static class Lists
{
    public static IEnumerable<Node> Concat(this Node.ItemEnumerator first, Node.ItemEnumerator second)
    {
        var all = new List<Node>();
        foreach (var item in first) all.Add(item);
        foreach (var item in second) all.Add(item);
        return all;
    }
}
