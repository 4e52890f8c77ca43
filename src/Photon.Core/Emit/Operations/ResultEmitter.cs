using Photon.Core.Emit.CSharp;
using Photon.Core.Model;

namespace Photon.Core.Emit.Operations;

/// <summary>Emits the closed class of what an operation can answer: nobody outside can add a case.</summary>
static class ResultEmitter
{
    public static void Emit(EmitContext context, int operation, CodeWriter writer)
    {
        var model = context.Model.Operations[operation];
        var name = context.Names.Operations[operation].Result;
        var responses = ResponseSyntax.Of(context, operation);
        writer.Line();
        writer.Line($"/// <summary>What <c>{CSharpText.DocText(model.Method + " " + model.Path)}</c> answers.</summary>");
        writer.Open($"public abstract partial class {name} : global::Photon.{(context.Options.Server ? "AspNetCore.ServerResult" : "ApiResult")}");
        writer.Line(context.Options.Server
            ? $"private {name}(int status = 0, global::Photon.AspNetCore.Emitted.BodySender? sender = null, object? body = null) : base(status, sender, body) {{ }}"
            : $"private {name}() {{ }}");
        foreach (var response in responses) CaseEmitter.Emit(context, name, response, writer);
        Conversions(context, name, responses, writer);
        if (context.Options.Client) Client(context, name, responses, writer);
        writer.Close();
    }

    /// <summary>A body that only one case can have stands for the case.</summary>
    static void Conversions(EmitContext context, string name, ResponseSyntax[] responses, CodeWriter writer)
    {
        var bodies = new BodySyntax(context);
        var types = responses.Select(r => r.Content is { } content ? bodies.ResponseType(content) : "").ToArray();
        for (var i = 0; i < responses.Length; i++)
        {
            if (types[i].Length == 0 || responses[i].Status == 0 || IsInterface(types[i])) continue;
            // The document gives it another type as well, which is left out.
            if (!responses[i].IsOneOfSeveral(responses) && Array.Exists(responses[i].Model.Contents.Span.ToArray(), c => bodies.ResponseType(c) != types[i])) continue;
            if (types.Count(t => t.TrimEnd('?') == types[i].TrimEnd('?')) > 1) continue;
            if (responses[i].Model.Headers.Any(h => h.Required)) continue;
            writer.Line($"""

                /// <summary>{responses[i].Status} with this body.</summary>
                public static implicit operator {name}({types[i]} body) => new {responses[i].Case}(body);
                """);
        }
    }

    /// <summary>C# forbids conversions from interfaces (CS0552).</summary>
    static bool IsInterface(string type) => type.StartsWith("global::System.Collections.Generic.I", StringComparison.Ordinal);

    static void Client(EmitContext context, string name, ResponseSyntax[] responses, CodeWriter writer)
    {
        writer.Line("""

            /// <summary>A response that the document does not declare, or whose body is not as declared.</summary>
            """);
        writer.Open($"public sealed class Unexpected : {name}");
        // Only the runtime can make an UnexpectedResponse, so a handler cannot return this.
        writer.Line("""
            internal Unexpected(global::Photon.UnexpectedResponse response) { }

            /// <summary>Status, headers and the beginning of the body.</summary>
            public global::Photon.UnexpectedResponse Response => Refused;
            """);
        writer.Close();
        OrThrow(context, name, [.. responses.Where(r => r.IsSuccess)], writer);
    }

    static void OrThrow(EmitContext context, string name, ResponseSyntax[] successes, CodeWriter writer)
    {
        var bodies = new BodySyntax(context);
        var types = successes.Select(r => r.Content is { } c ? bodies.ResponseType(c) : "").Distinct().ToArray();
        writer.Line();
        if (types.Length == 1 && types[0].Length > 0)
        {
            writer.Line("/// <summary>The body of a success; anything else is thrown.</summary>");
            writer.Line("/// <exception cref=\"global::Photon.ApiException\">The answer was no success.</exception>");
            // Patterns and throw expressions cost the compiler three times as much as this call.
            var others = string.Concat(successes.Take(successes.Length - 1).Select(r => $"this is {r.Case} ? (({r.Case})this).Body : "));
            writer.Line($"public {types[0]} OrThrow() => {others}Take<{successes[successes.Length - 1].Case}>().Body;");
            return;
        }
        writer.Line("/// <summary>This result where it is a success; anything else is thrown.</summary>");
        writer.Line("/// <exception cref=\"global::Photon.ApiException\">The answer was no success.</exception>");
        if (successes.Length == 0) writer.Line($"public {name} OrThrow() => this is Unexpected || !IsSuccess ? throw Failure() : this;");
        else if (successes.Length == 1) writer.Line($"public {successes[0].Case} OrThrow() => Take<{successes[0].Case}>();");
        else writer.Line($"public {name} OrThrow() => {string.Join(" || ", successes.Select(r => $"this is {r.Case}"))} ? this : throw Failure();");
    }
}
