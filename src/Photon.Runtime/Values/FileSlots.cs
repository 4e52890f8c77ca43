using System.Text;

namespace Photon.Runtime.Emitted;

/// <summary>
/// Where streams wait while the value that holds them is written as JSON: the codec of a stream leaves a number in the
/// text, and a multipart body puts the stream there.
/// </summary>
static class FileSlots
{
    // Not a text that a caller would send: a control character first.
    const string Mark = "\u0001photon-file:";

    [ThreadStatic] static List<Stream>? t_open;

    /// <summary>Streams that are written or read on this thread, from here on, go through the list.</summary>
    public static List<Stream> Open() => t_open = [];

    public static void Close() => t_open = null;

    /// <summary>The text that stands for a stream; <c>null</c>: no multipart body is being written.</summary>
    public static string? Put(Stream stream)
    {
        if (t_open is null) return null;
        t_open.Add(stream);
        return Mark + (t_open.Count - 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The stream that a part's text stands for, or <c>null</c>: it stands for itself.</summary>
    public static Stream? Find(ReadOnlySpan<byte> text, List<Stream> files)
    {
        if (files.Count == 0 || text.IsEmpty || text[0] != 1) return null;
        var slot = Encoding.UTF8.GetString(text);
        return slot.StartsWith(Mark, StringComparison.Ordinal) && int.TryParse(slot.AsSpan(Mark.Length), out var index) && index < files.Count ? files[index] : null;
    }
}
