using Photon.Core.Diagnostics;
using Photon.Core.Emit;
using Photon.Core.Model;
using Photon.Core.Model.Binding;
using Photon.Core.Naming;
using Photon.Forms.Binding;
using Photon.Forms.Model;
using Photon.Forms.Overrides;
using Photon.Generator.Tests.Client;

namespace Photon.Generator.Tests.Agreement;

/// <summary>A document of which both sides are emitted: forms and codecs.</summary>
sealed class AgreedDocument
{
    public required ApiModel Model { get; init; }
    public required EmitContext Context { get; init; }
    public required FormsModel Forms { get; init; }
    public required IReadOnlyList<AgreedForm> All { get; init; }

    /// <param name="path">Of the document, as its ending says what it is written in.</param>
    /// <param name="wanted">Operations; empty: all.</param>
    public static AgreedDocument Of(string path, string text, params string[] wanted)
    {
        var faults = new List<Fault>();
        var model = CompiledApi.Bind(path, text, faults, new BindOptions { Hints = true, Webhooks = false, Operations = new([.. wanted]) });
        Assert.True(model is not null, string.Join("\n", faults));
        var options = new EmitOptions { Name = "Agreed", Namespace = "Agreed", Server = true };
        var names = NameDecider.Decide(model, "Agreed", options.TypesNamespace);
        var scope = new FormsScope(model, NameDecider.Decide(model, "Agreed", "t"), FormOverrides.None);
        var operations = new OperationBinder(scope, new TypeWriter(scope, "t."));
        return new()
        {
            Model = model,
            Context = new(model, names, options),
            Forms = FormsBinder.Bind(model, "Agreed", _ => true),
            All = [.. Enumerable.Range(0, model.Operations.Count).Select(index => AgreedForm.Of(model, operations, index)).OfType<AgreedForm>()],
        };
    }
}

/// <summary>What one form takes: the parameters and the body of an operation.</summary>
/// <param name="Schema">What its schema is called.</param>
sealed record AgreedForm(string Schema, IReadOnlyList<AgreedPart> Parts)
{
    public static AgreedForm? Of(ApiModel model, OperationBinder operations, int index)
    {
        var parts = operations.Parameters(index).Select(p => new AgreedPart(p.Key, p.Parameter.Type, p.Parameter.Required)).ToList();
        if (OperationBinder.BodyOf(model.Operations[index]) is { } content)
        {
            // Files are no values. A form is read by the same codec, once it is put into JSON.
            if (OperationBinder.IsFile(content) || content.Kind is not (ContentKind.Json or ContentKind.Form)) return null;
            parts.Add(new("body", content.Type, model.Operations[index].Body!.Required));
        }
        return parts.Count > 0 && parts.TrueForAll(part => part.Type.Exists) ? new(operations.Input(index), parts) : null;
    }
}

sealed record AgreedPart(string Key, TypeUse Type, bool Required);
