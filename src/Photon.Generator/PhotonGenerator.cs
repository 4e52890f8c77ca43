using Microsoft.CodeAnalysis;
using Photon.Core.Emit.Sharing;
using Photon.Generator.Reporting;
using Photon.Generator.Steps;

namespace Photon.Generator;

/// <summary>
/// AdditionalFiles that Photon.Sdk marks, in; C# and diagnostics, out. Places of the document stay in the diagnostics'
/// branch: an edit that changes no meaning re-emits nothing. Behind the first step there is no type of the compiler.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class PhotonGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider).Select(Settings.Of);

        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(SpecInput.Of)
            .Where(input => input is not null)
            .Select(ParsedFile.Read!)
            .WithTrackingName(StepNames.Parse);

        var bound = files
            .Where(file => file.Input.Root is not null)
            .Combine(files.Collect())
            .Combine(settings)
            .Select((pair, cancel) => BoundApi.Bind(pair.Left.Left, pair.Left.Right, pair.Right, cancel));

        var requests = bound
            .Select((api, _) => api.Request)
            .WithComparer(EmitRequestComparer.Instance)
            .WithTrackingName(StepNames.Model);

        // What the documents have in common is decided from a few names and numbers of each: an edit of one that changes
        // none of those goes past the others.
        var shared = bound.Select((api, _) => api.Files).Collect().Select(CommonFiles.Of);
        var plan = requests
            .Combine(shared)
            .Select((pair, _) => pair.Left.Offer(pair.Right))
            .Collect()
            .Select((offers, _) => SharePlan.Of(offers))
            .WithTrackingName(StepNames.Sharing);

        var emitted = requests
            .Combine(plan)
            .Select((pair, _) => new EmitJob(pair.Left, pair.Right.For(pair.Left.Path)))
            .Select(EmittedParts.Emit);

        // The pipeline compares files place by place, so that one more would make all behind it new: in parts it is few.
        for (var part = 0; part < EmittedParts.Count; part++)
        {
            var number = part;
            var some = emitted.SelectMany((parts, _) => parts[number]).WithTrackingName(StepNames.Output);

            // One call per file: its text is the key, so that an equal file is not parsed again.
            context.RegisterSourceOutput(some, (output, file) => file.AddTo(output));
        }

        var faults = bound
            .Select((api, _) => api.Faults)
            .WithTrackingName(StepNames.Diagnostics);

        context.RegisterSourceOutput(faults.Combine(settings), (output, pair) => FaultReport.Write(output, pair.Left, pair.Right.Strict));
    }
}
