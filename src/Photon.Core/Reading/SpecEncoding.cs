using System.Text;

namespace Photon.Core.Reading;

/// <summary>Bytes of a file to text, for those who open files themselves.</summary>
public static class SpecEncoding
{
    /// <summary>
    /// UTF-8, UTF-16 or UTF-32 by byte order mark, else by where zero bytes stand (RFC 4627, section 3), else UTF-8. The
    /// mark is left out. Bytes that are no character become U+FFFD; <paramref name="clean"/> tells whether there were none.
    /// </summary>
    public static string Decode(byte[] bytes, out bool clean)
    {
        var (encoding, mark) = Find(bytes);
        var strict = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ReplacementFallback, DecoderFallback.ExceptionFallback);
        try
        {
            clean = true;
            return strict.GetString(bytes, mark, bytes.Length - mark);
        }
        catch (DecoderFallbackException)
        {
            clean = false;
            return encoding.GetString(bytes, mark, bytes.Length - mark);
        }
    }

    static (Encoding Encoding, int Mark) Find(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        [0, 0, 0, not 0, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 0),
        [not 0, 0, 0, 0, ..] => (Encoding.UTF32, 0),
        [0, not 0, ..] => (Encoding.BigEndianUnicode, 0),
        [not 0, 0, ..] => (Encoding.Unicode, 0),
        _ => (Encoding.UTF8, 0),
    };
}
