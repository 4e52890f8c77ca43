using DiffPlex.Renderer;

namespace Photon.Cli.Text;

/// <summary>What writing a file would change, as <c>git apply</c> takes it.</summary>
static class UnifiedDiff
{
    /// <summary>Stands at the end of a last line that no line end follows: it differs from the same line with one.</summary>
    const string Open = "\uE0FF";

    /// <summary>Of a file that is to be written, whose last line ends as every other does.</summary>
    /// <param name="there"><c>null</c>: there is no such file.</param>
    /// <param name="name">As it is shown, with slashes.</param>
    public static string OfWritten(string? there, string text, string name)
    {
        name = name.TrimStart('/');
        var lines = WithoutEnd(text);
        if (there is null or "") return $"--- {(there is null ? "/dev/null" : $"a/{name}")}\n+++ b/{name}\n@@ -0,0 +1,{lines.Count(c => c == '\n') + 1} @@\n" + string.Concat(lines.Split('\n').Select(line => $"+{line}\n"));
        return Of(there.EndsWith('\n') ? WithoutEnd(there) : there + Open, lines, name).Replace($"{Open}\n", "\n\\ No newline at end of file\n", StringComparison.Ordinal);
    }

    static string WithoutEnd(string text) => text.EndsWith('\n') ? text[..^1] : text;

    /// <param name="name">As it is shown, with slashes.</param>
    public static string Of(string before, string after, string name) =>
        UnidiffRenderer.GenerateUnidiff(before, after, "a/" + name, "b/" + name, ignoreWhitespace: false).TrimEnd('\n') + "\n";
}
