using Microsoft.Extensions.Logging;
using Photon.Forms.Bundle;

namespace Photon.AspNetCore.Development.Vite;

/// <summary>The Vite of a front end: the one that runs already, or one that is started.</summary>
/// <param name="folder">Of the front end.</param>
/// <param name="stateFolder">Where it leaves word for the next run of the app.</param>
sealed class ViteServer(string folder, string stateFolder, ILogger log) : IDisposable
{
    /// <summary>Starting fails for what a person must mend: until then requests need not wait for it again and again.</summary>
    static readonly TimeSpan s_pause = TimeSpan.FromSeconds(3);

    readonly SemaphoreSlim _one = new(1);
    readonly IReadOnlyList<int> _watch = WatchProcess.OfThisApp();
    ViteConnection? _connection;
    DateTime _next;

    /// <summary>Why there is none; empty: there is, or nobody has asked for it.</summary>
    public string Trouble { get; private set; } = "";

    /// <param name="base">The path below which it is to serve.</param>
    /// <returns><c>null</c>: it cannot be started.</returns>
    public async Task<ViteConnection?> Get(string @base, CancellationToken cancel)
    {
        if (_connection is { IsGone: false } here && here.State.Base == @base) return here;
        await _one.WaitAsync(cancel);
        try
        {
            if (_connection is { IsGone: false } other && other.State.Base == @base) return other;
            _connection?.Dispose();
            _connection = null;
            if (DateTime.UtcNow < _next) return null;
            // Another app of this project may be about to start it.
            using var alone = await Task.Run(() => FolderLock.Take(Path.Combine(stateFolder, "vite.lock"), cancel), cancel);
            _connection = await Running(@base, cancel) ?? await Start(@base, cancel);
            if (_connection is not null) log.Serving(_connection.State.Pid, @base);
            return _connection;
        }
        finally
        {
            _one.Release();
        }
    }

    string StateFile => Path.Combine(stateFolder, "vite.json");

    async Task<ViteConnection?> Running(string @base, CancellationToken cancel)
    {
        if (ViteState.Read(StateFile) is not { } state || await ViteConnection.Open(state, _watch, folder, log, cancel) is not { } connection) return null;
        if (state.Base == @base) return connection;
        await connection.Leave(cancel);
        connection.Dispose();
        return null;
    }

    async Task<ViteConnection?> Start(string @base, CancellationToken cancel)
    {
        var faults = WatchProcess.IsOrphaned(_watch) ? ["dotnet watch has ended"] : await Task.Run(() => ViteLaunch.Run(folder, @base, StateFile, cancel), cancel);
        var connection = faults.Count == 0 && ViteState.Read(StateFile) is { } state ? await ViteConnection.Open(state, _watch, folder, log, cancel) : null;
        Trouble = connection is null ? string.Join("\n", faults.DefaultIfEmpty("it ended at once")) : "";
        if (connection is not null) return connection;
        foreach (var fault in Trouble.Split('\n')) log.NotStarted(fault);
        _next = DateTime.UtcNow + s_pause;
        return null;
    }

    public void Dispose()
    {
        _connection?.Dispose();
        _one.Dispose();
    }
}
