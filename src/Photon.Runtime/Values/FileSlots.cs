using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace Photon.Runtime.Emitted;

/// <summary>
/// Where files wait while the value that holds them is written or read as JSON: a number stands in the text, and the file beside it. So no file of a
/// multipart body is ever in memory as a whole.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FileSlots
{
    // Not a text that a caller would send: a control character first.
    const string Mark = "\u0001photon-file:";

    [ThreadStatic] static List<FileContent>? t_written;
    [ThreadStatic] static IReadOnlyList<FileContent>? t_read;

    /// <summary>Files that are written on this thread, from here on, go into the list.</summary>
    internal static List<FileContent> Open() => t_written = [];

    internal static void Close() => t_written = null;

    /// <summary>Files that are read on this thread, from here on, come from the list; <c>null</c>: from nowhere.</summary>
    public static void Read(IReadOnlyList<FileContent>? files) => t_read = files;

    /// <summary>The text that stands for a file.</summary>
    public static string Text(int index) => Mark + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The text that stands for a file that is written; <c>null</c>: no multipart body is being written.</summary>
    internal static string? Put(FileContent file)
    {
        if (t_written is null) return null;
        t_written.Add(file);
        return Text(t_written.Count - 1);
    }

    /// <summary>Files are being read.</summary>
    internal static bool IsReading => t_read is not null;

    /// <summary>The file that a text stands for, or <c>null</c>: it stands for itself.</summary>
    internal static FileContent? Take(string? text) => text is not null && t_read is { } files ? Find(text, files) : null;

    /// <inheritdoc cref="Take"/>
    internal static FileContent? Find(ReadOnlySpan<byte> text, List<FileContent> files) =>
        files.Count == 0 || text.IsEmpty || text[0] != 1 ? null : Find(Encoding.UTF8.GetString(text), files);

    static FileContent? Find(string text, IReadOnlyList<FileContent> files) =>
        text.StartsWith(Mark, StringComparison.Ordinal) && int.TryParse(text.AsSpan(Mark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < files.Count
            ? files[index] : null;
}
