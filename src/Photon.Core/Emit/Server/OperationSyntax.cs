using Photon.Core.Emit.Operations;
using Photon.Core.Model;

namespace Photon.Core.Emit.Server;

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
        if (names.AcceptType.Length == 0) return;
        AcceptType = $"global::{context.Options.Namespace}.{names.AcceptType}";
        AcceptName = names.Accept;
        Accepts = NegotiationEmitter.Choices(context, operation);
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

    /// <summary>The handler reads the body itself. Of several types the runtime is told for each.</summary>
    public bool IsStreamed => Request is { Cases.Count: 1 } && MediaTypeSyntax.IsStreamed(Request.Leading.Shape);
}
