namespace Photon.Ai.Prompts;

/// <summary>A turn that went well: what was asked, and what was answered.</summary>
public sealed record PromptExample(string Question, string Answer);
