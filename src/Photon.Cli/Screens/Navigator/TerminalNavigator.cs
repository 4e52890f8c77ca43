using System.Runtime.InteropServices;
using Photon.Cli.Navigation.Sources;
using Photon.Cli.Output;
using Photon.Cli.Screens.Editors;
using Photon.Cli.Screens.Panels;
using Photon.Cli.Screens.Views;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;

namespace Photon.Cli.Screens.Navigator;

/// <summary>The navigator in a terminal: the screen, and what happens between two of them.</summary>
sealed class TerminalNavigator(Screen screen) : INavigator
{
    /// <summary>How often files are looked at: nobody notices a second, and watching would need a handle for each folder.</summary>
    static readonly TimeSpan s_watch = TimeSpan.FromSeconds(1);

    /// <summary>How long a screen has to leave the terminal as it was.</summary>
    static readonly TimeSpan s_farewell = TimeSpan.FromSeconds(1);

    public async Task<int> Run(Task<NavigatedDocument> opening, CancellationToken cancel)
    {
        var place = new NavigatorPlace();
        while (true)
        {
            place.Edit = null;
            Show(place, opening, cancel);
            cancel.ThrowIfCancellationRequested();
            // What could not be read is said after the screen has gone.
            if (place.Document is null && opening.IsCompleted) await opening;
            if (place.Edit is not { } edit) return ExitCode.Done;
            place.Said = EditorRun.At(edit.Path, edit.Line, edit.Column);
        }
    }

    void Show(NavigatorPlace place, Task<NavigatedDocument> opening, CancellationToken cancel)
    {
        // The sixteen colours of the terminal's owner, and the size as the system says it: some terminals do not answer.
        Driver.Force16Colors = true;
        Driver.SizeDetection = SizeDetectionMode.Polling;
        using var app = Application.Create().Init();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        using var stage = new Stage(new Theme(screen.HasStyle));
        using var ended = cancel.Register(() => app.Invoke(() => app.RequestStop(stage)));
        // The terminal is left as it was, whoever ends the process.
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Leave);
        using var hungUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Leave);

        NavigatorScreen? shown = null;
        var later = new Later(action => app.Invoke(action), text => shown?.Say(text), stop.Token);
        var clipboard = new Clipboards.Clipboard(sequence => app.Driver?.WriteRaw(sequence), Clipboards.ClipboardTool.Candidates(Environment.GetEnvironmentVariable));
        shown = new NavigatorScreen(stage, new Theme(screen.HasStyle), place, later, () => app.RequestStop(stage), clipboard.Copy);
        if (place.Document is null) Open(app, stage, shown, opening);
        app.AddTimeout(s_watch, Watch(place, shown));
        app.Paste += (_, paste) => stage.Paste(paste.Text);
        app.Run(stage);
        stop.Cancel();

        void Leave(PosixSignalContext signal)
        {
            signal.Cancel = true;
            app.Invoke(() => app.RequestStop(stage));
            // Where the terminal itself is gone, its driver asks it for ever, and nobody hears that it should stop.
            var code = 128 + (signal.Signal == PosixSignal.SIGHUP ? 1 : 15);
            Task.Delay(s_farewell, CancellationToken.None).ContinueWith(_ => Environment.Exit(code), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    /// <summary>The screen is there before the document is.</summary>
    static void Open(IApplication app, Stage stage, NavigatorScreen shown, Task<NavigatedDocument> opening)
    {
        if (opening.IsCompletedSuccessfully)
        {
            shown.Show(opening.Result);
            return;
        }
        var dots = 0;
        shown.Wait("reading the document …");
        app.AddTimeout(TimeSpan.FromMilliseconds(200), () =>
        {
            if (opening.IsCompleted) return false;
            shown.Wait("reading the document " + new string('.', ++dots % 6));
            return true;
        });
        opening.ContinueWith(ended => app.Invoke(() =>
        {
            if (ended.IsCompletedSuccessfully) shown.Show(ended.Result);
            else app.RequestStop(stage);
        }), TaskScheduler.Default);
    }

    /// <summary>Whether a file of the document is another one than the last time.</summary>
    static Func<bool> Watch(NavigatorPlace place, NavigatorScreen shown)
    {
        return () =>
        {
            if (place.Document is not { IsFile: true } document) return true;
            var now = Stamp(document, out var newest);
            if (place.Stamp.Length > 0 ? place.Stamp != now : newest >= place.Since) shown.Reload(isAsked: false);
            place.Stamp = now;
            return true;
        };
    }

    static string Stamp(NavigatedDocument document, out DateTime newest)
    {
        newest = default;
        var stamp = new System.Text.StringBuilder();
        foreach (var file in document.Index.Files)
        {
            if (FilePlaces.PathOf(document, file) is not { } path) continue;
            // A file that is being written anew may not be there for a moment.
            var info = new FileInfo(path);
            if (!info.Exists) continue;
            if (info.LastWriteTimeUtc > newest) newest = info.LastWriteTimeUtc;
            stamp.Append(info.LastWriteTimeUtc.Ticks).Append(' ').Append(info.Length).Append(';');
        }
        return stamp.ToString();
    }
}
