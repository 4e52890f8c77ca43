using DiffPlex.Renderer;

namespace Photon.Cli.Generate;

/// <summary>What writing a file would change, as <c>git apply</c> takes it.</summary>
static class UnifiedDiff
{
    /// <param name="there"><c>null</c>: there is no such file.</param>
    /// <param name="name">As it is shown, with slashes.</param>
    public static string Of(string? there, string text, string name) => Of(there, text, name.TrimStart('/'), text.TrimEnd('\n'));

    // A last line that is empty is none.
    static string Of(string? there, string text, string name, string trimmed) => there is null
        ? $"--- /dev/null\n+++ b/{name}\n@@ -0,0 +1,{text.Count(c => c == '\n')} @@\n" + string.Concat(trimmed.Split('\n').Select(line => $"+{line}\n"))
        : UnidiffRenderer.GenerateUnidiff(there.TrimEnd('\n'), trimmed, "a/" + name, "b/" + name, ignoreWhitespace: false).TrimEnd('\n') + "\n";
}
