using Photon.Core.Emit.Operations;
using Photon.Core.Model;

namespace Photon.Core.Emit.Server;

/// <param name="Doc">Plain text.</param>
public sealed record HandlerArgument(string Type, string Name, string Doc);

/// <summary>One operation with the C# decisions that its handler and its route share.</summary>
sealed class OperationSyntax
{
    public OperationSyntax(EmitContext context, int operation)
    {
        Model = context.Model.Operations[operation];
        Method = context.Names.Operations[operation].Method;
        Result = $"global::{context.Options.Namespace}.{context.Names.Operations[operation].Result}";
        ParametersType = $"global::{context.Options.Namespace}.{context.Names.Operations[operation].Parameters}";
        BodyName = context.Names.Operations[operation].Body;
        var parameters = new ParametersSyntax(context, operation);
        (Path, Record) = (parameters.Path, parameters.Record);
        Request = RequestSyntax.Of(context, operation);
        var names = context.Names.Operations[operation];
        if (names.AcceptType.Length > 0)
        {
            AcceptType = $"global::{context.Options.Namespace}.{names.AcceptType}";
            AcceptName = names.Accept;
            Accepts = NegotiationEmitter.Choices(context, operation);
        }
        Arguments = [.. AllArguments(context.Options)];
    }

    public OperationModel Model { get; }
    public string Method { get; }
    public string Result { get; }
    public string ParametersType { get; }
    public string BodyName { get; }
    public IReadOnlyList<ParameterSyntax> Path { get; }
    public IReadOnlyList<ParameterSyntax> Record { get; }

    /// <summary>The body; <c>null</c>: there is none.</summary>
    public RequestSyntax? Request { get; }

    /// <summary>The argument that says what the client prefers; empty: there is nothing to choose.</summary>
    public string AcceptType { get; } = "";

    public string AcceptName { get; } = "";

    /// <summary>The choices, as a literal.</summary>
    public string Accepts { get; } = "";

    /// <summary>Of the handler's method.</summary>
    public IReadOnlyList<HandlerArgument> Arguments { get; }

    /// <summary>The handler's method, without what makes a declaration of it.</summary>
    public string Signature => $"global::System.Threading.Tasks.ValueTask<{Result}> {Method}({string.Join(", ", Arguments.Select(a => a.Type + " " + a.Name))})";

    /// <summary>The handler reads the body itself. Of several types the runtime is told for each.</summary>
    public bool IsStreamed => Request is { Cases.Count: 1 } && MediaTypeSyntax.IsStreamed(Request.Leading.Shape);

    IEnumerable<HandlerArgument> AllArguments(EmitOptions options)
    {
        foreach (var path in Path) yield return new(path.Type, path.Name, path.Doc);
        if (Record.Count > 0) yield return new(ParametersType, "parameters", "Query, header and cookie parameters.");
        if (Request is { } request) yield return new(request.ArgumentType, BodyName, Model.Body!.Description is { Length: > 0 } body ? body : "The body.");
        if (AcceptType.Length > 0) yield return new(AcceptType, AcceptName, "What the client prefers.");
        if (options.HandlerContext) yield return new("global::Microsoft.AspNetCore.Http.HttpContext", "context", "The request.");
        yield return new("global::System.Threading.CancellationToken", "cancel", "Ends when the request does.");
    }
}
