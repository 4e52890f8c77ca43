using Photon.Core.Diagnostics;
using Photon.Core.Model.Binding;
using Photon.Core.Reading;
using Photon.Forms.Binding;
using Photon.Forms.Model;
using Photon.Forms.Overrides;

namespace Photon.Forms.Tests;

/// <summary>A document's forms.</summary>
static class Emits
{
    /// <returns><c>null</c>: nothing of the document can be used.</returns>
    public static FormsModel? Model(string document, string name = "Shop", Predicate<Core.Model.OperationModel>? wanted = null, FormOverrides? overrides = null)
    {
        var faults = new List<Fault>();
        var text = SpecText.Read("shop.yaml", document, faults, TestContext.Current.CancellationToken);
        var api = SpecBinder.Bind(text, new SpecFiles([text]), new BindOptions { Hints = true, Webhooks = false }, faults, TestContext.Current.CancellationToken);
        return api is null ? null : FormsBinder.Bind(api, name, wanted ?? (_ => true), overrides);
    }

    /// <summary>The files of a document, by path.</summary>
    public static Dictionary<string, string> Files(string document) => Files(Model(document)!);

    static Dictionary<string, string> Files(FormsModel model) => new FormsEmitter().Emit(model).ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);

    /// <summary>The files of a document that has one operation, which takes <c>Order</c>.</summary>
    /// <param name="schemas">YAML below <c>components/schemas</c>.</param>
    public static Dictionary<string, string> Schemas(string schemas) => Files(OfSchemas(schemas));

    public static FormsModel OfSchemas(string schemas, FormOverrides? overrides = null) => Model(
        $$"""
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        paths:
          /orders:
            post:
              operationId: placeOrder
              tags: [orders]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
              responses: { '204': { description: Done } }
        components:
          schemas:
            {{schemas.ReplaceLineEndings("\n").Replace("\n", "\n    ")}}
        """, overrides: overrides)!;
}
