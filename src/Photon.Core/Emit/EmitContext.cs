using Photon.Core.Emit.CSharp;
using Photon.Core.Model;
using Photon.Core.Naming;

namespace Photon.Core.Emit;

/// <summary>What every emitter is given.</summary>
public sealed class EmitContext(ApiModel model, ApiNames names, EmitOptions options)
{
    public ApiModel Model { get; } = model;
    public ApiNames Names { get; } = names;
    public EmitOptions Options { get; } = options;

    /// <summary>C# types of uses.</summary>
    public TypeSyntax Types { get; } = new(model, names, options);
}
