using Photon.Core.Diagnostics;

namespace Photon.Core.Reading.Overlays;

/// <summary>Faults of one overlay: each place once for each reason, and not more than a person reads.</summary>
internal sealed class OverlayFaults(ICollection<Fault> faults)
{
    const int Most = 100;
    readonly HashSet<Fault> _reported = [];

    public void Report(Rule rule, Place place, params string[] arguments)
    {
        var fault = Fault.At(place, rule, arguments);
        if (_reported.Count < Most && _reported.Add(fault)) faults.Add(fault);
    }
}
