using System.Text;
using Photon.Cli.Input;
using Photon.Cli.Navigation.Index;
using Photon.Core.Diagnostics;
using Photon.Core.Emit;
using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Operations;
using Photon.Core.Emit.Sharing;
using Photon.Core.Model.Binding;

namespace Photon.Cli.Navigation.Snippets;

/// <summary>A call with the client that Photon emits for the document, in a file that uses its namespace.</summary>
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
        var context = ApiEmitter.Plan(model, new EmitOptions { Name = input.Item.Name, Namespace = input.Item.Namespace, Client = true }, DocumentShares.None);
        return Of(context, at, server);
    }

    /// <summary>What must be given is declared before, to be filled in; of the rest only the parameters are shown.</summary>
    static string Of(EmitContext context, int at, string server)
    {
        var (operation, called, parameters) = (context.Model.Operations[at], context.Names.Operations[at], new ParametersSyntax(context, at));
        var given = parameters.Path.Select(path => (path.Type, path.Name, Value: path.Type == "string" ? CSharpText.Literal(path.Model.Name) : "default!")).ToList();
        if (!parameters.AllOptional) given.Add((called.Parameters, "parameters", $"new() {{ {string.Join(", ", parameters.Record.Where(static one => one.Model.Required).Select(static one => $"{one.Name} = default!"))} }}"));
        if (RequestSyntax.Of(context, at) is { Body.Required: true } request) given.Add((request.Type, called.Body, "default!"));
        var arguments = given.Select(static one => one.Name).ToList();
        if (parameters.Record.Count > 0 && parameters.AllOptional) arguments.Add($"parameters: new {called.Parameters} {{ }}");
        var (http, client, result) = (Free("http"), Free("client"), Free("result"));
        var text = new StringBuilder($"using var {http} = new HttpClient {{ BaseAddress = new Uri({CSharpText.Literal(server)}) }};\n");
        text.Append($"var {client} = new {context.Names.Companion("Client")}({http});\n");
        foreach (var (type, name, value) in given) text.Append($"{type.Replace($"global::{context.Options.Namespace}.", "", StringComparison.Ordinal)} {name} = {value};\n");
        var tag = context.Names.Tags.First(tag => tag.Tag == operation.Tag).Name;
        return text.Append($"var {result} = await {client}.{tag}.{called.Method}Async({string.Join(", ", arguments)});\n").ToString();

        // A parameter may be called like what is ours.
        string Free(string name) => given.Exists(one => one.Name == name) ? Free("my" + char.ToUpperInvariant(name[0]) + name[1..]) : name;
    }
}
