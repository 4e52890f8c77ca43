using Photon.Core.Emit.CSharp;
using Photon.Core.Model;
using Photon.Core.Naming;

namespace Photon.Core.Emit.Client;

/// <summary>Emits the addresses that a document names, where there is a choice: a property for each, a method where it has variables.</summary>
static class ServersEmitter
{
    /// <summary>A description that is longer is no name.</summary>
    const int LongestName = 40;

    public static void Emit(EmitContext context, CodeWriter writer)
    {
        var servers = context.Model.Servers.Where(ServerSyntax.IsAbsolute).ToArray();
        if (context.IsWebhooks || (servers.Length < 2 && !servers.Any(static server => server.Variables.Count > 0))) return;
        var name = context.Names.Companion("Servers");
        writer.Line();
        writer.Line($"/// <summary>Where the document says that the API is served, for <c>BaseAddress</c> of <see cref=\"{context.Names.Companion("ClientOptions")}\"/>.</summary>");
        writer.Open($"public static class {name}");
        var names = new NameScope(caseSensitive: true, MemberNaming.Inherited).Reserve(name);
        for (var i = 0; i < servers.Length; i++)
        {
            if (i > 0) writer.Line();
            Server(writer, servers[i], names.Take(Candidates(servers[i])));
        }
        writer.Close();
    }

    static void Server(CodeWriter writer, ServerModel server, string name)
    {
        writer.Line($"/// <summary>{CSharpText.DocText(server.Description.Length > 0 ? server.Description : server.Template.Length > 0 ? server.Template : server.Url)}</summary>");
        if (server.Variables.Count == 0)
        {
            writer.Line($"public static global::System.Uri {name} {{ get; }} = new({CSharpText.Literal(server.Url)});");
            return;
        }
        var taken = new NameScope(caseSensitive: true);
        var arguments = server.Variables.Select(variable => taken.Take(Identifier.Camel(variable.Name), "variable")).ToArray();
        for (var i = 0; i < arguments.Length; i++)
        {
            var variable = server.Variables[i];
            var words = variable.Description.Length > 0 ? [variable.Description] : Array.Empty<string>();
            if (variable.Allowed.Count > 0) words = [.. words, "One of " + string.Join(", ", variable.Allowed) + "."];
            writer.Line($"/// <param name=\"{arguments[i].TrimStart('@')}\">{CSharpText.DocText(string.Join(" ", words))}</param>");
        }
        var list = string.Join(", ", arguments.Select((argument, i) => $"string {argument} = {CSharpText.Literal(server.Variables[i].Default)}"));
        writer.Line($"public static global::System.Uri {name}({list}) => new({Address(server, arguments)});");
    }

    /// <summary>The texts between the variables, and the variables.</summary>
    static string Address(ServerModel server, string[] arguments)
    {
        var parts = new List<string>();
        for (var at = 0; at < server.Template.Length;)
        {
            var open = server.Template.IndexOf('{', at);
            var close = open < 0 ? -1 : server.Template.IndexOf('}', open);
            var end = close < 0 ? server.Template.Length : open;
            if (end > at) parts.Add(CSharpText.Literal(server.Template.Substring(at, end - at)));
            if (close < 0) break;
            var number = server.Variables.ToList().FindIndex(variable => variable.Name == server.Template.Substring(open + 1, close - open - 1));
            var (argument, allowed) = (arguments[number], server.Variables[number].Allowed);
            parts.Add(allowed.Count == 0 ? argument : $"{CodecSyntax.Runtime}ServerAddress.OneOf({argument}, nameof({argument}), {string.Join(", ", allowed.Select(CSharpText.Literal))})");
            at = close + 1;
        }
        return string.Join(" + ", parts);
    }

    static string[] Candidates(ServerModel server) =>
    [
        Identifier.Pascal(server.Name),
        server.Description.Length <= LongestName ? Identifier.Pascal(server.Description) : "",
        Identifier.Pascal(new Uri(server.Url).Host),
        "Server",
    ];
}
