using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Types;

namespace Photon.Core.Emit.Operations;

/// <summary>Emits what an operation needs whose bodies come in several types: the union of its request's, the enum of its successes'.</summary>
static class NegotiationEmitter
{
    public static void Emit(EmitContext context, int operation, CodeWriter writer)
    {
        var model = context.Model.Operations[operation];
        var names = context.Names.Operations[operation];
        var route = $"<c>{CSharpText.DocText(model.Method + " " + model.Path)}</c>";
        if (names.BodyType.Length > 0 && RequestSyntax.Of(context, operation) is { IsUnion: true } request)
        {
            writer.Line();
            writer.Line($"/// <summary>The body of {route}: one of the types that its media types have.</summary>");
            UnionWriter.Write(writer, context, names.BodyType, request.Distinct);
        }
        if (names.Accepts.Length == 0) return;
        writer.Line();
        writer.Line($"/// <summary>What a client can ask of {route}.</summary>");
        writer.Open($"public enum {names.AcceptType}");
        foreach (var accept in names.Accepts)
        {
            writer.Line($"/// <summary>{CSharpText.DocText(string.Join(", ", accept.MediaTypes))}.</summary>");
            writer.Line(accept.Name + ",");
        }
        writer.Close();
    }

    /// <summary>The media types of the enum's members, as the runtime numbers them.</summary>
    public static string Choices(EmitContext context, int operation) =>
        CSharpText.Literal(string.Join(" ", context.Names.Operations[operation].Accepts.Select(a => string.Join(",", a.MediaTypes.Select(MediaTypeSyntax.Plain)))));
}
