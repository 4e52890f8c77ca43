using Photon.Core.Model;

namespace Photon.Core.Emit.Operations;

/// <summary>A type that a request's body may have.</summary>
/// <param name="Group">Its media types.</param>
/// <param name="Type">Its C# type, without <c>?</c> for null as JSON.</param>
public sealed record RequestCase(ContentGroup Group, string Type);

/// <summary>What a request carries, as handlers and callers see it.</summary>
public sealed class RequestSyntax
{
    RequestSyntax(EmitContext context, BodyModel body, List<ContentGroup> groups, string union)
    {
        Body = body;
        var bodies = new BodySyntax(context);
        if (groups.Count == 1)
        {
            Cases = [new(groups[0], bodies.RequestType(groups[0].Leading))];
            Type = Cases[0].Type;
            return;
        }
        Cases = [.. groups.Select(g => new RequestCase(g, bodies.RequestType(g.Leading with { Type = g.Leading.Type with { Nullable = false } })))];
        // What differs in ? inside it is one type to the compiler.
        Distinct = [.. Cases.GroupBy(c => c.Group.Shape == BodyShape.Value && c.Group.Leading.Type.Exists ? context.Types.Oblivious(c.Group.Leading.Type.Type) : c.Type).Select(g => g.First().Type)];
        IsUnion = Distinct.Count > 1;
        Type = IsUnion ? $"global::{context.Options.Namespace}.{union}" : bodies.RequestType(groups[0].Leading);
    }

    /// <summary>Of an operation; <c>null</c>: it has no body.</summary>
    public static RequestSyntax? Of(EmitContext context, int operation)
    {
        if (context.Model.Operations[operation].Body is not { Contents.Count: > 0 } body) return null;
        return new(context, body, new BodySyntax(context).Choice.Taken(body.Contents), context.Names.Operations[operation].BodyType);
    }

    public BodyModel Body { get; }

    /// <summary>In the order of the runtime's numbers.</summary>
    public IReadOnlyList<RequestCase> Cases { get; }

    /// <summary>The C# types of a union's cases.</summary>
    public IReadOnlyList<string> Distinct { get; } = [];

    /// <summary>Several C# types, of which the argument is a union.</summary>
    public bool IsUnion { get; }

    /// <summary>The C# type of the argument where there is a body.</summary>
    public string Type { get; }

    /// <summary>The first media type's, for operations with one type.</summary>
    public ContentGroup Leading => Cases[0].Group;

    /// <summary>The argument may be <c>null</c>. Streams of items are empty where there is no body, so alone they are never absent.</summary>
    public bool IsOptional => !Body.Required && (IsUnion || Leading.Shape is BodyShape.Value or BodyShape.Text or BodyShape.Bytes);

    /// <summary>The argument's type, with <c>?</c> where it may be absent.</summary>
    public string ArgumentType => IsOptional && !Type.EndsWith("?", StringComparison.Ordinal) ? Type + "?" : Type;
}
