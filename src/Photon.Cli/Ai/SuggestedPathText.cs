using Photon.Ai.Paths;
using Photon.Cli.Output;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Ai;

/// <summary>Suggestions as people and programs read them.</summary>
static class SuggestedPathText
{
    public static void Write(TextWriter output, IReadOnlyList<SuggestedPath> suggested)
    {
        for (var i = 0; i < suggested.Count; i++)
        {
            var one = suggested[i];
            output.WriteLine($"{i + 1}. {PlainText.InOneLine($"{one.Method} {one.Path}")}{(one.OperationId.Length > 0 ? $"  {PlainText.InOneLine(one.OperationId)}" : "")}{(one.Tag.Length > 0 ? $"  [{PlainText.InOneLine(one.Tag)}]" : "")}  {string.Join(' ', one.Statuses)}");
            output.WriteLine($"   {PlainText.InOneLine(one.Why, 300)}");
        }
    }

    public static void WriteJson(TextWriter output, IReadOnlyList<SuggestedPath> suggested) => JsonOutput.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartArray("suggestions");
        foreach (var one in suggested)
        {
            writer.WriteStartObject();
            writer.WriteString("method", one.Method);
            writer.WriteString("path", one.Path);
            writer.WriteString("operationId", one.OperationId);
            writer.WriteString("tag", one.Tag);
            writer.WriteStartArray("statuses");
            foreach (var status in one.Statuses) writer.WriteStringValue(status);
            writer.WriteEndArray();
            writer.WriteString("why", one.Why);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}
