using Photon.Core.Diagnostics;

namespace Photon.Cli.Input;

/// <summary>Paths as people read them: relative to the current folder where they lie in it.</summary>
static class ShownPath
{
    public static string Of(string path)
    {
        if (!Path.IsPathFullyQualified(path)) return PlainText.InOneLine(path);
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return PlainText.InOneLine(relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? path : relative);
    }
}
