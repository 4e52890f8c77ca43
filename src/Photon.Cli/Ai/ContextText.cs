using Photon.Ai.Answers;
using Photon.Ai.Context;

namespace Photon.Cli.Ai;

/// <summary>What <c>--show-context</c> prints: what a model would be told, part by part.</summary>
static class ContextText
{
    public static void Write(TextWriter output, string name, ContextReport context, int most)
    {
        output.WriteLine($"{name}: {context.Tokens} of {most} tokens ({context.Counter})");
        output.WriteLine($"  {context.PromptTokens,6}  prompt {context.Prompt.Identity}, task, conventions and constraints");
        output.WriteLine($"  {context.SchemaTokens,6}  schema of the answer");
        output.WriteLine($"  {context.AnswerTokens,6}  kept for the answer");
        output.WriteLine($"  {context.Slice.Tokens,6}  of the document:");
        foreach (var part in context.Slice.Parts) output.WriteLine($"    {part.Tokens,6}  {part.Kind}: {part.Name}{Form(part.Form)}");
    }

    static string Form(SliceForm form) => form switch
    {
        SliceForm.Short => " (texts cut)",
        SliceForm.Outline => " (without texts)",
        SliceForm.Names => " (names only)",
        SliceForm.LeftOut => " (left out)",
        _ => "",
    };
}
