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
        var initializer = parameter.Default is { } value ? $" = {value};" : "";
        if (parameter.IsObsolete) writer.Line($"internal {parameter.Type} {parameter.Access}{(initializer.Length > 0 ? initializer : ";")}");
        writer.Line($"/// <summary>{CSharpText.DocText(parameter.Doc)}</summary>");
        if (parameter.IsObsolete)
        {
            writer.Line(Deprecation.Attribute("parameter"));
            writer.Line($"public {parameter.Type} {parameter.Name} {{ get => {parameter.Access}; init => {parameter.Access} = value; }}");
            return;
        }
        var required = parameter.Model.Required ? "required " : "";
        writer.Line($"public {required}{parameter.Type} {parameter.Name} {{ get; init; }}{initializer}");
    }
}
