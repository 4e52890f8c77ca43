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
        DocSyntax.Summary(writer, description, $"Handles the operations of the tag <c>{CSharpText.DocText(group.Tag.Tag)}</c>.");
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
        DocSyntax.Summary(writer, string.Join(". ", new[] { model.Deprecated ? "Deprecated" : "", model.Summary.TrimEnd('.'), model.Description }.Where(t => t.Length > 0)), route);
        if (model.Summary.Length + model.Description.Length > 0) writer.Line($"/// <remarks>{route}</remarks>");
        var arguments = operation.Path.Select(p => $"{p.Type} {p.Name}").ToList();
        if (operation.Record.Count > 0) arguments.Add($"{operation.ParametersType} parameters");
        if (operation.Content is not null) arguments.Add($"{operation.BodyType} {operation.BodyName}");
        if (context.Options.HandlerContext) arguments.Add("global::Microsoft.AspNetCore.Http.HttpContext context");
        arguments.Add("global::System.Threading.CancellationToken cancel");
        writer.Line($"global::System.Threading.Tasks.ValueTask<{operation.Result}> {operation.Method}({string.Join(", ", arguments)});");
    }
}
