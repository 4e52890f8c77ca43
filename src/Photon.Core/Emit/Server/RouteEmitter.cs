using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Operations;
using Photon.Core.Model;

namespace Photon.Core.Emit.Server;

/// <summary>Emits the routes of one tag: a line that maps each operation, and a method that reads its request and calls the handler.</summary>
static class RouteEmitter
{
    const string Emitted = "global::Photon.AspNetCore.Emitted.";

    /// <summary>The nested class of a tag's routes: <c>OrdersRoutes</c>, which no method in it may be called.</summary>
    public static string ClassName(EmitContext context, OperationGroup group)
    {
        var name = group.Tag.Name.TrimStart('@') + "Routes";
        return Array.Exists(group.Operations, o => context.Names.Operations[o].Method == name) ? name + "_" : name;
    }

    public static void Emit(EmitContext context, OperationGroup group, CodeWriter writer)
    {
        var read = new ReadSyntax(context);
        var operations = Array.ConvertAll(group.Operations, o => new OperationSyntax(context, o));
        var methods = new CodeWriter();
        foreach (var operation in operations) Method(context, operation, read, methods);
        writer.Line();
        // Emitted for a machine: without annotations the compiler spends a quarter less on it.
        writer.Line("#nullable disable");
        writer.Line();
        writer.Open($"internal static partial class {context.Names.Companion("Operations")}");
        writer.Open($"internal static class {ClassName(context, group)}");
        for (var i = 0; i < read.Tables.Count; i++)
            writer.Line($"static readonly {Emitted}Shape Shape{i} = {Emitted}Shape.Of({CSharpText.Literal(read.Tables[i])});");
        if (read.Tables.Count > 0) writer.Line();
        writer.Open($"internal static void Map({Emitted}RouteMap map)");
        writer.Line($"map.Tag<{group.Tag.Handler}>({CSharpText.Literal(group.Tag.Tag)}, {CSharpText.Literal(group.Tag.Name)});");
        foreach (var operation in operations) writer.Line(Map(context, operation));
        writer.Close();
        writer.Line();
        // Here once, because a call with a type to find costs the compiler more than one without.
        writer.Line($"static bool Ready(ref {Emitted}RequestReader x, out {group.Tag.Handler} api) => x.Ready(out api);");
        writer.Line(methods.ToString().TrimEnd('\n'));
        writer.Close();
        writer.Close();
    }

    static string Map(EmitContext context, OperationSyntax operation)
    {
        var model = operation.Model;
        var mediaTypes = new MediaTypeSyntax(context);
        var line = $"map.Operation({CSharpText.Literal(model.Id)}, {CSharpText.Literal(model.Method)}, {CSharpText.Literal(model.Path)}, {Invoke(operation)}";
        if (operation.Request is { } request)
        {
            var takes = request.Cases.Count > 1 ? MediaTypeSyntax.Cases(request.Cases.Select(c => c.Group)) : string.Join(",", MediaTypeSyntax.Of(request.Leading));
            line += $", takes: {CSharpText.Literal(takes)}";
        }
        if (operation.IsStreamed) line += ", streamed: true";
        if (mediaTypes.Answers(model.Responses) is { Length: > 0 } answers) line += $", gives: {CSharpText.Literal(answers)}";
        if (SecuritySyntax.Of(model.Security) is { } security) line += $", security: {CSharpText.Literal(security)}";
        var (status, mediaType) = mediaTypes.Fault(model.Responses);
        if (status != 400) line += $", faultStatus: {status}";
        if (mediaType != "application/problem+json") line += $", faultType: {CSharpText.Literal(mediaType)}";
        if (LinkSyntax.Of(model.Responses) is { Length: > 0 } links) line += $", links: {CSharpText.Literal(links)}";
        if (new PartSyntax(context).Of(operation.Request) is { Length: > 0 } parts) line += $", parts: {CSharpText.Literal(parts)}";
        var others = model.Tags.Where(t => t != model.Tag).Distinct().ToArray();
        if (others.Length > 0) line += $", tags: {CSharpText.Literal(string.Join("\n", others))}";
        if (model.Deprecated) line += $", deprecated: true, name: {CSharpText.Literal(operation.Method.TrimStart('@'))}";
        return line + ");";
    }

    /// <summary>What uses an obsolete member must be obsolete itself to be spared the warning; a lambda can be, and nobody names it.</summary>
    static string Invoke(OperationSyntax operation) =>
        operation.Model.Deprecated ? $"{Deprecation.Mark} static (ref {Emitted}RequestReader x) => {operation.Method}(ref x)" : operation.Method;

    static void Method(EmitContext context, OperationSyntax operation, ReadSyntax read, CodeWriter writer)
    {
        var arguments = operation.Path.Select(p => p.Name).ToList();
        writer.Line();
        // An argument may be called as these are.
        var (x, api) = (Free("x", operation), Free("api", operation));
        if (operation.Model.Deprecated) writer.Line(Deprecation.Mark);
        writer.Open($"static void {operation.Method}(ref {Emitted}RequestReader {x})");
        foreach (var parameter in operation.Path) writer.Line($"var {parameter.Name} = {read.Parameter(parameter, operation.Record, x)};");
        if (operation.Record.Count > 0)
        {
            writer.Open($"var parameters = new {operation.ParametersType}");
            foreach (var parameter in operation.Record) writer.Line($"{parameter.Access} = {read.Parameter(parameter, operation.Record, x)},");
            writer.Close(";");
            arguments.Add("parameters");
        }
        if (operation.Request is not null)
        {
            writer.Line($"var {operation.BodyName} = {read.Body(operation.Request, x)};");
            arguments.Add(operation.BodyName);
        }
        if (operation.AcceptType.Length > 0) arguments.Add($"({operation.AcceptType}){x}.Accepted({operation.Accepts})");
        if (context.Options.HandlerContext) arguments.Add($"{x}.Context");
        arguments.Add($"{x}.Cancel");
        writer.Line($"if (Ready(ref {x}, out var {api})) {x}.Answer({api}.{operation.Method}({string.Join(", ", arguments)}));");
        writer.Close();
    }

    static string Free(string name, OperationSyntax operation)
    {
        while (operation.BodyName == name || operation.Path.Any(p => p.Name == name)) name += "_";
        return name;
    }
}
