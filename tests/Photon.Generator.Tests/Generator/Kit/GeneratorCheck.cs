using Microsoft.CodeAnalysis;

namespace Photon.Generator.Tests.Generator.Kit;

/// <summary>What every test of the generator asserts on the way: nothing is done twice, nothing holds on to the compiler, nothing depends on the run.</summary>
static class GeneratorCheck
{
    public static GeneratorRun Run(SpecFile document, params IEnumerable<SpecFile> parts) => Run([document, .. parts]);

    public static GeneratorRun Run(IReadOnlyList<SpecFile> files, IReadOnlyDictionary<string, string>? properties = null, params IEnumerable<string> sources)
    {
        var run = GeneratorRun.Start(files, properties, sources);
        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id is "PHO3001" or "PHO3002" or "CS8785");
        foreach (var step in StepNames.All.Where(run.Result.TrackedSteps.ContainsKey))
            foreach (var output in run.Result.TrackedSteps[step].SelectMany(s => s.Outputs)) HeldTypes.AssertFree(output.Value, step);

        AssertCached(run.Again());
        AssertCached(run.AfterCSharpEdit());
        foreach (var file in files) AssertOnlyRead(run.AfterEdit(file, file.With("\n" + file.Text)));

        // Another driver, which has seen nothing, gives the same.
        Assert.Equal(run.Files, GeneratorRun.Start(files, properties, sources).Files);
        return run;
    }

    static void AssertCached(GeneratorRun run)
    {
        foreach (var step in StepNames.All)
            Assert.All(run.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(run.Result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    /// <summary>A blank line was put in front: everything is read again, nothing is emitted again.</summary>
    static void AssertOnlyRead(GeneratorRun run)
    {
        Assert.Contains(IncrementalStepRunReason.Modified, run.Reasons(StepNames.Parse));
        Assert.All(run.Reasons(StepNames.Model), reason => Assert.True(reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached));
        Assert.All(run.Reasons(StepNames.Sharing), reason => Assert.True(reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached));
        Assert.All(run.Reasons(StepNames.Output), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }
}
