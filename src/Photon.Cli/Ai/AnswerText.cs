using Photon.Ai.Questions;
using Photon.Cli.Input;
using Photon.Cli.Navigation.Snippets;
using Photon.Cli.Output;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Ai;

/// <summary>An answer as people and programs read it.</summary>
static class AnswerText
{
    const int MostLines = 60;

    public static void Write(TextWriter output, QuestionAnswer answer, string call, IReadOnlyList<string> command)
    {
        output.WriteLine(PlainText.InOneLine(answer.Text));
        foreach (var line in answer.Lines.Take(MostLines)) output.WriteLine($"  {PlainText.InOneLine(line.Text, 300)}{(line.Place is { } place ? $"  {(place with { Path = ShownPath.Of(place.Path) })}" : "")}");
        if (answer.Lines.Count > MostLines) output.WriteLine($"  and {answer.Lines.Count - MostLines} more; --json has all");
        if (call.Length > 0) output.Write(string.Concat(call.TrimEnd('\n').Split('\n').Select(static line => PlainText.InOneLine(line, 4000) + "\n")));
        if (command.Count > 0) output.WriteLine("photon could do this: " + Typed(command));
    }

    public static void WriteJson(TextWriter output, QuestionAnswer answer, string call, IReadOnlyList<string> command, string by) => JsonOutput.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("answer", answer.Text);
        writer.WriteBoolean("understood", answer.IsUnderstood);
        writer.WriteString("by", by);
        writer.WriteStartArray("places");
        foreach (var line in answer.Lines)
        {
            writer.WriteStartObject();
            writer.WriteString("text", line.Text);
            if (line.Place is { } place)
            {
                writer.WriteString("path", place.Path);
                writer.WriteNumber("line", place.Line + 1);
                writer.WriteNumber("column", place.Column + 1);
            }
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        if (call.Length > 0) writer.WriteString("call", call);
        if (command.Count > 0) writer.WriteString("command", Typed(command));
        writer.WriteEndObject();
    });

    static string Typed(IReadOnlyList<string> command) => "photon " + string.Join(' ', command.Select(CurlSnippet.Quoted).Select(static word => PlainText.InOneLine(word, 400)));
}
