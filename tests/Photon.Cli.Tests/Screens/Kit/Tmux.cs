using System.Diagnostics;
using System.Globalization;

namespace Photon.Cli.Tests.Screens.Kit;

/// <summary>A real terminal without anybody in front of it: a tmux server of its own, one shell in it.</summary>
sealed class Tmux : IDisposable
{
    /// <summary>Only what never comes takes as long; two busy cores take seconds.</summary>
    static readonly TimeSpan s_patience = TimeSpan.FromSeconds(90);

    readonly string _socket = $"photon-{Guid.NewGuid():N}";
    readonly TemporaryFolder _home = new();

    /// <summary>What each test begins with.</summary>
    public static void SkipUnlessThere() => Assert.SkipUnless(s_version.Value.StartsWith("tmux", StringComparison.Ordinal), "There is no tmux: apt-get install tmux");

    static readonly Lazy<string> s_version = new(() =>
    {
        try
        {
            return Run(["-V"]).Out;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "";
        }
    });

    /// <summary>A shell with the prompt "$ ".</summary>
    /// <param name="environment">What the shell has, beside a bare PATH, HOME and TERM: "NAME=value".</param>
    public Tmux(int columns, int rows, string folder, params string[] environment)
    {
        File.WriteAllText(_home.Of("tmux.conf"), "set -g default-terminal tmux-256color\nset -s set-clipboard on\nset -g escape-time 0\nset -g status off\n");
        var shell = string.Join(' ', [.. Quoted(["env", "-i", $"PATH={Environment.GetEnvironmentVariable("PATH")}", $"HOME={_home.Path}", "LANG=C.UTF-8", "PS1=$ ",
            .. DotNet(), .. environment]), "TERM=$TERM", "TMUX=$TMUX", "sh"]);
        Server("-f", _home.Of("tmux.conf"), "new-session", "-d", "-x", $"{columns}", "-y", $"{rows}", "-c", folder, shell);
        Until(frame => frame.Contains('$'), "the shell's prompt");
    }

    /// <summary>The tool's own: its cache goes there.</summary>
    public string Home => _home.Path;

    /// <summary>The tool as its own project builds it: beside these tests it would lack what the tests have from ASP.NET Core's framework.</summary>
    public static string Photon { get; } = Path.Combine(SharedData.Root, "src/Photon.Cli", Path.GetRelativePath(Path.Combine(SharedData.Root, "tests/Photon.Cli.Tests"), AppContext.BaseDirectory), "photon");

    /// <summary>Keys by tmux's names: "Enter", "BSpace", "q".</summary>
    public void Press(params string[] keys) => Server(["send-keys", .. keys]);

    public void Type(string text) => Server("send-keys", "-l", text);

    public void Resize(int columns, int rows) => Server("resize-window", "-x", columns.ToString(CultureInfo.InvariantCulture), "-y", rows.ToString(CultureInfo.InvariantCulture));

    /// <summary>Lines as one sees them, without trailing blanks.</summary>
    public string Frame() => string.Join('\n', Server("capture-pane", "-p").Out.Split('\n').Select(line => line.TrimEnd())).TrimEnd('\n');

    /// <summary>With the escape sequences of colours.</summary>
    public string Coloured() => Server("capture-pane", "-p", "-e").Out;

    /// <summary>One of tmux's variables: "cursor_flag", "alternate_on", "mouse_any_flag".</summary>
    public string Says(string variable) => Server("display-message", "-p", $"#{{{variable}}}").Out.Trim();

    /// <summary>What the terminal's clipboard was handed.</summary>
    public string Buffer() => Server("show-buffer").Out;

    /// <returns>The frame that was waited for.</returns>
    public string Until(Func<string, bool> isThere, string what)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            var frame = Frame();
            if (isThere(frame)) return frame;
            if (clock.Elapsed > s_patience) Assert.Fail($"Never seen: {what}\n{frame}");
            Thread.Sleep(50);
        }
    }

    public string UntilSeen(string text) => Until(frame => frame.Contains(text, StringComparison.Ordinal), text);

    public string UntilGone(string text) => Until(frame => !frame.Contains(text, StringComparison.Ordinal), "no " + text);

    public void Dispose()
    {
        Server("kill-server");
        _home.Dispose();
    }

    (int Code, string Out) Server(params string[] arguments) => Run(["-L", _socket, .. arguments]);

    static (int Code, string Out) Run(string[] arguments)
    {
        // What tmux is started in is nothing to it: a session of its own, whoever runs the tests.
        var start = new ProcessStartInfo("tmux", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("TMUX");
        start.Environment["LANG"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    static IEnumerable<string> DotNet()
    {
        yield return "DOTNET_NOLOGO=1";
        if (Environment.GetEnvironmentVariable("DOTNET_ROOT") is { Length: > 0 } root) yield return $"DOTNET_ROOT={root}";
    }

    static IEnumerable<string> Quoted(IEnumerable<string> words) => words.Select(word => $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'");
}
