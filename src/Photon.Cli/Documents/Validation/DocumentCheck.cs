using Photon.Cli.Input;
using Photon.Core.Diagnostics;
using Photon.Core.Emit;
using Photon.Core.Model.Binding;

namespace Photon.Cli.Documents.Validation;

/// <summary>What a build would report of a document.</summary>
/// <param name="Strict">Warnings are errors, as with <c>PhotonStrict</c>.</param>
/// <param name="AllSchemas">Schemas that no operation reaches count too, as in a contracts library.</param>
/// <param name="Exact">Schemas mean what JSON Schema says to the letter, as with <c>PhotonSchemas=Exact</c>.</param>
/// <param name="Emit">The C# is made too, and thrown away: it is the last thing that could fail.</param>
sealed record DocumentCheck(bool Strict = false, bool AllSchemas = false, bool Exact = false, bool Emit = false)
{
    public CheckedDocument Check(SpecInput input, CancellationToken cancel)
    {
        var bound = BoundSpec.Bind(input, new BindOptions { AllSchemas = AllSchemas, Exact = Exact }, cancel);
        var faults = Emit && bound.Model is not null ? [.. bound.Faults, .. EmissionFaults(bound, cancel)] : bound.Faults;
        var findings = faults.Select(fault => new Finding(fault, Strict && fault.Rule.Severity == Severity.Warning ? Severity.Error : fault.Rule.Severity));
        return new(input, [.. findings.OrderBy(finding => finding.Place.Path != input.Path).ThenBy(finding => finding.Place.Path, StringComparer.Ordinal).ThenBy(finding => finding.Place.Start)],
            bound.Model is { } model ? model.Operations.Count + model.Webhooks.Count : 0);
    }

    static IEnumerable<Fault> EmissionFaults(BoundSpec bound, CancellationToken cancel)
    {
        var faults = new List<Fault>();
        try
        {
            var options = new EmitOptions { Name = bound.Input.Item.Name, Namespace = bound.Input.Item.Namespace, Server = true, Client = true };
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var file in ApiEmitter.Emit(bound.Model!, options, cancel))
                if (!names.Add(file.HintName)) faults.Add(Fault.At(Place.Of(bound.Input.Path), GeneratorRules.SameFile, file.HintName));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            faults.Add(BoundSpec.Crash(bound.Input, error));
        }
        return faults;
    }
}
