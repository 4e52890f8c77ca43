using Photon.Cli.Doctor.Machines;

namespace Photon.Cli.Tests.Doctor;

/// <summary>A machine that has what a test gives it, and nothing else.</summary>
sealed class FakeMachine : IMachine
{
    public Os Os { get; init; } = Os.Debian;

    public string Home => "/home/me";

    public string Temporary => "/tmp";

    public Dictionary<string, string> Variables { get; } = [];

    /// <summary>By the command line: what it prints.</summary>
    public Dictionary<string, string> Programs { get; } = [];

    /// <summary>Those that print something and fail.</summary>
    public HashSet<string> Failing { get; } = [];

    /// <summary>Programs that never answer.</summary>
    public HashSet<string> Hanging { get; } = [];

    public Dictionary<string, byte[]> Contents { get; } = [];

    public long? Free { get; set; } = 50L << 30;

    public List<Uri> Opened { get; } = [];

    public string? NetworkFault { get; set; }

    /// <summary>What a developer of APIs with forms has.</summary>
    public static FakeMachine Complete(Os os = Os.Debian)
    {
        var machine = new FakeMachine { Os = os };
        machine.Programs["dotnet --list-sdks"] = "9.0.305 [/usr/share/dotnet/sdk]\n10.0.401 [/usr/share/dotnet/sdk]\n";
        machine.Programs["node --version"] = "v22.14.0\n";
        machine.Programs["npm --version --logs-max=0 --no-update-notifier"] = "11.1.0\n";
        return machine;
    }

    public FakeMachine With(string file, string text)
    {
        Contents[file] = System.Text.Encoding.UTF8.GetBytes(text);
        return this;
    }

    public string? Variable(string name) => Variables.GetValueOrDefault(name);

    public string? Find(string program) => Programs.Keys.Any(line => line.Split(' ')[0] == program) ? "/usr/bin/" + program : null;

    public async Task<ProgramAnswer?> Run(string program, IReadOnlyList<string> arguments, CancellationToken cancel)
    {
        if (Hanging.Contains(program)) await Task.Delay(Timeout.Infinite, cancel);
        var line = string.Join(' ', arguments.Prepend(program));
        return Programs.TryGetValue(line, out var text) ? new(Failing.Contains(line) ? 1 : 0, text) : null;
    }

    public string? Read(string file) => Contents.TryGetValue(Slashes(file), out var bytes) ? System.Text.Encoding.UTF8.GetString(bytes) : null;

    public byte[]? Begin(string file, int count) => Contents.TryGetValue(Slashes(file), out var bytes) ? bytes[..Math.Min(count, bytes.Length)] : null;

    public IReadOnlyList<string> Files(string folder) => [.. Contents.Keys.Where(file => Slashes(Path.GetDirectoryName(file)!) == Slashes(folder)).Order(StringComparer.Ordinal)];

    public IReadOnlyList<string> Folders(string folder)
    {
        var start = Slashes(folder).TrimEnd('/') + "/";
        return [.. Contents.Keys.Where(file => file.StartsWith(start, StringComparison.Ordinal) && file.IndexOf('/', start.Length) > 0).Select(file => file[..file.IndexOf('/', start.Length)]).Distinct().Order(StringComparer.Ordinal)];
    }

    public long? FreeBytes(string path) => Free;

    public Task<string?> Reach(Uri address, CancellationToken cancel)
    {
        Opened.Add(address);
        return Task.FromResult(NetworkFault);
    }

    static string Slashes(string path) => path.Replace('\\', '/');
}
