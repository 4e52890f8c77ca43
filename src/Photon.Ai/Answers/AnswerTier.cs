namespace Photon.Ai.Answers;

/// <summary>Who answered.</summary>
public enum AnswerTier
{
    /// <summary>The model, at its first try.</summary>
    Model,

    /// <summary>The model, after it was told what was wrong.</summary>
    Repaired,

    /// <summary>No model: what Photon says by itself.</summary>
    Deterministic,
}
