using Photon.Core.Emit.CSharp;
using Photon.Core.Model;

namespace Photon.Core.Emit.Operations;

/// <summary>A parameter that travels in the record.</summary>
/// <param name="Model">The parameter.</param>
/// <param name="Name">The property.</param>
/// <param name="Type">The property's C# type, nullable where the parameter can be absent.</param>
/// <param name="Default">The value of an absent parameter as a C# expression; <c>null</c>: none.</param>
public sealed record ParameterSyntax(ParameterModel Model, string Name, string Type, string? Default)
{
    /// <summary>The property is marked: a path parameter is an argument, and a required member cannot be (CS9042).</summary>
    public bool IsObsolete => Model is { Deprecated: true, Required: false };

    /// <summary>What emitted code uses: an obsolete property would warn it, so it goes to its field.</summary>
    public string Access => IsObsolete ? Deprecation.Field(Name) : Name;

    /// <summary>Plain text, which says what no attribute can.</summary>
    public string Doc => (Model.Deprecated && !IsObsolete ? Deprecation.Doc : "")
        + (Model.Description.Length > 0 ? Model.Description : Model.In == ParameterLocation.Path ? $"The path's {Model.Name}." : Model.Name);
}

/// <summary>Which parameters of an operation are arguments and which are in its record.</summary>
public sealed class ParametersSyntax
{
    public ParametersSyntax(EmitContext context, int operation)
    {
        var model = context.Model.Operations[operation];
        var names = context.Names.Operations[operation];
        var bodies = new BodySyntax(context);
        var constants = new ValueSyntax(context.Model, context.Names);
        for (var i = 0; i < model.Parameters.Count; i++)
        {
            var parameter = model.Parameters[i];
            var constant = parameter.Required || parameter.Default.Length == 0 || !parameter.Type.Exists ? null : constants.Of(parameter.Default, parameter.Type);
            var use = parameter.Required || constant is not null ? parameter.Type : parameter.Type with { Nullable = true };
            var type = parameter.Type.Exists ? context.Types.Of(use) : bodies.ValueType(use);
            (parameter.In == ParameterLocation.Path ? Path : Record).Add(new(parameter, names.ParameterNames[i], type, constant));
        }
    }

    /// <summary>Arguments of the handler and of the client's method.</summary>
    public List<ParameterSyntax> Path { get; } = [];

    /// <summary>Properties of the record; without any there is no record.</summary>
    public List<ParameterSyntax> Record { get; } = [];

    /// <summary>A caller can leave the record out.</summary>
    public bool AllOptional => Record.TrueForAll(p => !p.Model.Required);
}
