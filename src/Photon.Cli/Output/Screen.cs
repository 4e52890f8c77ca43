using Spectre.Console;

namespace Photon.Cli.Output;

/// <summary>Where a command reads and writes, and what it may assume of that.</summary>
/// <param name="IsInteractive">Somebody sits there and can answer.</param>
/// <param name="HasStyle">What is written may have colours and redraw itself.</param>
sealed record Screen(TextReader In, TextWriter Out, TextWriter Error, bool IsInteractive, bool HasStyle)
{
    IAnsiConsole? _pretty;

    /// <summary>The process's own: NO_COLOR, TERM=dumb, CI and redirections are heard.</summary>
    public static Screen Of(TextReader input, TextWriter output, TextWriter error)
    {
        var isHeadless = IsSet("CI") || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new(input, output, error,
            IsInteractive: !Console.IsInputRedirected && !Console.IsOutputRedirected && !isHeadless,
            HasStyle: !Console.IsOutputRedirected && !isHeadless && !IsSet("NO_COLOR"));
    }

    /// <summary>For tables, trees and progress: plain text where there is no style. Made when it is first asked for, because most commands do without.</summary>
    public IAnsiConsole Pretty => _pretty ??= AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(Out),
        Ansi = HasStyle ? AnsiSupport.Yes : AnsiSupport.No,
        ColorSystem = HasStyle ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = IsInteractive ? InteractionSupport.Yes : InteractionSupport.No,
    });

    static bool IsSet(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 };
}
