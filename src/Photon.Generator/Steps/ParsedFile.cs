using Photon.Core;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Generator.Steps;

/// <summary>A file's nodes, and its own faults.</summary>
sealed record ParsedFile(SpecInput Input, SpecText Spec, EquatableArray<Fault> Faults)
{
    /// <summary>A file is read again only when its text is another, so that one reading is equal to itself alone: megabytes need not be compared twice.</summary>
    public bool Equals(ParsedFile? other) => ReferenceEquals(Spec, other?.Spec);

    public override int GetHashCode() => Spec.GetHashCode();

    public static ParsedFile Read(SpecInput input, CancellationToken cancel)
    {
        var faults = new List<Fault>();
        return new(input, SpecText.Read(input.Path, input.Text, faults, cancel), new(faults));
    }
}
