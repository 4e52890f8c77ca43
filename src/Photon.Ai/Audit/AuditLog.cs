using System.Globalization;
using System.Text;
using Photon.Ai.Streams;

namespace Photon.Ai.Audit;

/// <summary>
/// A file to which lines are only ever added, each with the hash of the one before. Writers take turns by a lock file beside it, which the
/// system frees when its holder dies; a line that a crash cut off is sealed by a note with its hash before the next one is written.
/// </summary>
/// <param name="path">Of the log; its folder is made.</param>
public sealed class AuditLog(string path)
{
    static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <summary>Adds an entry and brings it to the disk.</summary>
    /// <exception cref="AiException">The log cannot be written, or its end is not what it was when it was written.</exception>
    public async Task Add(AuditEntry entry, CancellationToken cancel = default)
    {
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
            await using var held = await Lock(cancel);
            await using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
            var (number, hash, torn) = await End(file, cancel);
            var text = new StringBuilder();
            if (torn is not null)
            {
                // The cut line gets its end, so that those behind it stand by themselves.
                text.Append('\n');
            }
            if (torn is { Length: > 0 })
            {
                var note = AuditFormat.Write(++number, hash, new() { At = entry.At, Kind = "torn", Error = torn });
                hash = HashOf(note);
                text.Append(note);
            }
            text.Append(AuditFormat.Write(number + 1, hash, entry));
            file.Seek(0, SeekOrigin.End);
            await file.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancel);
            file.Flush(flushToDisk: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new AiException($"the audit log {path} cannot be written: {error.Message}; nothing is asked without it while --audit is given", error);
        }
    }

    /// <summary>What a torn line is sealed with: <see cref="AuditCheck"/> compares it with the line.</summary>
    internal static string Seal(ReadOnlySpan<byte> torn) => string.Create(CultureInfo.InvariantCulture, $"sealed {torn.Length} bytes, sha256 {Sha.Hash(torn)}");

    static string HashOf(string line) => line[^67..^3];

    async Task<FileStream> Lock(CancellationToken cancel)
    {
        var until = DateTime.UtcNow + s_patience;
        while (true)
        {
            try
            {
                return new(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.None);
            }
            catch (IOException) when (DateTime.UtcNow < until && !Directory.Exists(path + ".lock"))
            {
                await Task.Delay(Random.Shared.Next(2, 20), cancel);
            }
        }
    }

    /// <returns>The last whole line's number and hash, and the seal of what a crash left behind it: <c>null</c>, nothing; empty, a line that only lacks its end.</returns>
    async Task<(long Number, string Hash, string? Torn)> End(FileStream file, CancellationToken cancel)
    {
        if (file.Length == 0) return (0, AuditFormat.Beginning, null);
        var tail = await Tail(file, lines: 2, cancel);
        var torn = tail[^1] == '\n' ? null : tail[(tail.AsSpan().LastIndexOf((byte)'\n') + 1)..];
        var whole = torn is null ? tail.AsMemory() : tail.AsMemory(0, tail.Length - torn.Length);
        // Cut off between its last sign and the end of the line: nothing is missing but that.
        if (torn is not null && AuditFormat.Read(torn, out _) is { } complete) return (complete.Number, complete.Hash, "");
        if (whole.Length == 0) return (0, AuditFormat.Beginning, Seal(torn));
        var last = whole[..^1];
        last = last[(last.Span.LastIndexOf((byte)'\n') + 1)..];
        var line = AuditFormat.Read(last.Span, out var fault) ?? throw new AiException($"the last line of {path} {fault}: photon ai log verify says more, and a new log can be begun under another name");
        return (line.Number, line.Hash, torn is null ? null : Seal(torn));
    }

    /// <summary>From the end back to where that many lines begin, or to the beginning.</summary>
    static async Task<byte[]> Tail(FileStream file, int lines, CancellationToken cancel)
    {
        for (var size = 64 * 1024L; ; size *= 4)
        {
            var count = (int)Math.Min(size, file.Length);
            var buffer = new byte[count];
            file.Seek(-count, SeekOrigin.End);
            await file.ReadExactlyAsync(buffer, cancel);
            if (count == file.Length) return buffer;
            var ends = buffer.AsSpan().Count((byte)'\n');
            if (ends > lines) return buffer[(buffer.AsSpan().IndexOf((byte)'\n') + 1)..];
        }
    }
}
