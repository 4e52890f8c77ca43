namespace Photon.Ai.Conventions;

/// <summary>How summaries of operations speak.</summary>
public enum SummaryVoice
{
    /// <summary>Lists the books.</summary>
    ThirdPerson,

    /// <summary>List the books.</summary>
    Imperative,
}
