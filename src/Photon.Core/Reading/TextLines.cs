using System.Runtime.CompilerServices;
using Photon.Core.Diagnostics;

namespace Photon.Core.Reading;

/// <summary>Offsets to lines and columns. A line ends with LF, CR LF or CR, as in editors and in YAML 1.2.</summary>
/// <param name="parts">Where the text is several files one behind the other: where each begins, and its lines.</param>
internal sealed class TextLines(string path, string text, IReadOnlyList<(int Start, TextLines Lines)>? parts = null)
{
    int[]? _starts;

    public Place Of(int start, int length)
    {
        if (parts is not null)
        {
            var (first, lines) = Part(start);
            return lines.Of(start - first, length);
        }
        start = Clamp(start);
        var end = Clamp(start + length);
        var (line, column) = Find(start);
        var (endLine, endColumn) = Find(end);
        return new(path, start, end - start, line, column, endLine, endColumn);
    }

    int Clamp(int offset) => Math.Min(Math.Max(offset, 0), text.Length);

    (int Start, TextLines Lines) Part(int offset) => parts!.Last(part => part.Start <= Math.Max(offset, 0));

    public (int Line, int Column) Find(int offset)
    {
        if (parts is not null)
        {
            var (first, lines) = Part(offset);
            return lines.Find(offset - first);
        }
        // Two threads may both build it; they build the same.
        var starts = _starts ??= Starts(text);
        var line = Array.BinarySearch(starts, offset);
        if (line < 0) line = ~line - 1;
        return (line, offset - starts[line]);
    }

    [MethodImpl(HotLoop.Optimized)]
    static int[] Starts(string text)
    {
        var starts = new List<int>((text.Length / 32) + 1) { 0 };
        // Vectorised: every run with a fault in it comes by here.
        for (var i = 0; text.AsSpan(i).IndexOfAny('\n', '\r') is var step and >= 0;)
        {
            i += step + 1;
            if (text[i - 1] == '\r' && i < text.Length && text[i] == '\n') i++;
            starts.Add(i);
        }
        return [.. starts];
    }
}
