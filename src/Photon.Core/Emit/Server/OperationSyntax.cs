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
        var bodies = new BodySyntax(context);
        Content = Model.Body is { } body ? MediaTypeChoice.Leading(body.Contents) : null;
        Shape = bodies.Choice.RequestShape(Content);
        if (Content is null) return;
        BodyType = bodies.RequestType(Content);
        // Streams of items are empty where there is no body, so they are never absent.
        IsBodyOptional = !Model.Body!.Required && Shape is BodyShape.Value or BodyShape.Text or BodyShape.Bytes && !Model.Body.Required;
        if (IsBodyOptional && !BodyType.EndsWith("?", StringComparison.Ordinal)) BodyType += "?";
    }

    public OperationModel Model { get; }
    public string Method { get; }
    public string Result { get; }
    public string ParametersType { get; }
    public string BodyName { get; }
    public IReadOnlyList<ParameterSyntax> Path { get; }
    public IReadOnlyList<ParameterSyntax> Record { get; }

    /// <summary>The media type that gives the body its type; <c>null</c>: there is no body.</summary>
    public ContentModel? Content { get; }

    public BodyShape Shape { get; }

    /// <summary>The C# type of the body's argument.</summary>
    public string BodyType { get; } = "";

    public bool IsBodyOptional { get; }

    /// <summary>The handler reads the body itself.</summary>
    public bool IsStreamed => Shape is BodyShape.Bytes or BodyShape.Lines or BodyShape.Sequence or BodyShape.Events;
}
