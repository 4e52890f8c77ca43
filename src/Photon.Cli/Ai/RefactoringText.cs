using Photon.Ai.Refactoring;
using Photon.Cli.Input;
using Photon.Cli.Output;
using Photon.Core.Diagnostics;
using Found = Photon.Ai.Refactoring.Refactoring;

namespace Photon.Cli.Ai;

/// <summary>Findings as people and programs read them.</summary>
static class RefactoringText
{
    const int MostPlaces = 5;

    public static void Write(TextWriter output, IReadOnlyList<Found> found)
    {
        foreach (var one in found)
        {
            output.WriteLine($"{Place(one.Places[0])}: {one.Rule} ({Risk(one.Risk)}): {PlainText.InOneLine(one.Message, 400)}{(one.Change.Length > 0 ? $". {PlainText.InOneLine(one.Change, 400)}" : "")}");
            foreach (var place in one.Places.Skip(1).Take(MostPlaces)) output.WriteLine($"  also {Place(place)}");
            if (one.Places.Count > MostPlaces + 1) output.WriteLine($"  and in {one.Places.Count - MostPlaces - 1} more places");
        }
        output.WriteLine($"{found.Count} findings, {found.Count(static one => one is { HasChanges: true, Risk: RefactoringRisk.None })} of which can be proposed and keep the contract");
    }

    public static void WriteJson(TextWriter output, IReadOnlyList<Found> found) => JsonOutput.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartArray("findings");
        foreach (var one in found)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", one.Rule);
            writer.WriteString("risk", Risk(one.Risk));
            writer.WriteString("message", one.Message);
            writer.WriteString("change", one.Change);
            writer.WriteString("component", one.Name);
            writer.WriteBoolean("canBeProposed", one.HasChanges);
            writer.WriteStartArray("places");
            foreach (var place in one.Places)
            {
                writer.WriteStartObject();
                writer.WriteString("path", place.Path);
                writer.WriteNumber("line", place.Line + 1);
                writer.WriteNumber("column", place.Column + 1);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    public static string Risk(RefactoringRisk risk) => risk switch
    {
        RefactoringRisk.None => "contract equal",
        RefactoringRisk.Narrows => "narrows",
        RefactoringRisk.Widens => "widens",
        _ => "renames",
    };

    static string Place(Place place) => place with { Path = ShownPath.Of(place.Path) } is var shown ? shown.ToString() : "";
}
