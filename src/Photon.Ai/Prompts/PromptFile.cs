namespace Photon.Ai.Prompts;

/// <summary>One version of what a command says to a model. docs/ai/prompts.md has the format.</summary>
/// <param name="Command">The folder that it lies in.</param>
/// <param name="Version">The file's name, from 1 on.</param>
/// <param name="Mode">What it is about.</param>
/// <param name="AnswerTokens">Tokens that are kept for the answer.</param>
/// <param name="AnswerSchema">The JSON Schema of the answer, as JSON text.</param>
/// <param name="System">The system message.</param>
/// <param name="Template">The message of the user, with <c>{{names}}</c>.</param>
/// <param name="Examples">Turns that stand before it.</param>
/// <param name="Hash">Of the file's text, line ends as LF: SHA-256, lower-case hexadecimal.</param>
public sealed record PromptFile(string Command, int Version, PromptMode Mode, int AnswerTokens, string AnswerSchema, string System, string Template, IReadOnlyList<PromptExample> Examples, string Hash)
{
    /// <summary>The names that every template has, in this order, each once.</summary>
    public static IReadOnlyList<string> Parts { get; } = ["task", "slice", "conventions", "constraints"];

    /// <summary><c>doc-route/1 3fa4c01b</c>.</summary>
    public string Identity => $"{Command}/{Version} {Hash[..8]}";

    /// <summary>The message of the user.</summary>
    /// <param name="values">Of every name of the template.</param>
    public string Render(IReadOnlyDictionary<string, string> values) => TemplateText.Fill(Template, values);
}
