using System.Text;
using Photon.Cli.Output;

namespace Photon.Cli.Migrate.Projects;

/// <summary>A file as text, with what it takes to write it back as it was: its encoding, and whether a byte order mark came first.</summary>
sealed record TextFile(string Path, string Text, Encoding Encoding)
{
    public string LineEnd => Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    public static TextFile Read(string path)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path} cannot be read: {e.Message}");
        }
        var encoding = EncodingOf(bytes);
        try
        {
            return new(path, encoding.GetString(bytes.AsSpan(encoding.GetPreamble().Length)), encoding);
        }
        catch (DecoderFallbackException)
        {
            throw new CommandException($"{path} is neither UTF-8 nor UTF-16: save it as UTF-8 and run photon migrate again");
        }
    }

    public byte[] Bytes(string text) => [.. Encoding.GetPreamble(), .. Encoding.GetBytes(text)];

    public int LineOf(int offset) => Text.AsSpan(0, offset).Count('\n') + 1;

    static Encoding EncodingOf(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new UTF8Encoding(true, true),
        [0xFF, 0xFE, ..] => new UnicodeEncoding(false, true, true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(true, true, true),
        _ => new UTF8Encoding(false, true),
    };
}
