using Photon.Ai.Documents;
using Photon.Ai.Survey;
using Photon.Core.Reading;

namespace Photon.Ai.Questions.Intents;

/// <summary>How many operations, which of them are deprecated, which schemas have an email?</summary>
sealed class Lists : IIntent
{
    static readonly string[] s_operations = ["operations", "operation", "endpoints", "endpoint", "routes", "route", "calls", "methods"];
    static readonly string[] s_schemas = ["schemas", "schema", "models", "model", "types", "components"];

    public QuestionAnswer? Answer(Question question)
    {
        var isCount = question.Has("how many", "number of", "count");
        if (!isCount && !question.Has("which", "what", "list", "show", "all", "are there", "name")) return null;
        if (question.Has(s_operations)) return Operations(question, isCount);
        if (question.Has("paths", "path")) return Paths(question, isCount);
        if (question.Has("tags", "tag", "groups")) return Tags(question, isCount);
        if (question.Has("parameters") && question.Named is null) return Parameters(question, isCount);
        return question.Has(s_schemas) ? Schemas(question, isCount) : null;
    }

    static QuestionAnswer Operations(Question question, bool isCount)
    {
        IEnumerable<OperationEntry> found = question.Facts.Operations;
        var which = new List<string>();
        void Keep(string words, Func<OperationEntry, bool> test)
        {
            found = found.Where(test).ToList();
            which.Add(words);
        }
        foreach (var method in (string[])["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS"])
            if (question.Words.Any(word => word == method || (word.Equals(method, StringComparison.OrdinalIgnoreCase) && word.Length > 3))) Keep($"are {method}", one => one.Method == method);
        if (question.Has("deprecated")) Keep("are deprecated", static one => one.Node["deprecated"].Kind == NodeKind.True);
        foreach (var field in (string[])["summary", "description", "operationid", "tags", "tag"])
            if (question.Has($"no {field}", $"without {field}", $"without a {field}", $"lack {field}", $"lack a {field}", $"missing {field}", $"have no {field}")) Keep($"have no {(field == "operationid" ? "operationId" : field)}", one => !one.Node[field == "operationid" ? "operationId" : field is "tag" ? "tags" : field].Exists);
        if (question.Has("no security", "without security", "no authentication", "without authentication", "public", "unauthenticated", "open to all")) Keep("need no authentication", one => !Secured(question, one));
        else if (question.Has("secured", "authentication", "authenticated", "need security", "protected")) Keep("need authentication", one => Secured(question, one));
        if (question.Match(@" (?:parameters?|argument) (?:called |named )?(?<x>[\w.$-]+) ") is { } name && name is not ("called" or "named")) Keep($"have a parameter '{name}'", one => Names(question, one).Contains(name, StringComparer.OrdinalIgnoreCase));
        else if (question.NameIn(question.Facts.Operations.SelectMany(static one => one.Tags)) is { } tag && (question.Has("tag", "tagged", "in", "of", "under", "about") || which.Count == 0)) Keep($"have the tag {tag}", one => one.Tags.Contains(tag));
        var all = found.ToList();
        var total = question.Facts.Operations.Count;
        var text = which.Count == 0 ? $"The document has {Said.Count(total, "operation")} on {Said.Count(question.Facts.Operations.Select(static one => one.Path).Distinct().Count(), "path")}." : $"{all.Count} of {Said.Count(total, "operation")} {string.Join(" and ", which)}.";
        return new(text, isCount && which.Count == 0 ? [] : [.. all.Select(Said.Line)]);
    }

    static QuestionAnswer Paths(Question question, bool isCount)
    {
        var lines = new List<AnswerLine>();
        foreach (var (path, item) in question.Facts.Root["paths"].Members)
            if (path.StartsWith('/')) lines.Add(new($"{path}: {string.Join(' ', question.Facts.Operations.Where(one => one.Path == path).Select(static one => one.Method))}", item.NamePlace));
        return new($"The document has {Said.Count(lines.Count, "path")}.", isCount ? [] : lines);
    }

    static QuestionAnswer Tags(Question question, bool isCount)
    {
        var tags = question.Facts.Operations.SelectMany(static one => one.Tags.Select(tag => (Tag: tag, one))).GroupBy(static pair => pair.Tag).ToList();
        return new($"Operations carry {Said.Count(tags.Count, "tag")}.", isCount ? [] : [.. tags.Select(static tag => new AnswerLine($"{tag.Key}: {Said.Count(tag.Count(), "operation")}", tag.First().one.Node["tags"].NamePlace))]);
    }

    static QuestionAnswer Parameters(Question question, bool isCount)
    {
        var all = question.Facts.Operations.SelectMany(one => Names(question, one)).GroupBy(static name => name).OrderByDescending(static group => group.Count()).ToList();
        return new($"Operations take {Said.Count(all.Sum(static group => group.Count()), "parameter")} of {Said.Count(all.Count, "name")}.", isCount ? [] : [.. all.Select(static group => new AnswerLine($"{group.Key}: in {Said.Count(group.Count(), "operation")}", null))]);
    }

    static QuestionAnswer Schemas(Question question, bool isCount)
    {
        var (lines, total) = (new List<AnswerLine>(), question.Facts.Schemas.Count);
        var having = question.Match(@" (?:have|has|with|contain|contains) (?:a |an |the )?(?:property |field |member )?(?:called |named )?(?<x>[\w.$-]+) ");
        var plain = question.Has("no description", "without description", "without a description", "undocumented");
        foreach (var (name, node) in question.Facts.Schemas.Members)
        {
            if (plain ? node["description"].Exists : having is not null && !Members.Of(question, node).Any(member => member.Name.Equals(having, StringComparison.OrdinalIgnoreCase) || PlainWords.Of(member.Name).SequenceEqual(PlainWords.Of(having)))) continue;
            lines.Add(Said.Schema(name, node));
        }
        var text = plain ? $"{lines.Count} of {Said.Count(total, "schema")} have no description." : having is null ? $"The document has {Said.Count(total, "schema")} with a name." : $"{lines.Count} of {Said.Count(total, "schema")} have a property '{having}'.";
        return new(text, isCount && having is null && !plain ? [] : lines);
    }

    internal static bool Secured(Question question, OperationEntry operation)
    {
        var security = operation.Node["security"].Exists ? operation.Node["security"] : question.Facts.Root["security"];
        foreach (var one in security.Items)
            if (one.Count == 0) return false;
        return security.Count > 0;
    }

    static IEnumerable<string> Names(Question question, OperationEntry operation) =>
        operation.Node["parameters"].Items.ToList().Concat(operation.Item["parameters"].Items.ToList()).Select(one => question.Graph.Resolve(one)["name"].Text).Where(static name => name.Length > 0).Distinct();
}
