using System.Net.Http.Headers;
using System.Text;

namespace Photon.Runtime.Emitted;

/// <summary>Bodies of text.</summary>
internal static class TextBody
{
    public static string Decode(ReadOnlySpan<byte> body, HttpContentHeaders headers)
    {
        var encoding = Encoding.UTF8;
        if (headers.ContentType?.CharSet is { Length: > 0 } name)
        {
            try
            {
                encoding = Encoding.GetEncoding(name.Trim('"'));
            }
            catch (ArgumentException)
            {
                // A character set that is not known here: UTF-8 is the likeliest.
            }
        }
        var preamble = encoding.Preamble;
        return encoding.GetString(preamble.Length > 0 && body.StartsWith(preamble) ? body[preamble.Length..] : body);
    }
}
