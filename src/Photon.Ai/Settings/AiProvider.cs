namespace Photon.Ai.Settings;

/// <summary>Who answers.</summary>
public enum AiProvider
{
    /// <summary>Nobody: commands give their deterministic form.</summary>
    None,

    /// <summary>OpenAI, over the network.</summary>
    OpenAI,

    /// <summary>Anthropic's Claude, over the network.</summary>
    Claude,

    /// <summary>A server that speaks OpenAI's protocol: llama-server, Ollama, LM Studio, vLLM.</summary>
    LocalHttp,

    /// <summary>llama.cpp in a worker process of this tool's own.</summary>
    Local,
}
