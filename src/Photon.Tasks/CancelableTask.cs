using Microsoft.Build.Framework;

namespace Photon.Tasks;

/// <summary>A task that ends when its build is stopped.</summary>
public abstract class CancelableTask : Microsoft.Build.Utilities.Task, ICancelableTask, IDisposable
{
    readonly CancellationTokenSource _cancel = new();

    private protected CancellationToken Stopped => _cancel.Token;

    public void Cancel() => _cancel.Cancel();

    public void Dispose()
    {
        _cancel.Dispose();
        GC.SuppressFinalize(this);
    }
}
