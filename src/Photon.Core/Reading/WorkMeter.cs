using System.Globalization;

namespace Photon.Core.Reading;

/// <summary>Counts the steps of what a text asks for; about 10 ns each.</summary>
internal sealed class WorkMeter(int most, CancellationToken cancel = default)
{
    const int Pause = 100_000;
    long _spent;
    long _nextLook = Pause;

    /// <exception cref="WorkLimitException">There were more than allowed.</exception>
    public void Spend(int steps)
    {
        _spent += steps;
        if (_spent < _nextLook) return;
        if (_spent > most) throw new WorkLimitException(string.Format(CultureInfo.InvariantCulture, "{0:N0} steps", most));
        _nextLook = Math.Min(_spent + Pause, most);
        cancel.ThrowIfCancellationRequested();
    }
}
