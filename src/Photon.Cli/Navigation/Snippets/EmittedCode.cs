using Photon.Cli.Input;
using Photon.Cli.Navigation.Index;
using Photon.Core.Diagnostics;
using Photon.Core.Emit;
using Photon.Core.Emit.Sharing;
using Photon.Core.Model.Binding;
using Photon.Core.Reading;

namespace Photon.Cli.Navigation.Snippets;

/// <summary>The C# that a build makes of one operation or schema.</summary>
static class EmittedCode
{
    /// <param name="node">Of a schema: what its references lead to, whose type it is.</param>
    /// <returns>Of an operation its models, results and client; of a schema its type. Empty: nothing is emitted for it.</returns>
    public static IReadOnlyList<SourceFile> Of(SpecInput input, Item item, Node node, CancellationToken cancel)
    {
        if (item.Kind is not (EntryKind.Operation or EntryKind.Schema)) return [];
        // Of all schemas, so that the names are those of a build.
        var bind = item.IsOperation
            ? new BindOptions { Webhooks = false, Operations = new([item.Name.Length > 0 && item.Name.AsSpan().IndexOfAny("*?!") < 0 ? item.Name : $"{item.Method} {item.Path}"]) }
            : new BindOptions { AllSchemas = true, Webhooks = false, Operations = new(["!*"]), Origins = true };
        if (SpecBinder.Bind(input.Spec, input.Files, bind, new List<Fault>(), cancel) is not { } model) return [];
        // Each type has a file that is called after it: a name that was decided is the name of no other.
        var options = new EmitOptions { Name = input.Item.Name, Namespace = input.Item.Namespace, Client = item.IsOperation, Models = !item.IsOperation, IsApart = !item.IsOperation };
        var files = ApiEmitter.Emit(model, options, cancel).Where(static file => !file.HintName.Contains(".Codecs.", StringComparison.Ordinal));
        if (item.IsOperation) return [.. files];
        var type = model.Types.ToList().FindIndex(type => type.Origin is { IsNamed: true } origin && origin.Pointer == node.Pointer && origin.File == node.Path);
        if (type < 0) return [];
        var names = ApiEmitter.Plan(model, options, DocumentShares.None).Names;
        return [.. files.Where(file => file.HintName == $"{names.Api}.Models.{names.Type(type).TrimStart('@')}.g.cs")];
    }
}
