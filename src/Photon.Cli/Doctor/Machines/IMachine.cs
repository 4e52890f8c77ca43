namespace Photon.Cli.Doctor.Machines;

/// <param name="Text">Of its standard output.</param>
sealed record ProgramAnswer(int ExitCode, string Text);

/// <summary>What probes may ask of a machine: all of it reads, nothing writes.</summary>
interface IMachine
{
    Os Os { get; }

    /// <summary>An environment variable; <c>null</c> where it is not set, or empty.</summary>
    string? Variable(string name);

    /// <summary>Where a program is on the PATH.</summary>
    string? Find(string program);

    /// <returns><c>null</c>: there is no such program.</returns>
    Task<ProgramAnswer?> Run(string program, IReadOnlyList<string> arguments, CancellationToken cancel);

    /// <summary>A file's text; <c>null</c> where it is not there or cannot be read.</summary>
    string? Read(string file);

    /// <summary>A file's first bytes, at most <paramref name="count"/>; <c>null</c> where it is not there or cannot be read.</summary>
    byte[]? Begin(string file, int count);

    /// <summary>The files of a folder, by their full paths; none where it is not there.</summary>
    IReadOnlyList<string> Files(string folder);

    /// <summary>The folders of a folder, by their full paths; none where it is not there.</summary>
    IReadOnlyList<string> Folders(string folder);

    /// <summary>Where people's own settings are, and temporary files.</summary>
    string Home { get; }

    string Temporary { get; }

    /// <summary>Bytes that are free for this user on the disk of a path, of which the last parts need not exist; <c>null</c>: nobody knows.</summary>
    long? FreeBytes(string path);

    /// <returns>What is wrong; <c>null</c>: something answered.</returns>
    Task<string?> Reach(Uri address, CancellationToken cancel);
}
