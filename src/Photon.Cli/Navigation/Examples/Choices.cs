namespace Photon.Cli.Navigation.Examples;

/// <summary>What is taken where a schema leaves a choice: the first of each, and with every further try the next combination.</summary>
sealed class Choices
{
    readonly List<(int Taken, int Count)> _made = [];
    int _at;

    /// <param name="count">At least 1.</param>
    public int Take(int count)
    {
        if (_at == _made.Count) _made.Add((0, count));
        return Math.Min(_made[_at++].Taken, count - 1);
    }

    /// <returns><c>false</c>: all were tried.</returns>
    public bool Next()
    {
        _at = 0;
        while (_made.Count > 0 && _made[^1] is var (taken, count))
        {
            _made.RemoveAt(_made.Count - 1);
            if (taken + 1 >= count) continue;
            _made.Add((taken + 1, count));
            return true;
        }
        return false;
    }
}
