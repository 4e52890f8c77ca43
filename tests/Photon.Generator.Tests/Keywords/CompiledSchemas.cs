using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Photon.Core.Diagnostics;
using Photon.Core.Emit;
using Photon.Core.Model.Binding;
using Photon.Core.Reading;
using Photon.Generator.Tests.Codecs;
using Photon.Runtime.Emitted;

namespace Photon.Generator.Tests.Keywords;

/// <summary>
/// Many schemas, each generated as a document of its own (<c>Generate="Models"</c>) into a namespace of its own, and all
/// compiled at once, which is what keeps a thousand of them quick.
/// </summary>
sealed class CompiledSchemas
{
    const string Document = """
        {"openapi":"VERSION","info":{"title":"One schema","version":"1"},"paths":{},
         "components":{"schemas":{"Holder":{"type":"object","required":["value"],"properties":{"value":SCHEMA}}OTHERS}}}
        """;

    readonly List<SourceFile> _sources = [];
    readonly BindOptions _options;
    readonly IReadOnlyList<SpecText> _remotes;
    readonly List<string> _readers = [];
    readonly List<string> _faults = [];
    Func<byte[], IReadOnlyList<ProblemError>>[]? _compiled;

    public CompiledSchemas(BindOptions options, IEnumerable<(string Path, string Text)>? remotes = null)
    {
        _options = options with { AllSchemas = true };
        _remotes = [.. (remotes ?? []).Select(remote => SpecText.Read("remotes/" + remote.Path, remote.Text, []))];
    }

    /// <summary>What the binder reported of each schema.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Generates code for a schema.</summary>
    /// <param name="components">Other schemas of the document (<c>"A":{…}</c>), which the schema then is a part of; without them it is a file of its own, which the document refers to.</param>
    /// <returns>The number to read by.</returns>
    public int Add(string schema, string version = "3.1.0", string components = "")
    {
        var number = _readers.Count;
        var name = $"G{number}";
        var faults = new List<Fault>();
        var root = SpecText.Read($"{name}/openapi.json", Document.Replace("VERSION", version, StringComparison.Ordinal)
            .Replace("SCHEMA", components.Length > 0 ? schema : """{"$ref":"schema.json"}""", StringComparison.Ordinal)
            .Replace("OTHERS", components.Length > 0 ? "," + components : "", StringComparison.Ordinal), faults);
        var files = new SpecFiles([root, SpecText.Read($"{name}/schema.json", schema, faults), .. _remotes], null, [new(SuiteGroup.RemoteAddress, "remotes/")]);
        var model = SpecBinder.Bind(root, files, _options, faults, TestContext.Current.CancellationToken)!;
        _sources.AddRange(ApiEmitter.Emit(model, new() { Name = name, Namespace = name, Models = true }));
        _faults.Add(string.Join("; ", faults));
        _readers.Add($"{name}.HolderCodec");
        return number;
    }

    /// <summary>What the emitted codec finds wrong with an instance.</summary>
    public IReadOnlyList<ProblemError> Read(int number, string json)
    {
        _compiled ??= Compile();
        return _compiled[number](Encoding.UTF8.GetBytes($$"""{"value":{{json}}}"""));
    }

    public static string Text(IEnumerable<ProblemError> errors) => string.Join(", ", errors.Select(error => $"{error.Pointer} {error.Code}: {error.Detail}"));

    Func<byte[], IReadOnlyList<ProblemError>>[] Compile()
    {
        var compilation = Emitted.Compile(_sources);
        using var image = new MemoryStream();
        var result = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        var complaints = result.Diagnostics.Where(d => d.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning && d.Id != "CS1701").Take(20).ToList();
        Assert.True(complaints.Count == 0, string.Join("\n", complaints));
        image.Position = 0;
        var assembly = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
        return [.. _readers.Select(name => Reader(assembly.GetType(name, throwOnError: true)!))];
    }

    static Func<byte[], IReadOnlyList<ProblemError>> Reader(Type codec) =>
        typeof(CompiledSchemas).GetMethod(nameof(Errors), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(codec.GetMethod("Read")!.ReturnType, codec).CreateDelegate<Func<byte[], IReadOnlyList<ProblemError>>>();

    static IReadOnlyList<ProblemError> Errors<T, TCodec>(byte[] json) where TCodec : IJsonReader<T>
    {
        JsonCodec.TryRead<T, TCodec>(json, JsonChecks.Request, out _, out var errors);
        return errors;
    }
}
