namespace Photon.Ai.Prompts;

/// <summary>What a prompt is about.</summary>
public enum PromptMode
{
    /// <summary>What somebody typed: an answer in words or a command line.</summary>
    Cli,

    /// <summary>Operations of a document.</summary>
    Route,

    /// <summary>Schemas of a document.</summary>
    Schema,
}
