using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Photon.Generator.Tests.Generator.Kit;

/// <summary>The generator in the compiler's own driver, with tracked steps.</summary>
sealed class GeneratorRun
{
    readonly Compilation _compilation;
    readonly ImmutableArray<AdditionalText> _files;

    GeneratorRun(Compilation compilation, ImmutableArray<AdditionalText> files, GeneratorDriver driver)
    {
        (_compilation, _files) = (compilation, files);
        Driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        (Output, Diagnostics) = (output, diagnostics);
    }

    public GeneratorDriver Driver { get; }

    /// <summary>With what was emitted.</summary>
    public Compilation Output { get; }

    /// <summary>What the generator reported.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    /// <summary>Emitted texts by hint name.</summary>
    public SortedDictionary<string, string> Files => new(Result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString()), StringComparer.Ordinal);

    public static GeneratorRun Start(IEnumerable<SpecFile> files, IReadOnlyDictionary<string, string>? properties = null, params IEnumerable<string> sources)
    {
        var texts = files.ToImmutableArray<AdditionalText>();
        var driver = CSharpGeneratorDriver.Create(
            [new PhotonGenerator().AsSourceGenerator()],
            texts,
            Compiling.Parse,
            new BuildOptions(properties ?? new Dictionary<string, string>()),
            new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new(Compiling.Of(sources), texts, driver);
    }

    /// <summary>Again, with nothing changed.</summary>
    public GeneratorRun Again() => new(_compilation, _files, Driver);

    /// <summary>After a person typed in a C# file.</summary>
    public GeneratorRun AfterCSharpEdit() =>
        new(_compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Unrelated { }", Compiling.Parse)), _files, Driver);

    /// <summary>After a person typed in a document.</summary>
    public GeneratorRun AfterEdit(SpecFile before, SpecFile after) =>
        new(_compilation, _files.Replace(before, after), Driver.ReplaceAdditionalText(before, after));

    /// <summary>How each output of a step came to be in this run.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps.TryGetValue(step, out var runs) ? [.. runs.SelectMany(run => run.Outputs).Select(output => output.Reason)] : [];
}
