using DiffPlex.Renderer;

namespace Photon.Cli.Text;

/// <summary>What writing a file would change, as <c>git apply</c> takes it.</summary>
static class UnifiedDiff
{
    /// <summary>Of a file that is to be written, whose last line ends as every other does.</summary>
    /// <param name="there"><c>null</c>: there is no such file.</param>
    /// <param name="name">As it is shown, with slashes.</param>
    public static string OfWritten(string? there, string text, string name)
    {
        name = name.TrimStart('/');
        var lines = text.TrimEnd('\n');
        return there is null
            ? $"--- /dev/null\n+++ b/{name}\n@@ -0,0 +1,{text.Count(c => c == '\n')} @@\n" + string.Concat(lines.Split('\n').Select(line => $"+{line}\n"))
            : Of(there.TrimEnd('\n'), lines, name);
    }

    /// <param name="name">As it is shown, with slashes.</param>
    public static string Of(string before, string after, string name) =>
        UnidiffRenderer.GenerateUnidiff(before, after, "a/" + name, "b/" + name, ignoreWhitespace: false).TrimEnd('\n') + "\n";
}
