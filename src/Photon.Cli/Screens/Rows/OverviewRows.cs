using Photon.Cli.Navigation.Index;
using Photon.Cli.Screens.Lines;

namespace Photon.Cli.Screens.Rows;

/// <summary>A document as a whole.</summary>
static class OverviewRows
{
    public static void Add(RowList rows, SpecIndex index)
    {
        rows.Text(index.Title, tone: Tone.Heading);
        rows.Add(new("OpenAPI ", Tone.Dim), new(index.Version));
        rows.Blank();
        foreach (var group in index.All.Where(static item => !item.IsInline).GroupBy(static item => item.Kind).OrderBy(static group => group.Key))
            rows.Add(new($"{group.Count(),7}  ", Tone.Number), new(EntryRows.Kind(group.Key) + (group.Count() == 1 ? "" : "s")));
        if (index.Files.Count > 1) rows.Add(new($"{index.Files.Count,7}  ", Tone.Number), new("files"));
        rows.Blank();
        rows.Add(new("/ ", Tone.Key), new("finds anything by its name: operations, schemas, properties"));
        rows.Add(new("? ", Tone.Key), new("shows all keys"));
    }
}
