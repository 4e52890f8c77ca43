using Photon.Ai.Survey;
using Photon.Core.Reading;

namespace Photon.Ai.Questions.Intents;

/// <summary>What is Order, what values can its state have, where are the servers, how does one authenticate?</summary>
sealed class About : IIntent
{
    public QuestionAnswer? Answer(Question question)
    {
        if (question.Has("base url", "server", "servers", "host", "base address", "where is the api")) return Servers(question);
        if (question.Has("authenticate", "authentication", "authorize", "authorization", "security", "log in", "login", "api key", "token", "secured") && question.Operation is null) return Security(question);
        if (question.Operation is { Operation: { } secured } && question.Has("authentication", "security", "secured", "authenticated")) return new(Lists.Secured(question, secured) ? $"{secured.Name} needs authentication." : $"{secured.Name} needs no authentication.", [Said.Line(secured)]);
        if (question.Has("version", "openapi version")) return Info(question);
        if (Values(question) is { } values) return values;
        if (question.Has("what is this", "what is the api", "what is this api", "about", "title", "licence", "license", "contact") && question.Named is null) return Info(question);
        if (question.Named is not { } named || !question.Has("what is", "what's", "what are", "what does", "describe", "explain", "show", "tell me about", "about", "where is", "mean")) return null;
        return named.Operation is { } operation
            ? new(One($"{operation.Name}: {operation.Node["summary"].Text} {operation.Node["description"].Text}"), [Said.Line(operation)])
            : new(One($"{named.Name} is {Article(Said.Type(named.Node))}{(named.Node["description"].Text is { Length: > 0 } text ? ": " + text : ".")}"), [new(named.Name, named.Node.NamePlace), .. Members.Of(question, named.Node).Select(static member => new AnswerLine($"{member.Name}: {Said.Type(member.Node)}{(member.Required ? ", required" : "")}", member.Node.NamePlace))]);
    }

    /// <summary>The values, or the type, of a property.</summary>
    static QuestionAnswer? Values(Question question)
    {
        var asksType = question.Has("type", "format", "data type");
        if (!asksType && !question.Has("values", "value", "possible", "allowed", "options", "enum")) return null;
        var places = question.Facts.Places.Where(static place => place.Role is SchemaRole.Property or SchemaRole.Parameter or SchemaRole.Component).Where(place => asksType || question.Graph.Resolve(place.Node)["enum"].Count > 0).ToList();
        var owner = question.Schema?.Name;
        var inner = places.Where(place => place.Role != SchemaRole.Component && (owner is null || place.Owner.Component == owner)).ToList();
        var name = question.NameIn(inner.Select(static place => place.Name)) ?? question.NameIn(places.Select(static place => place.Name));
        var found = (inner.Exists(place => place.Name == name) ? inner : places).Where(place => place.Name == name).ToList();
        if (name is null || found.Count == 0) return null;
        return new($"{name} {(asksType ? "is" : "may be")}:", [.. found.Select(place => new AnswerLine($"{Where(place)}: {Said.Type(asksType ? place.Node : question.Graph.Resolve(place.Node))}", place.Node.NamePlace))]);
    }

    static string Where(SchemaPlace place) => place.Role == SchemaRole.Component ? place.Name : $"{place.Name} of {place.Owner.Shown}";

    static QuestionAnswer Servers(Question question)
    {
        var (root, lines) = (question.Facts.Root, new List<AnswerLine>());
        foreach (var server in root["servers"].Items) lines.Add(new($"{server["url"].Text}{(server["description"].IsString ? ": " + One(server["description"].Text) : "")}", server["url"].Place));
        if (root["host"].IsString) lines.Add(new($"{(root["schemes"][0] is { IsString: true } scheme ? scheme.Text : "https")}://{root["host"].Text}{root["basePath"].Text}", root["host"].Place));
        return new(lines.Count == 0 ? "The document names no server." : $"The document names {Said.Count(lines.Count, "server")}:", lines);
    }

    static QuestionAnswer Security(Question question)
    {
        var lines = new List<AnswerLine>();
        foreach (var (name, written) in (question.Facts.IsV20 ? question.Facts.Root["securityDefinitions"] : question.Facts.Root["components"]["securitySchemes"]).Members)
        {
            var scheme = question.Graph.Resolve(written);
            lines.Add(new(One($"{name}: {scheme["type"].Text} {scheme["scheme"].Text}{(scheme["in"].IsString ? $"in {scheme["in"].Text} '{scheme["name"].Text}'" : "")}").TrimEnd(), written.NamePlace));
        }
        var secured = question.Facts.Operations.Count(one => Lists.Secured(question, one));
        return new(lines.Count == 0 ? "The document declares no security scheme." : $"{Said.Count(secured, "operation")} of {question.Facts.Operations.Count} need authentication; the document declares {Said.Count(lines.Count, "scheme")}:", lines);
    }

    static QuestionAnswer Info(Question question)
    {
        var (root, info) = (question.Facts.Root, question.Facts.Root["info"]);
        var version = root["swagger"].Exists ? $"Swagger {root["swagger"].Text}" : $"OpenAPI {root["openapi"].Text}";
        var text = One($"{(info["title"].Text is { Length: > 0 } title ? title : "The API")}, version {(info["version"].Text is { Length: > 0 } own ? own : "unknown")}, in {version}, has {Said.Count(question.Facts.Operations.Count, "operation")} and {Said.Count(question.Facts.Schemas.Count, "named schema")}.");
        return new(text, [.. ((string[])["title", "version", "license", "contact"]).Where(name => info[name].Exists).Select(name => new AnswerLine($"{name}: {(info[name].IsObject ? One(info[name]["name"].Text) : One(info[name].Text))}", info[name].NamePlace))]);
    }

    static string Article(string type) => type.StartsWith("list", StringComparison.Ordinal) || type.StartsWith("string", StringComparison.Ordinal) || type.StartsWith("number", StringComparison.Ordinal) || type.StartsWith("boolean", StringComparison.Ordinal) ? "a " + type : type is "object" or "integer" ? "an " + type : type;

    static string One(string text) => Photon.Core.Diagnostics.PlainText.InOneLine(string.Join(' ', text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)), 400);
}
