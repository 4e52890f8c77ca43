namespace Photon.Ai.Evaluation;

/// <summary>What was measured of one way to write texts.</summary>
/// <param name="Name">The way: <c>deterministic</c>, <c>local qwen2.5-coder-7b-instruct-q4_k_m.gguf</c>.</param>
public sealed record EvaluationRow(string Name)
{
    /// <summary>Operations that were described.</summary>
    public int Operations { get; set; }

    /// <summary>Answers of a model, repairs included; 0: none was asked.</summary>
    public int Answers { get; set; }

    /// <summary>Answers that are JSON of the asked kind.</summary>
    public int Parsed { get; set; }

    /// <summary>Operations whose first answer passed every check.</summary>
    public int AtOnce { get; set; }

    /// <summary>Operations whose second answer did.</summary>
    public int Repaired { get; set; }

    /// <summary>Names in texts that reach a person and the document does not have.</summary>
    public int InventedNames { get; set; }

    /// <summary>Texts that were taken away, by kind: <c>parameter</c>.</summary>
    public Dictionary<string, int> Taken { get; } = [];

    /// <summary>Those of them that were written anew.</summary>
    public Dictionary<string, int> Written { get; } = [];

    /// <summary>Words of each text that was written.</summary>
    public List<int> Words { get; } = [];

    /// <summary>How near each text came to the one that was taken away, by kind.</summary>
    public Dictionary<string, List<double>> Near { get; } = [];

    /// <summary>From 0 to 1; null where nothing of the kind was taken away.</summary>
    public double? Covered(string kind) => Taken.TryGetValue(kind, out var all) ? (double)Written.GetValueOrDefault(kind) / all : null;

    /// <summary>The mean, from 0 to 1; null where nothing was written of the kind.</summary>
    public double? Similar(string kind) => Near.TryGetValue(kind, out var near) ? near.Average() : null;
}
