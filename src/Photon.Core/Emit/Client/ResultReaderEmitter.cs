using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Operations;
using Photon.Core.Model;

namespace Photon.Core.Emit.Client;

/// <summary>Emits the method that makes an operation's result from a response.</summary>
static class ResultReaderEmitter
{
    const string Runtime = "global::Photon.Runtime.Emitted.";

    public static void Emit(EmitContext context, int operation, CodeWriter writer)
    {
        var names = context.Names.Operations[operation];
        writer.Line();
        writer.Open($"static {names.Result} Read{names.Method}(ref {Runtime}ResponseIn x)");
        // A switch costs the compiler twice as much.
        foreach (var response in Responses(context, operation))
            writer.Line($"if ({Test(response)}{(response.Index > 0 ? " && x.Case == " + response.Index : "")}) return new {names.Result}.{response.Case}({string.Join(", ", Arguments(context, response))});");
        writer.Line($"return new {names.Result}.Unexpected(x.Refused);");
        writer.Close();
    }

    /// <summary>The statuses that are streamed, as the runtime's descriptor has them; empty: none is.</summary>
    public static string Streams(EmitContext context, int operation)
    {
        var responses = Responses(context, operation);
        return Array.Exists(responses, r => MediaTypeSyntax.IsStreamed(r.Shape)) ? string.Join(" ", responses.Select(r => (MediaTypeSyntax.IsStreamed(r.Shape) ? "" : "!") + r.Model.Status)) : "";
    }

    /// <summary>The statuses with their types, a line each, where one has several; otherwise empty.</summary>
    public static string Cases(EmitContext context, int operation)
    {
        var responses = ResponseSyntax.Of(context, operation);
        return !Array.Exists(responses, r => r.Index > 0) ? "" : string.Join("\n", responses.GroupBy(r => r.Model.Status, StringComparer.OrdinalIgnoreCase)
            .Select(g => (g.Key + " " + MediaTypeSyntax.Cases(g.Where(r => r.Group is not null).Select(r => r.Group!))).TrimEnd()));
    }

    /// <summary>A status stands once for each type, its first type last; a class after its statuses, the rest last, as C# wants its cases.</summary>
    static ResponseSyntax[] Responses(EmitContext context, int operation) => [.. ResponseSyntax.Of(context, operation)
        .GroupBy(r => (r.Model.Status.ToUpperInvariant(), r.Index)).Select(g => g.First())
        .OrderBy(r => r.Status > 0 ? 0 : r.Class > 0 ? 1 : 2).ThenBy(r => r.Index > 0 ? 0 : 1)];

    static string Test(ResponseSyntax response) => response switch
    {
        { Status: > 0 } => "x.Status == " + response.Model.Status,
        { Class: > 0 } => "x.Status / 100 == " + response.Class,
        _ => "x.Status != 0",
    };

    /// <summary>In the order of the case's constructor.</summary>
    static IEnumerable<string> Arguments(EmitContext context, ResponseSyntax response)
    {
        var bodies = new BodySyntax(context);
        if (response.Status == 0) yield return "x.Status";
        if (response.Content is { } content) yield return Body(bodies, content);
        var headers = response.Model.Headers.Select(h => new HeaderSyntax(context, h)).ToArray();
        foreach (var header in headers.OrderBy(h => h.IsOptional)) yield return header.Read;
    }

    static string Body(BodySyntax bodies, ContentModel content)
    {
        var arguments = $"<{bodies.TypeArguments(content.Type)}>({BodySyntax.Framing(content)})";
        return bodies.Choice.ResponseShape(content) switch
        {
            BodyShape.Text => "x.Text()",
            BodyShape.Bytes => "x.Bytes()",
            BodyShape.Events => $"x.{BodySyntax.Events(content)}{arguments}",
            BodyShape.Lines => "x.Lines" + arguments,
            BodyShape.Sequence => "x.Sequence" + arguments,
            _ => "x.Json" + arguments,
        };
    }
}
