using Photon.Cli.Navigation.Index;
using Photon.Cli.Screens.Colours;
using Photon.Cli.Screens.Lines;
using Photon.Core.Emit;

namespace Photon.Cli.Screens.Popups;

/// <summary>The C# that Photon emits for an entry.</summary>
static class CodePopup
{
    public static void Open(PopupHost host, Item item, IReadOnlyList<SourceFile> files)
    {
        var lines = new List<Line>();
        foreach (var file in files)
        {
            if (lines.Count > 0) lines.Add(Line.Empty);
            lines.Add(Line.Of("// " + file.HintName, Tone.Comment));
            lines.AddRange(CSharpColours.Of(file.Text));
        }
        host.Read($"C# of {item.Label}", lines, "C#", string.Join("\n", files.Select(file => file.Text)));
    }
}
