using Spectre.Console;
using Spectre.Console.Rendering;

namespace Photon.Cli.Tests.New;

/// <summary>A console at which somebody types what a test says.</summary>
sealed class KeyedConsole(IAnsiConsole console, IEnumerable<ConsoleKeyInfo> keys) : IAnsiConsole, IAnsiConsoleInput
{
    readonly Queue<ConsoleKeyInfo> _keys = new(keys);

    public Profile Profile => console.Profile;

    public IAnsiConsoleCursor Cursor => console.Cursor;

    public IAnsiConsoleInput Input => this;

    public IExclusivityMode ExclusivityMode => console.ExclusivityMode;

    public RenderPipeline Pipeline => console.Pipeline;

    public void Clear(bool home) => console.Clear(home);

    public void Write(IRenderable renderable) => console.Write(renderable);

    public void WriteAnsi(Action<AnsiWriter> action) => console.WriteAnsi(action);

    public bool IsKeyAvailable() => _keys.Count > 0;

    public ConsoleKeyInfo? ReadKey(bool intercept) => _keys.Dequeue();

    public Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken) => Task.FromResult(ReadKey(intercept));
}
