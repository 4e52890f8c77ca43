using Photon.Core.Documents;
using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Operations;
using Photon.Core.Emit.Server;
using Photon.Core.Model;

namespace Photon.Core.Emit.Stubs;

/// <summary>Emits what a server is begun with: a class for each handler interface, and the registration of them all.</summary>
/// <param name="folder">Where they will lie in the project: the last part of their namespace.</param>
/// <param name="imported">Namespaces that the project imports everywhere.</param>
public sealed class StubEmitter(EmitContext context, string folder, ICollection<string> imported)
{
    readonly List<OperationGroup> _groups = [.. OperationGroups.ByTag(context)];

    /// <param name="isThere">The project's code has a name already.</param>
    /// <returns>The stubs of those interfaces that nobody implements, and their registration; nothing where there are none.</returns>
    public IReadOnlyList<HandlerStub> Emit(Func<string, bool> isThere)
    {
        if (!context.Options.Server) return [];
        var open = _groups.Where(group => !isThere(group.Tag.Handler)).ToList();
        if (open.Count == 0) return [];
        var stubs = open.ConvertAll(Handler);
        if (isThere(Registration)) return stubs;
        var schemes = Schemes().ToList();
        if (schemes.Count > 0) stubs.Add(Doorkeeper());
        stubs.Add(Register(open, schemes));
        return stubs;
    }

    /// <summary>How the registration of a stub is written, for what there is to say about it.</summary>
    public string? Adding(HandlerStub stub) => _groups.Find(group => group.Tag.Handler == stub.Stands) is { } group ? $".{Add(group)}" : null;

    public bool IsRegistration(HandlerStub stub) => stub.Stands == Registration;

    string Registration => context.Names.Api + "Handlers";

    string Security => context.Names.Api + "Security";

    string Namespace
    {
        get
        {
            var own = ItemNames.Namespace(folder.Trim('/', '\\').Replace('/', '.').Replace('\\', '.'));
            // A namespace cannot be called as a type beside it.
            while (ShortNames.Declared(context).Contains(own.Split('.')[0])) own = "Own" + own;
            return $"{context.Options.Namespace}.{own}";
        }
    }

    static string ClassName(OperationGroup group) => group.Tag.Name.TrimStart('@') + "Handler";

    static string Add(OperationGroup group) => $"Add{group.Tag.Name.TrimStart('@')}<{ClassName(group)}>()";

    HandlerStub Handler(OperationGroup group)
    {
        var code = new CodeWriter();
        code.Line($"/// <summary>The operations tagged {CSharpText.DocText(group.Tag.Tag)}.</summary>");
        code.Open($"sealed class {ClassName(group)} : {group.Tag.Handler}");
        for (var i = 0; i < group.Operations.Length; i++)
        {
            if (i > 0) code.Line();
            var operation = new OperationSyntax(context, group.Operations[i]);
            code.Line($"/// <summary><c>{CSharpText.DocText(operation.Model.Method + " " + operation.Model.Path)}</c></summary>");
            code.Line($"public {operation.Signature} =>");
            code.Line("    throw new global::System.NotImplementedException();");
        }
        code.Close();
        return new(group.Tag.Handler, ClassName(group) + ".cs", File(code));
    }

    HandlerStub Register(List<OperationGroup> open, List<string> schemes)
    {
        var code = new CodeWriter();
        var builder = $"global::{context.Options.Namespace}.{context.Names.Companion("Builder")}";
        code.Line("/// <summary>Which class handles which tag. A tag that comes later is added here.</summary>");
        code.Open($"static class {Registration}");
        code.Open($"public static {builder} AddHandlers(this {builder} api)");
        if (schemes.Count > 0)
        {
            code.Line("// The schemes are called what the document calls them.");
            code.Line("api.Services.AddAuthentication()");
            for (var i = 0; i < schemes.Count; i++)
                code.Line($"    .AddScheme<global::Microsoft.AspNetCore.Authentication.AuthenticationSchemeOptions, {Security}>({CSharpText.Literal(schemes[i])}, null){(i == schemes.Count - 1 ? ";" : "")}");
        }
        code.Line("return api");
        for (var i = 0; i < open.Count; i++) code.Line($"    .{Add(open[i])}{(i == open.Count - 1 ? ";" : "")}");
        code.Close();
        code.Close();
        return new(Registration, Registration + ".cs", File(code, schemes.Count > 0 ? "Microsoft.Extensions.DependencyInjection" : ""));
    }

    HandlerStub Doorkeeper()
    {
        var code = new CodeWriter();
        code.Line($$"""
            /// <summary>Lets nobody in: operations that ask for a scheme answer 401 until this knows your keys and tokens.</summary>
            sealed class {{Security}}(
                global::Microsoft.Extensions.Options.IOptionsMonitor<global::Microsoft.AspNetCore.Authentication.AuthenticationSchemeOptions> options,
                global::Microsoft.Extensions.Logging.ILoggerFactory loggers,
                global::System.Text.Encodings.Web.UrlEncoder encoder)
                : global::Microsoft.AspNetCore.Authentication.AuthenticationHandler<global::Microsoft.AspNetCore.Authentication.AuthenticationSchemeOptions>(options, loggers, encoder)
            {
                /// <summary>Scheme.Name says which of the document's schemes is asked; AuthenticateResult.Success lets in.</summary>
                protected override global::System.Threading.Tasks.Task<global::Microsoft.AspNetCore.Authentication.AuthenticateResult> HandleAuthenticateAsync() =>
                    global::System.Threading.Tasks.Task.FromResult(global::Microsoft.AspNetCore.Authentication.AuthenticateResult.NoResult());
            }
            """);
        return new(Security, Security + ".cs", File(code));
    }

    /// <summary>The names of those that operations ask for, in the document's order.</summary>
    IEnumerable<string> Schemes()
    {
        var asked = new HashSet<string>(context.Model.Operations.SelectMany(o => o.Security).SelectMany(r => r.Schemes).Select(s => s.Name), StringComparer.Ordinal);
        return context.Model.SecuritySchemes.Select(s => s.Name).Where(asked.Remove).ToList().Concat(asked.OrderBy(name => name, StringComparer.Ordinal));
    }

    /// <param name="extensions">A namespace whose extension methods the code calls.</param>
    string File(CodeWriter code, string extensions = "")
    {
        var names = new ShortNames(context, _groups.Select(ClassName).Concat([Registration, Security]));
        if (extensions.Length > 0) names.Use(extensions);
        var text = names.In(code.ToString());
        var usings = string.Concat(names.Usings(imported).Select(line => line + "\n"));
        return $"{usings}{(usings.Length > 0 ? "\n" : "")}namespace {Namespace};\n\n{text}";
    }
}
