namespace Photon.Cli.Doctor.Probes;

enum State
{
    Ok,
    Missing,

    /// <summary>There, but too old, too small or broken.</summary>
    Unfit,

    /// <summary>It could not be found out.</summary>
    Unknown,
}

/// <summary>What a probe found.</summary>
/// <param name="Found">The version, path or size that is there; why not, where nothing is.</param>
/// <param name="Next">What to do about it, exactly; empty: nothing.</param>
/// <param name="IsRequired">The projects here cannot be built, run or tested as they are without it.</param>
sealed record Finding(State State, string Found, string Next = "", bool IsRequired = false)
{
    public bool IsWanting => IsRequired && State is (State.Missing or State.Unfit);
}
