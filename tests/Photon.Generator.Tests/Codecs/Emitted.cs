using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Photon.Core.Emit;
using Photon.Core.Emit.Codecs;
using Photon.Core.Emit.Types;
using Photon.Core.Model;
using Photon.Core.Naming;
using Photon.Runtime.Emitted;

namespace Photon.Generator.Tests.Codecs;

/// <summary>Types and codecs of a model, emitted, compiled in memory and loaded. Any diagnostic of the compiler fails the test.</summary>
sealed class Emitted
{
    public static readonly EmitOptions BothSides = new() { Name = "Sketch", Namespace = "Sketched", Server = true, Client = true };

    static readonly Lazy<MetadataReference[]> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p))]);

    public required IReadOnlyList<SourceFile> Files { get; init; }
    public required EmitContext Context { get; init; }
    public required Assembly Assembly { get; init; }

    public static Emitted Of(Sketch sketch, EmitOptions? options = null) => Of(sketch.Model, options);

    public static Emitted Of(ApiModel model, EmitOptions? options = null)
    {
        var context = ContextOf(model, options ?? BothSides);
        SourceFile[] files = [.. TypeEmitter.Emit(context), .. CodecEmitter.Emit(context)];
        var compilation = Compile(files);
        var faults = Diagnostics(compilation);
        Assert.True(faults.Count == 0, string.Join("\n", faults.Take(20)) + "\n" + string.Join("\n", files.Select(f => f.Text)));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Take(20)));
        image.Position = 0;
        return new() { Files = files, Context = context, Assembly = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image) };
    }

    public static EmitContext ContextOf(ApiModel model, EmitOptions options) => new(model, NameDecider.Decide(model, options.Name, options.TypesNamespace), options);

    public static CSharpCompilation Compile(IEnumerable<SourceFile> files)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose);
        return CSharpCompilation.Create("Sketched", files.Select(f => CSharpSyntaxTree.ParseText(f.Text, parse, f.HintName)), References.Value,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>Errors and warnings, as a consumer with documentation would see them.</summary>
    public static List<Diagnostic> Diagnostics(CSharpCompilation compilation) =>
        [.. compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Id != "CS1701")];

    public string Text => string.Join("\n", Files.Select(f => f.Text));

    /// <summary>Reads by the emitted codec; faults are <c>pointer code</c>.</summary>
    public (object? Value, string[] Faults) Read(int type, string json, JsonChecks checks = JsonChecks.Request) =>
        Call<(object?, string[])>(nameof(Runner.Read), type, json, checks);

    /// <summary>Writes by the emitted codec.</summary>
    public string Write(int type, object value, bool toServer = false) => Call<string>(nameof(Runner.Write), type, value, toServer);

    /// <summary>What is read is written again.</summary>
    public string Through(int type, string json, JsonChecks checks = JsonChecks.Request)
    {
        var (value, faults) = Read(type, json, checks);
        Assert.True(faults.Length == 0, $"{json}: {string.Join(", ", faults)}");
        return Write(type, value!);
    }

    T Call<T>(string method, int type, params object[] arguments)
    {
        var codec = Assembly.GetType($"Sketched.{Context.Names.Codec(type)}", throwOnError: true)!;
        var value = codec.GetMethod("Read")!.ReturnType;
        return (T)typeof(Runner).GetMethod(method)!.MakeGenericMethod(value, codec).Invoke(null, arguments)!;
    }

    static class Runner
    {
        public static (object?, string[]) Read<T, TCodec>(string json, JsonChecks checks) where TCodec : IJsonReader<T>
        {
            JsonCodec.TryRead<T, TCodec>(System.Text.Encoding.UTF8.GetBytes(json), checks, out var value, out var errors);
            return (value, [.. errors.Select(e => $"{e.Pointer} {e.Code}")]);
        }

        public static string Write<T, TCodec>(T value, bool toServer) where TCodec : IJsonWriter<T>
        {
            using var buffer = PooledBuffer.Rent();
            var w = new JsonOut(buffer, toServer);
            TCodec.Write(ref w, value);
            w.End();
            return System.Text.Encoding.UTF8.GetString(buffer.Span);
        }
    }

    public Type Type(int type) => Assembly.GetType($"Sketched.{Context.Names.Type(type)}", throwOnError: true)!;
}
