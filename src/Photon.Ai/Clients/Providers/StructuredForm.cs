namespace Photon.Ai.Clients.Providers;

/// <summary>How a provider is told the shape of an answer, the strictest first.</summary>
enum StructuredForm
{
    /// <summary>The schema, and nothing but it (OpenAI's strict mode).</summary>
    Strict,

    /// <summary>The schema.</summary>
    Schema,

    /// <summary>Some JSON.</summary>
    Json,

    /// <summary>Nothing: the prompt alone says it, and the answer is checked in any case.</summary>
    None,
}
