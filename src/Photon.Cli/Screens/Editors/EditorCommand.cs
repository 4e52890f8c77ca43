using System.Globalization;
using System.Text;

namespace Photon.Cli.Screens.Editors;

/// <summary>How an editor is told to open a file at a line.</summary>
/// <param name="File">The program.</param>
sealed record EditorCommand(string File, IReadOnlyList<string> Arguments)
{
    static readonly string[] s_variables = ["VISUAL", "EDITOR"];
    static readonly string[] s_usual = OperatingSystem.IsWindows() ? ["notepad"] : ["nano", "vim", "vi"];

    /// <summary>VISUAL, then EDITOR, then what the system has; <c>null</c> where there is none.</summary>
    /// <param name="isThere">Whether a program can be found on PATH.</param>
    public static string? Chosen(Func<string, string?> variable, Func<string, bool> isThere) =>
        s_variables.Select(variable).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value))
        ?? s_usual.FirstOrDefault(isThere);

    /// <param name="editor">As the variable has it: a program, perhaps quoted, perhaps with arguments.</param>
    /// <param name="path">Full, so that it cannot be taken for an option.</param>
    /// <param name="line">From 1.</param>
    /// <param name="column">From 1.</param>
    public static EditorCommand Of(string editor, string path, int line, int column)
    {
        var words = Words(editor);
        var file = words.Count > 0 ? words[0] : "";
        var (l, c) = (line.ToString(CultureInfo.InvariantCulture), column.ToString(CultureInfo.InvariantCulture));
        var name = Path.GetFileNameWithoutExtension(file.Replace('\\', '/')).ToLowerInvariant();
        string[] place = name switch
        {
            "vi" or "vim" or "nvim" or "view" or "gvim" or "mvim" or "neovide" => [$"+call cursor({l},{c})", path],
            "nano" or "pico" => [$"+{l},{c}", path],
            "emacs" or "emacsclient" or "micro" or "kak" => [$"+{l}:{c}", path],
            "joe" or "jed" or "ne" or "mg" or "mcedit" or "gedit" or "gnome-text-editor" or "xed" or "pluma" => [$"+{l}", path],
            "hx" or "helix" or "subl" or "sublime_text" or "zed" or "zeditor" or "atom" or "pulsar" or "lapce" => [$"{path}:{l}:{c}"],
            "code" or "code-insiders" or "codium" or "vscodium" or "code-oss" or "cursor" or "windsurf" or "trae" => ["--goto", $"{path}:{l}:{c}"],
            "idea" or "idea64" or "rider" or "rider64" or "webstorm" or "webstorm64" or "pycharm" or "goland" or "fleet" => ["--line", l, "--column", c, path],
            "kate" or "kwrite" => ["--line", l, "--column", c, path],
            "notepad++" => [$"-n{l}", $"-c{c}", path],
            "mate" or "textmate" => ["-l", $"{l}:{c}", path],
            // Others would take a place for the name of a file.
            _ => [path],
        };
        return new(file, [.. words.Skip(1), .. place]);
    }

    /// <summary>As a shell would part them: at spaces that no quotes enclose.</summary>
    static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var quote = '\0';
        var isOpen = false;
        foreach (var c in text)
        {
            if (quote != '\0' && c == quote) quote = '\0';
            else if (quote == '\0' && c is '"' or '\'') (quote, isOpen) = (c, true);
            else if (quote == '\0' && char.IsWhiteSpace(c))
            {
                if (isOpen) words.Add(word.ToString());
                word.Clear();
                isOpen = false;
            }
            else
            {
                word.Append(c);
                isOpen = true;
            }
        }
        if (isOpen) words.Add(word.ToString());
        return words;
    }
}
