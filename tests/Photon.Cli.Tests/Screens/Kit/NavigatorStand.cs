using System.Collections.Concurrent;
using System.Diagnostics;
using Photon.Cli.Input;
using Photon.Cli.Navigation.Sources;
using Photon.Cli.Output;
using Photon.Cli.Screens.Navigator;
using Photon.Cli.Screens.Panels;
using Photon.Cli.Screens.Views;
using Terminal.Gui.Input;

namespace Photon.Cli.Tests.Screens.Kit;

/// <summary>The navigator on Terminal.Gui's stand-in for a terminal.</summary>
sealed class NavigatorStand : IDisposable
{
    static readonly TimeSpan s_patience = TimeSpan.FromSeconds(90);

    readonly ConcurrentQueue<Action> _next = new();
    readonly CancellationTokenSource _stop = new();
    readonly NavigatorScreen _screen;

    NavigatorStand(NavigatedDocument document, int columns, int rows)
    {
        Stand = new Stand(columns, rows, theme => new Stage(theme));
        Place.Document = document;
        NavigatorScreen? shown = null;
        var later = new Later(_next.Enqueue, text => shown?.Say(text), _stop.Token);
        _screen = shown = new NavigatorScreen(Stand.Stage, new Theme(true), Place, later, () => HasLeft = true, (name, text) =>
        {
            Copied = text;
            return $"Copied {name}";
        });
        Stand.Press();
    }

    public static async Task<NavigatorStand> Open(string path, int columns = 100, int rows = 30)
    {
        var screen = new Screen(TextReader.Null, TextWriter.Null, TextWriter.Null, false, false);
        return new(await NavigatedDocument.Open(new InputRequest([path]), screen, null, TestContext.Current.CancellationToken), columns, rows);
    }

    public Stand Stand { get; }
    public NavigatorPlace Place { get; } = new();
    public bool HasLeft { get; private set; }
    public string Copied { get; private set; } = "";

    public void Press(params Key[] keys) => Stand.Press(keys);

    public void Type(string text) => Stand.Press([.. text.Select(c => (Key)c)]);

    public void Reload() => _screen.Reload(isAsked: true);

    /// <summary>What was done beside the screen comes in.</summary>
    public string Frame()
    {
        while (_next.TryDequeue(out var action)) action();
        Stand.Press();
        return Stand.Frame();
    }

    /// <returns>The frame that was waited for.</returns>
    public string Until(string text)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            var frame = Frame();
            if (frame.Contains(text, StringComparison.Ordinal)) return frame;
            if (clock.Elapsed > s_patience) Assert.Fail($"Never seen: {text}\n{frame}");
            Thread.Sleep(20);
        }
    }

    public void Dispose()
    {
        _stop.Cancel();
        Stand.Dispose();
        _stop.Dispose();
    }
}
