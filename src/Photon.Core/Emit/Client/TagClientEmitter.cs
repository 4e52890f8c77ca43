using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Operations;
using Photon.Core.Model;

namespace Photon.Core.Emit.Client;

/// <summary>Emits the class of one tag's operations, or the part of it that a file holds.</summary>
static class TagClientEmitter
{
    const string Runtime = "global::Photon.Runtime.Emitted.";

    public static void Emit(EmitContext context, OperationGroup group, CodeWriter writer)
    {
        writer.Line();
        writer.Open($"partial class {group.Tag.Client}");
        for (var i = 0; i < group.Operations.Length; i++)
        {
            if (i > 0) writer.Line();
            Operation(context, group.Operations[i], writer);
        }
        writer.Close();
    }

    static void Operation(EmitContext context, int index, CodeWriter writer)
    {
        var model = context.Model.Operations[index];
        var names = context.Names.Operations[index];
        var call = new CallSyntax(context, index);
        writer.Line($"static readonly {Runtime}ClientOperation {names.Method}Operation = new({Descriptor(context, model, index)});");
        writer.Line();
        DocSyntax.Summary(writer, Summary(model), CSharpText.DocText(context.IsWebhooks ? model.Callback?.Expression ?? model.Tag : model.Method + " " + model.Path));
        foreach (var argument in call.Arguments) writer.Line($"/// <param name=\"{argument.Name.TrimStart('@')}\">{CSharpText.DocText(argument.Doc)}</param>");
        if (model.Deprecated) writer.Line(Deprecation.Attribute("operation"));
        var arguments = string.Join(", ", call.Arguments.Select(a => a.Declaration));
        writer.Open($"public global::System.Threading.Tasks.Task<{names.Result}> {names.Method}Async({arguments})");
        writer.Line($"var request = new {Runtime}RequestOut(_client, {names.Method}Operation{(context.IsWebhooks ? ", target" : "")});");
        foreach (var statement in call.Statements) writer.Line(statement);
        writer.Line($"return request.Send<{names.Result}>(Read{names.Method}, cancel);");
        writer.Close();
        ResultReaderEmitter.Emit(context, index, writer);
    }

    static string Summary(OperationModel model) => model.Summary.Length > 0 ? model.Summary : model.Description;

    static string Descriptor(EmitContext context, OperationModel model, int index)
    {
        var text = $"{CSharpText.Literal(context.Names.Operations[index].Method)}, {CSharpText.Literal(model.Method)}, {(context.IsWebhooks ? "\"\"" : CSharpText.Literal(model.Path))}";
        // Only what is understood: a server may choose any that is asked for.
        var accept = string.Join(", ", model.Responses.SelectMany(new MediaTypeSyntax(context).Given).Distinct(StringComparer.OrdinalIgnoreCase));
        if (accept != "application/json") text += $", accept: {CSharpText.Literal(accept)}";
        var security = SchemeSyntax.Alternatives(context.Model, model);
        if (security.Length > 0) text += $", security: {CSharpText.Literal(security)}";
        if (model.Servers.Count > 0) text += $", server: {CSharpText.Literal(model.Servers[0].Url)}";
        var cases = ResultReaderEmitter.Cases(context, index);
        if (cases.Length > 0) text += $", cases: {CSharpText.Literal(cases)}";
        var streams = cases.Length > 0 ? "" : ResultReaderEmitter.Streams(context, index);
        if (streams.Length > 0) text += $", streams: {CSharpText.Literal(streams)}";
        return text;
    }
}
