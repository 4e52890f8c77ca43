using Photon.Cli.Output;
using Photon.Core.Diagnostics;

namespace Photon.Cli.Text;

/// <summary>Shows a diff: what a terminal could take for commands of its own is spelled out.</summary>
static class DiffText
{
    public static void Show(Screen screen, string diff)
    {
        if (diff.Length == 0) return;
        foreach (var line in diff.TrimEnd('\n').Split('\n'))
        {
            var shown = string.Join('\t', line.TrimEnd('\r').Split('\t').Select(part => PlainText.InOneLine(part, int.MaxValue)));
            screen.Out.WriteLine(screen.HasStyle ? Coloured(shown) : shown);
        }
    }

    static string Coloured(string line) => line switch
    {
        ['+', '+', '+', ..] or ['-', '-', '-', ..] => $"\e[1m{line}\e[0m",
        ['+', ..] => $"\e[32m{line}\e[0m",
        ['-', ..] => $"\e[31m{line}\e[0m",
        ['@', ..] => $"\e[36m{line}\e[0m",
        _ => line,
    };
}
