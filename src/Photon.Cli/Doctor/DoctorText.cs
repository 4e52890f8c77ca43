using Photon.Cli.Doctor.Probes;
using Photon.Cli.Output;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace Photon.Cli.Doctor;

/// <summary>What was found, for people: a table on a terminal, else lines that can be searched.</summary>
static class DoctorText
{
    public static void Write(Screen screen, IReadOnlyList<Check> checks)
    {
        if (screen.HasStyle) Table(screen.Pretty, checks);
        else Lines(screen.Out, checks);
        var wanting = checks.Where(check => check.Finding.IsWanting).ToList();
        screen.Out.WriteLine(wanting.Count == 0
            ? "Nothing is missing that the projects here need."
            : $"The projects here need what is missing: {string.Join(", ", wanting.Select(check => check.Probe.Name))}.");
    }

    static void Lines(TextWriter output, IReadOnlyList<Check> checks)
    {
        var width = checks.Max(check => check.Probe.Name.Length);
        foreach (var (probe, finding) in checks)
        {
            output.WriteLine($"{Word(finding),-8} {probe.Name.PadRight(width)}  {Shown(finding.Found)}");
            if (finding.State == State.Ok) continue;
            output.WriteLine($"{"",-8} {"",1}{new string(' ', width)} for: {probe.NeededFor}");
            if (finding.Next.Length > 0) output.WriteLine($"{"",-8} {"",1}{new string(' ', width)} next: {Shown(finding.Next)}");
        }
    }

    static void Table(IAnsiConsole console, IReadOnlyList<Check> checks)
    {
        var table = new Table { Border = TableBorder.Rounded }.AddColumns("", "What", "Found", "Needed for", "Next");
        foreach (var (probe, finding) in checks)
        {
            table.AddRow(
                new Cell(Word(finding), new Style(Colour(finding))), new Cell(probe.Name), new Cell(Shown(finding.Found)),
                new Cell(probe.NeededFor, new Style(decoration: Decoration.Dim)), new Cell(Shown(finding.Next)));
        }
        console.Write(table);
    }

    /// <summary>What is not there and not asked for is no reproach.</summary>
    static string Word(Finding finding) => finding switch
    {
        { State: State.Ok } => "ok",
        { State: State.Unknown } => "unknown",
        { IsRequired: false, State: State.Missing } => "absent",
        { State: State.Missing } => "MISSING",
        { IsRequired: false } => "unfit",
        _ => "UNFIT",
    };

    static Color Colour(Finding finding) => finding.State == State.Ok ? Color.Green : finding.IsWanting ? Color.Red : finding.State == State.Unfit ? Color.Yellow : Color.Grey;

    // Programs and project files could steer the terminal.
    static string Shown(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
