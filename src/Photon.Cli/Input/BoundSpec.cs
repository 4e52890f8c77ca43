using Photon.Core.Diagnostics;
using Photon.Core.Model;
using Photon.Core.Model.Binding;

namespace Photon.Cli.Input;

/// <summary>A document and what it means, as the generator would take it.</summary>
/// <param name="Model"><c>null</c>: the document gives nothing; the faults say why.</param>
/// <param name="Faults">All of them, each once: of reading and of binding.</param>
sealed record BoundSpec(SpecInput Input, ApiModel? Model, IReadOnlyList<Fault> Faults)
{
    /// <summary>Never throws but for <paramref name="cancel"/>: what is a fault of ours becomes one of the list, as in a build.</summary>
    public static BoundSpec Bind(SpecInput input, BindOptions options, CancellationToken cancel)
    {
        var faults = new List<Fault>(input.Faults);
        ApiModel? model = null;
        try
        {
            model = SpecBinder.Bind(input.Spec, input.Files, options, faults, cancel);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            faults.Add(Crash(input, error));
        }
        return new(input, model, [.. faults.Distinct()]);
    }

    /// <summary>Photon itself failed: what the generator would report.</summary>
    public static Fault Crash(SpecInput input, Exception error)
    {
        // The first frame says where; a whole stack does not fit in a line.
        var frame = error.StackTrace?.Split('\n')[0].Trim() ?? "";
        return Fault.At(Place.Of(input.Path), GeneratorRules.Crash, error.GetType().Name, error.Message, frame);
    }
}
