using Photon.Cli.Screens.Views;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;

namespace Photon.Cli.Tests.Screens.Kit;

/// <summary>Terminal.Gui's own stand-in for a terminal: keys go in, cells come out.</summary>
sealed class Stand : IDisposable
{
    static Stand() => Environment.SetEnvironmentVariable("DisableRealDriverIO", "1");

    readonly SessionToken? _session;

    public Stand(int columns, int rows, Func<Theme, Stage> stage, bool hasColours = true)
    {
        App = Application.Create();
        App.Init(DriverRegistry.Names.ANSI);
        App.Driver!.SetScreenSize(columns, rows);
        Stage = stage(new Theme(hasColours));
        _session = App.Begin(Stage);
        App.LayoutAndDraw(true);
    }

    public IApplication App { get; }
    public Stage Stage { get; }

    public void Press(params Key[] keys)
    {
        foreach (var key in keys) App.InjectKey(key);
        App.LayoutAndDraw();
    }

    public void Resize(int columns, int rows)
    {
        App.Driver!.SetScreenSize(columns, rows);
        App.LayoutAndDraw(true);
    }

    /// <summary>Lines as one sees them, without trailing blanks.</summary>
    public string Frame() => string.Join('\n', App.Driver!.ToString()!.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).TrimEnd('\n');

    /// <summary>As it goes to the terminal.</summary>
    public string Coloured() => App.Driver!.ToAnsi();

    public void Dispose()
    {
        if (_session is not null) App.End(_session);
        Stage.Dispose();
        App.Dispose();
    }
}
