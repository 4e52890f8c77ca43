using Photon.Cli.Output;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Generate;

/// <summary>Shows a diff: what a terminal could take for commands of its own is spelled out.</summary>
static class DiffText
{
    public static void Show(Screen screen, string diff)
    {
        if (diff.Length == 0) return;
        foreach (var line in diff.TrimEnd('\n').Split('\n')) screen.Out.WriteLine(string.Join('\t', line.TrimEnd('\r').Split('\t').Select(part => PlainText.InOneLine(part, int.MaxValue))));
    }
}
