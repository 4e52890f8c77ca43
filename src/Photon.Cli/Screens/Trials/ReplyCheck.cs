using System.Text.Json;
using Photon.Ai.Schemas;
using Photon.Cli.Navigation.Details;
using Photon.Core.Model.Binding;
using Photon.Core.Reading;

namespace Photon.Cli.Screens.Trials;

/// <summary>Holds an answer to what its operation declares: status, media type, body.</summary>
static class ReplyCheck
{
    public static IReadOnlyList<Finding> Check(OperationDetail operation, SpecFiles files, TrialReply reply)
    {
        var status = $"{reply.Status}";
        var declared = operation.Responses.FirstOrDefault(one => one.Status == status)
            ?? operation.Responses.FirstOrDefault(one => string.Equals(one.Status, $"{status[0]}XX", StringComparison.OrdinalIgnoreCase))
            ?? operation.Responses.FirstOrDefault(static one => one.Status == "default");
        if (declared is null) return [new("", $"status {status} is not declared: {string.Join(", ", operation.Responses.Select(static one => one.Status))}")];
        var findings = new List<Finding>();
        foreach (var header in declared.Headers)
            if (header.IsRequired && !reply.Headers.Any(one => string.Equals(one.Name, header.Name, StringComparison.OrdinalIgnoreCase))) findings.Add(new("", $"header {header.Name} is missing"));
        if (declared.Bodies.Count == 0 || operation.Method == "HEAD")
        {
            if (reply.Size > 0 && operation.Method != "HEAD") findings.Add(new("", $"has a body, and {declared.Status} declares none"));
            return findings;
        }
        var body = declared.Bodies.FirstOrDefault(one => IsSame(one.MediaType, reply.MediaType)) ?? declared.Bodies.FirstOrDefault(one => IsRange(one.MediaType, reply.MediaType));
        if (body is null) findings.Add(new("", $"{(reply.MediaType.Length > 0 ? reply.MediaType : "no media type")} is not declared: {string.Join(", ", declared.Bodies.Select(static one => one.MediaType))}"));
        else if (body.Schema.Written.Exists && MediaTypes.IsJson(reply.MediaType)) CheckBody(body, files, reply, findings);
        return findings;
    }

    static void CheckBody(BodyDetail body, SpecFiles files, TrialReply reply, List<Finding> findings)
    {
        if (reply.IsCut)
        {
            findings.Add(new("", $"is longer than {TrialClient.LongestBody / 1024} kB: its body was not checked"));
            return;
        }
        try
        {
            using var json = JsonDocument.Parse(reply.Body, new JsonDocumentOptions { MaxDepth = 200 });
            findings.AddRange(SchemaCheck.Check(files, body.Schema.Written, json.RootElement));
        }
        catch (JsonException)
        {
            findings.Add(new("", "its body is no JSON"));
        }
    }

    static bool IsSame(string declared, string sent) => string.Equals(declared.Split(';')[0].Trim(), sent, StringComparison.OrdinalIgnoreCase);

    static bool IsRange(string declared, string sent) => declared.Split(';')[0].Trim() is var range && (range == "*/*" || (range.EndsWith("/*", StringComparison.Ordinal) && sent.StartsWith(range[..^1], StringComparison.OrdinalIgnoreCase)));
}
