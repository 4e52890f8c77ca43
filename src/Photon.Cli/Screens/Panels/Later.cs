namespace Photon.Cli.Screens.Panels;

/// <summary>Work beside the screen, its result on the screen's thread.</summary>
/// <param name="invoke">Runs something on the screen's thread, soon.</param>
/// <param name="say">Shows what went wrong.</param>
sealed class Later(Action<Action> invoke, Action<string> say, CancellationToken cancel)
{
    /// <summary>Less than that is not worth a frame that says "reading".</summary>
    static readonly TimeSpan s_unseen = TimeSpan.FromMilliseconds(25);

    /// <param name="waiting">Called where it takes long enough to be seen.</param>
    /// <param name="isStillWanted">Asked before <paramref name="done"/>: people go on meanwhile.</param>
    public void Do<T>(Func<CancellationToken, Task<T>> work, Action<T> done, Action? waiting = null, Func<bool>? isStillWanted = null)
    {
        var task = Task.Run(() => work(cancel), cancel);
        if (Ended(task))
        {
            Finish(task, done, isStillWanted);
            return;
        }
        waiting?.Invoke();
        task.ContinueWith(ended => invoke(() => Finish(ended, done, isStillWanted)), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    static bool Ended(Task task)
    {
        try
        {
            return task.Wait(s_unseen);
        }
        catch (AggregateException)
        {
            return true;
        }
    }

    void Finish<T>(Task<T> task, Action<T> done, Func<bool>? isStillWanted)
    {
        if (task.IsCanceled || isStillWanted?.Invoke() == false) return;
        if (task.Exception is { InnerException: { } error }) say(error.Message.ReplaceLineEndings(" "));
        else done(task.Result);
    }
}
