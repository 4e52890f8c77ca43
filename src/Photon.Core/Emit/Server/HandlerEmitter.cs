using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Operations;

namespace Photon.Core.Emit.Server;

/// <summary>Emits the interface that users implement, one per tag.</summary>
static class HandlerEmitter
{
    public static void Emit(EmitContext context, OperationGroup group, CodeWriter writer)
    {
        var description = context.Model.Tags.FirstOrDefault(t => t.Name == group.Tag.Tag)?.Description ?? "";
        writer.Line();
        DocSyntax.Summary(writer, description, context.IsWebhooks ? $"Receives <c>{CSharpText.DocText(group.Tag.Tag)}</c>." : $"Handles the operations of the tag <c>{CSharpText.DocText(group.Tag.Tag)}</c>.");
        writer.Open($"public partial interface {group.Tag.Handler}");
        for (var i = 0; i < group.Operations.Length; i++)
        {
            if (i > 0) writer.Line();
            Emit(context, new OperationSyntax(context, group.Operations[i]), writer);
        }
        writer.Close();
    }

    static void Emit(EmitContext context, OperationSyntax operation, CodeWriter writer)
    {
        var model = operation.Model;
        var route = $"<c>{CSharpText.DocText(model.Method + " " + model.Path)}</c>";
        DocSyntax.Summary(writer, string.Join(". ", new[] { model.Summary.TrimEnd('.'), model.Description }.Where(t => t.Length > 0)), route);
        if (model.Summary.Length + model.Description.Length > 0) writer.Line($"/// <remarks>{route}</remarks>");
        // One that is documented makes the compiler ask for the others (CS1573).
        if (operation.Path.Any(p => p.Model.Deprecated))
            foreach (var (_, name, doc) in operation.Arguments) writer.Line($"/// <param name=\"{name.TrimStart('@')}\">{CSharpText.DocText(doc)}</param>");
        if (model.Deprecated) writer.Line(Deprecation.Attribute("operation"));
        writer.Line(operation.Signature + ";");
    }
}
