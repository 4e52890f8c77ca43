using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Photon.Ai.Documents;
using Photon.Core;
using Photon.Core.Diagnostics;
using Photon.Core.Documents.Differences;
using Photon.Core.Emit;
using Photon.Core.Model.Binding;
using Photon.Core.Reading;

namespace Photon.Ai.Checks;

/// <summary>Whether the client that a build would make of what changed still compiles, in memory. Texts alone change no code that could fail, and are passed over.</summary>
public static class CompileCheck
{
    /// <summary>Operations that are looked at: a change of a schema that all of them use shows in a few.</summary>
    const int MostOperations = 12;

    static readonly CSharpCompilationOptions s_library = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
    static readonly Lazy<IReadOnlyList<MetadataReference>> s_references = new(References);

    /// <returns>Errors of the compiler, each in one line; empty: it compiles, or nothing that compiles has changed.</returns>
    public static IReadOnlyList<string> Check(AiDocument before, AiDocument changed, CancellationToken cancel)
    {
        var operations = Touched(before, changed);
        if (operations.Count == 0) return [];
        var model = SpecBinder.Bind(changed.Spec, changed.Files, new() { Operations = new(operations) }, new List<Fault>(), cancel);
        if (model is null) return [];
        return Errors(ApiEmitter.Emit(model, new() { Name = "Changed", Namespace = "Changed", Client = true }, cancel).Select(static file => file.Text), cancel);
    }

    /// <summary>The first errors of C# sources.</summary>
    internal static IReadOnlyList<string> Errors(IEnumerable<string> sources, CancellationToken cancel)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp14);
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source, parse, cancellationToken: cancel));
        return [.. CSharpCompilation.Create("Changed", trees, s_references.Value, s_library).GetDiagnostics(cancel).Where(static found => found.Severity == DiagnosticSeverity.Error && !IsRegistration(found)).Take(5).Select(static found => PlainText.InOneLine($"{found.Id}: {found.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}", 200))];
    }

    /// <summary>How a client is registered depends on no operation, and needs a package that Photon.Ai does without.</summary>
    static bool IsRegistration(Diagnostic found) => found.Location.SourceTree?.ToString().Contains("IHttpClientBuilder", StringComparison.Ordinal) == true;

    /// <summary>Operations that have changed, or that reach something that has, by <c>METHOD /path</c>.</summary>
    static List<string> Touched(AiDocument before, AiDocument changed)
    {
        var targets = OverlayDiff.Of(before.Spec.Root, changed.Spec.Root).Where(static change => change.IsRemoval || change.Item.Exists || change.Members.Any(static member => !(member.Value.IsString && member.Name is "summary" or "description" or "title"))).Select(static change => change.Target).ToList();
        if (targets.Count == 0) return [];
        var graph = new DocumentGraph(changed);
        return [.. graph.Operations.Where(operation => IsTouched(operation.Node) || graph.Reach([operation.Node, operation.Item], 200).Any(one => IsTouched(one.Node))).Take(MostOperations).Select(static operation => $"{operation.Method} {operation.Path}")];

        bool IsTouched(Node node)
        {
            var path = JsonPathText.Of(node);
            return targets.Exists(target => target.StartsWith(path, StringComparison.Ordinal) || path.StartsWith(target + ".", StringComparison.Ordinal) || path.StartsWith(target + "[", StringComparison.Ordinal));
        }
    }

    /// <summary>The framework that this process runs on, and Photon's runtime, which comes along for this alone.</summary>
    static List<MetadataReference> References()
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path).StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "Microsoft.CSharp.dll")
            .Select(static MetadataReference (path) => MetadataReference.CreateFromFile(path)).ToList();
        using var runtime = typeof(CompileCheck).Assembly.GetManifestResourceStream("Photon.Runtime.dll")!;
        references.Add(MetadataReference.CreateFromStream(runtime));
        return references;
    }
}
