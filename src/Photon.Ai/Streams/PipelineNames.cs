namespace Photon.Ai.Streams;

/// <summary>Names under which layers tell each other things, among the additional properties of options and of updates.</summary>
public static class PipelineNames
{
    /// <summary>Of options: the prompt's identity.</summary>
    public const string Prompt = "photon.prompt";

    /// <summary>Of updates: the answer is a recorded one.</summary>
    public const string Replayed = "photon.replayed";
}
