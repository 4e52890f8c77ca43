using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Operations;
using Photon.Core.Model;

namespace Photon.Core.Emit.Client;

/// <summary>Emits the part of a result class that makes it from a response.</summary>
static class ResultReaderEmitter
{
    const string Runtime = "global::Photon.Runtime.Emitted.";

    public static void Emit(EmitContext context, int operation, CodeWriter writer)
    {
        var name = context.Names.Operations[operation].Result;
        var contract = $"{Runtime}IClientResult<{name}>";
        // A status stands once; a class after its statuses, the rest last, as C# wants its cases.
        var responses = ResponseSyntax.Of(context, operation)
            .GroupBy(r => r.Model.Status, StringComparer.OrdinalIgnoreCase).Select(g => g.First())
            .OrderBy(r => r.Status > 0 ? 0 : r.Class > 0 ? 1 : 2).ToArray();
        writer.Line();
        writer.Open($"partial class {name} : {contract}");
        writer.Open($"static {name}? {contract}.Read(ref {Runtime}ResponseIn x)");
        writer.Open("switch (x.Status)");
        var rest = "null";
        foreach (var response in responses)
        {
            var made = $"new {response.Case}({string.Join(", ", Arguments(context, response))})";
            if (Test(response) is { } test) writer.Line($"case {test}: return {made};");
            else rest = made;
        }
        writer.Line($"default: return {rest};");
        writer.Close();
        writer.Close();
        writer.Line();
        writer.Line($"static {name} {contract}.Refuse(global::Photon.UnexpectedResponse response) => new Unexpected(response);");
        Streams(context, responses, contract, writer);
        writer.Close();
    }

    static void Streams(EmitContext context, ResponseSyntax[] responses, string contract, CodeWriter writer)
    {
        var bodies = new BodySyntax(context);
        var streamed = responses.Where(r => IsStreamed(bodies, r)).ToArray();
        if (streamed.Length == 0) return;
        var arms = responses.Select(r => $"{Test(r) ?? "_"} => {(IsStreamed(bodies, r) ? "true" : "false")}").ToList();
        if (!Array.Exists(responses, r => Test(r) is null)) arms.Add("_ => false");
        writer.Line();
        writer.Line($"static bool {contract}.Streams(int status) => status switch {{ {string.Join(", ", arms)} }};");
    }

    static bool IsStreamed(BodySyntax bodies, ResponseSyntax response) =>
        bodies.ResponseShape(BodySyntax.Leading(response.Model.Contents)) is BodyShape.Bytes or BodyShape.Events or BodyShape.Lines or BodyShape.Sequence;

    static string? Test(ResponseSyntax response) => response switch
    {
        { Status: > 0 } => response.Model.Status,
        { Class: > 0 } => $">= {response.Class}00 and <= {response.Class}99",
        _ => null,
    };

    /// <summary>In the order of the case's constructor.</summary>
    static IEnumerable<string> Arguments(EmitContext context, ResponseSyntax response)
    {
        var bodies = new BodySyntax(context);
        if (response.Status == 0) yield return "x.Status";
        if (BodySyntax.Leading(response.Model.Contents) is { } content) yield return Body(context, bodies, content);
        var headers = response.Model.Headers.Select(h => new HeaderSyntax(context, h)).ToArray();
        foreach (var header in headers.OrderBy(h => h.IsOptional)) yield return header.Read;
    }

    static string Body(EmitContext context, BodySyntax bodies, ContentModel content)
    {
        var arguments = $"<{bodies.ValueType(content.Type)}, {CodecName.Of(context, content.Type)}>()";
        return bodies.ResponseShape(content) switch
        {
            BodyShape.Text => "x.Text()",
            BodyShape.Bytes => "x.Bytes()",
            BodyShape.Events => "x.Events" + arguments,
            BodyShape.Lines => "x.Lines" + arguments,
            BodyShape.Sequence => "x.Sequence" + arguments,
            _ => "x.Json" + arguments,
        };
    }
}
