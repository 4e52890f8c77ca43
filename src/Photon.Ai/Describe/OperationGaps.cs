using Photon.Ai.Conventions;
using Photon.Ai.Documents;
using Photon.Ai.Sentences;
using Photon.Core.Documents.Differences;
using Photon.Core.Reading;

namespace Photon.Ai.Describe;

/// <summary>Finds the texts that operations lack. What several share is found with the first.</summary>
sealed class OperationGaps(DocumentGraph graph, DocumentConventions conventions)
{
    readonly HashSet<Node> _seen = [];
    List<TextGap> _gaps = [];

    public DescribedUnit? Of(OperationEntry operation)
    {
        _gaps = [];
        if (graph.IsOwn(operation.Node) && _seen.Add(operation.Node))
        {
            Add("summary", "summary", operation.Node, "summary", OperationSentence.Summary(graph, operation, conventions));
            Add("description", "description", operation.Node, "description", OperationSentence.Description(graph, operation, conventions));
        }
        foreach (var written in operation.Item["parameters"].Items) Parameter(operation, written);
        foreach (var written in operation.Node["parameters"].Items) Parameter(operation, written);
        Body(operation);
        foreach (var (status, written) in operation.Node["responses"].Members)
            if (!status.StartsWith("x-", StringComparison.Ordinal)) Response(operation, status, written);
        return _gaps.Count == 0 ? null : new(operation.Name, operation.Node, _gaps);
    }

    void Parameter(OperationEntry operation, Node written)
    {
        var (parameter, isShared) = Followed(written);
        if (!parameter["name"].IsString || !_seen.Add(parameter)) return;
        var text = ParameterSentence.Of(graph, isShared ? null : operation, parameter, conventions);
        Add($"parameter {parameter["name"].Text}", "parameter", parameter, "description", text, isShared ? JsonPathText.Of(parameter) : ByName(parameter));
    }

    void Body(OperationEntry operation)
    {
        var (body, isShared) = Followed(operation.Node["requestBody"]);
        if (!body.IsObject || !_seen.Add(body)) return;
        var text = isShared ? "" : Style.Finish(BodySentence.Of(OperationMeaning.Of(graph, operation), operation), conventions.TextStop);
        Add("body", "body", body, "description", text);
    }

    void Response(OperationEntry operation, string status, Node written)
    {
        var (response, isShared) = Followed(written);
        if (!response.IsObject || !_seen.Add(response)) return;
        Add($"response {status}", "response", response, "description", ResponseSentence.Of(graph, isShared ? null : operation, isShared ? response.Name : status, response, conventions));
        foreach (var (name, header) in response["headers"].Members)
        {
            var (value, sharesHeader) = Followed(header);
            if (!value.IsObject || !_seen.Add(value)) continue;
            var meaning = OperationMeaning.Of(graph, operation);
            var isGeneral = isShared || sharesHeader;
            Add($"header {status} {name}", "header", value, "description", Style.Finish(HeaderSentence.Of(name, isGeneral ? new([]) : meaning.Object, !isGeneral && meaning.IsMany) ?? "", conventions.TextStop));
        }
    }

    (Node Node, bool IsShared) Followed(Node written) => written["$ref"] is { IsString: true } ? (graph.Resolve(written), true) : (written, false);

    void Add(string key, string kind, Node subject, string member, string text, string? target = null)
    {
        // A text that is none, of blanks, is a text that is missing; one that is no string is somebody's mistake.
        if (!graph.IsOwn(subject) || subject[member] is { Exists: true } there && !(there.IsString && there.Text.Trim().Length == 0)) return;
        if (kind != "description" || text.Length > 0) _gaps.Add(new(key, kind, target ?? JsonPathText.Of(subject), member, text, subject));
    }

    /// <summary>By its name and not by its number: another parameter before it changes nothing.</summary>
    static string ByName(Node parameter)
    {
        var list = parameter.Parent;
        var (name, place) = (parameter["name"].Text, parameter["in"].Text);
        return $"{JsonPathText.Of(list)}[?@.name == {Quoted(name)} && @.in == {Quoted(place)}]";
    }

    static string Quoted(string text) => JsonPathText.Member(" " + text)[1..^1] is var quoted ? quoted[0] + quoted[2..] : "";
}
