using Photon.Core.Emit.CSharp;

namespace Photon.Core.Emit.Operations;

/// <summary>Emits the class of an operation's query, header and cookie parameters.</summary>
static class ParametersEmitter
{
    public static void Emit(EmitContext context, int operation, CodeWriter writer)
    {
        var parameters = new ParametersSyntax(context, operation).Record;
        if (parameters.Count == 0) return;
        var model = context.Model.Operations[operation];
        writer.Line();
        writer.Line($"/// <summary>Query, header and cookie parameters of <c>{CSharpText.DocText(model.Method + " " + model.Path)}</c>.</summary>");
        // A record class costs the compiler seven times as much as a class, and nobody compares parameters.
        writer.Open($"public sealed partial {(context.Options.Records ? "record" : "class")} {context.Names.Operations[operation].Parameters}");
        foreach (var parameter in parameters) Emit(parameter, writer);
        writer.Close();
    }

    static void Emit(ParameterSyntax parameter, CodeWriter writer)
    {
        var description = parameter.Model.Description.Length > 0 ? parameter.Model.Description : parameter.Model.Name;
        writer.Line($"/// <summary>{CSharpText.DocText(description)}</summary>");
        var required = parameter.Model.Required ? "required " : "";
        var initializer = parameter.Default is { } value ? $" = {value};" : "";
        writer.Line($"public {required}{parameter.Type} {parameter.Name} {{ get; init; }}{initializer}");
    }
}
