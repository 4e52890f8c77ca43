namespace Photon.Ai.Settings;

/// <summary>What becomes of recorded exchanges.</summary>
public enum CassetteMode
{
    /// <summary>A recorded answer is given again; where there is none, the model is asked and its answer recorded.</summary>
    Auto,

    /// <summary>The model is asked, and its answer takes the place of what was recorded.</summary>
    Record,

    /// <summary>Recorded answers alone: neither network nor worker is touched, and what was not recorded is an error.</summary>
    Replay,

    /// <summary>Nothing is recorded and nothing replayed.</summary>
    Off,
}
