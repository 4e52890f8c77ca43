using Photon.Core;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Generator.Steps;

/// <summary>A file's nodes, and its own faults.</summary>
sealed record ParsedFile(SpecInput Input, SpecText Spec, EquatableArray<Fault> Faults)
{
    public static ParsedFile Read(SpecInput input, CancellationToken cancel)
    {
        var faults = new List<Fault>();
        return new(input, SpecText.Read(input.Path, input.Text, faults, cancel), new(faults));
    }
}
