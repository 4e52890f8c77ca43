using Photon.Cli.Input;
using Photon.Cli.Navigation.Index;
using Photon.Core.Diagnostics;
using Photon.Core.Emit.CSharp;
using Photon.Core.Model;
using Photon.Core.Model.Binding;
using Photon.Core.Naming;

namespace Photon.Cli.Navigation.Snippets;

/// <summary>A call with the client that Photon emits for the document.</summary>
static class PhotonClientSnippet
{
    /// <param name="server">Where it is served.</param>
    /// <returns><c>null</c>: the client has no such method.</returns>
    public static string? Of(SpecInput input, Item item, string server, CancellationToken cancel)
    {
        // Of the whole document, so that the names are those of a build.
        if (SpecBinder.Bind(input.Spec, input.Files, new BindOptions { Webhooks = false }, new List<Fault>(), cancel) is not { } model) return null;
        var at = model.Operations.ToList().FindIndex(operation => operation.Method == item.Method && operation.Path == item.Path);
        if (at < 0) return null;
        var names = NameDecider.Decide(model, input.Item.Name, input.Item.Namespace);
        var (operation, called) = (model.Operations[at], names.Operations[at]);
        var tag = names.Tags.First(tag => tag.Tag == operation.Tag).Name;
        var arguments = operation.Parameters.Select((parameter, i) => (parameter, name: called.ParameterNames[i])).Where(static one => one.parameter.In == ParameterLocation.Path).Select(static one => one.name).ToList();
        if (operation.Parameters.Any(static parameter => parameter.In != ParameterLocation.Path)) arguments.Add($"new {called.Parameters} {{ }}");
        if (operation.Body is not null) arguments.Add(called.Body);
        return $$"""
            using var http = new HttpClient { BaseAddress = new Uri({{CSharpText.Literal(server)}}) };
            var client = new {{names.Companion("Client")}}(http);
            var result = await client.{{tag}}.{{called.Method}}Async({{string.Join(", ", arguments)}});

            """.ReplaceLineEndings("\n");
    }
}
