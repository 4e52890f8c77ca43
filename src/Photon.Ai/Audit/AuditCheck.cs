namespace Photon.Ai.Audit;

/// <summary>What a check of a log found.</summary>
/// <param name="Lines">Whole lines, in order.</param>
/// <param name="Faults">One sentence each, with the number of the line in the file; empty: the log is as it was written.</param>
/// <param name="Torn">Lines that crashes cut off and that were sealed.</param>
/// <param name="EndsTorn">The last line was cut off, and nothing has been written since.</param>
public sealed record AuditCheck(IReadOnlyList<AuditLine> Lines, IReadOnlyList<string> Faults, int Torn, bool EndsTorn)
{
    /// <summary>The hash of the last line: who has noted it elsewhere can tell that no lines were taken from the end.</summary>
    public string Head => Lines.Count == 0 ? AuditFormat.Beginning : Lines[^1].Hash;

    /// <summary>Reads all of a log and holds every byte of it against the chain.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static AuditCheck Of(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var all = new MemoryStream();
        file.CopyTo(all);
        return Of(all.GetBuffer().AsSpan(0, (int)all.Length));
    }

    internal static AuditCheck Of(ReadOnlySpan<byte> bytes)
    {
        var lines = new List<AuditLine>();
        var faults = new List<string>();
        var torn = 0;
        var previous = AuditFormat.Beginning;
        string? open = null;
        var row = 0;
        while (bytes.Length > 0)
        {
            row++;
            var end = bytes.IndexOf((byte)'\n');
            var text = end < 0 ? bytes : bytes[..end];
            bytes = end < 0 ? [] : bytes[(end + 1)..];
            var line = AuditFormat.Read(text, out var fault);
            if (line is null || end < 0)
            {
                // The last may be under way or cut off; another is excused only by the seal behind it.
                if (open is not null) faults.Add($"line {row - 1} is not a whole line of this log");
                open = AuditLog.Seal(text);
                if (end < 0) return new(lines, faults, torn, true);
                if (fault.Contains("changed", StringComparison.Ordinal)) (open, _) = (null, Add(faults, $"line {row} {fault}"));
                continue;
            }
            if (open is not null)
            {
                if (line.Entry.Kind == "torn" && line.Entry.Error == open) torn++;
                else faults.Add($"line {row - 1} is not a whole line of this log");
            }
            else if (line.Entry.Kind == "torn") faults.Add($"line {row} seals a line that is not there");
            open = null;
            if (line.Previous != previous) faults.Add($"line {row} does not follow the one before it: lines were taken out, put in or moved");
            else if (line.Number != lines.Count + 1) faults.Add($"line {row} has the number {line.Number}, and {lines.Count + 1} is its turn");
            previous = line.Hash;
            lines.Add(line);
        }
        if (open is not null) faults.Add($"line {row} is not a whole line of this log");
        return new(lines, faults, torn, false);
    }

    static bool Add(List<string> faults, string fault)
    {
        faults.Add(fault);
        return true;
    }
}
