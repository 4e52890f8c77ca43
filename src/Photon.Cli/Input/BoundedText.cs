using Photon.Cli.Output;
using Photon.Core.Reading;

namespace Photon.Cli.Input;

/// <summary>Text of any Unicode encoding, with or without byte order mark, of a source that may have no end.</summary>
static class BoundedText
{
    /// <summary>In bytes: more than the reader would take in values.</summary>
    public const int Most = 512 * 1024 * 1024;

    /// <param name="name">What is read, for the error.</param>
    /// <exception cref="CommandException">It is larger than <paramref name="most"/> bytes.</exception>
    public static async Task<string> Read(Stream stream, string name, int most, CancellationToken cancel)
    {
        var bytes = new byte[stream.CanSeek && stream.Length is > 0 and < Most ? (int)stream.Length + 1 : 64 * 1024];
        var length = 0;
        while (await stream.ReadAsync(bytes.AsMemory(length), cancel) is > 0 and var read)
        {
            length += read;
            if (length > most) throw new CommandException($"{name} has more than {most / (1024 * 1024)} MB: that is no OpenAPI document");
            if (length == bytes.Length) Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, most + 1L));
        }
        Array.Resize(ref bytes, length);
        return SpecEncoding.Decode(bytes, out _);
    }

    /// <exception cref="CommandException">It cannot be opened, or is too large.</exception>
    public static string ReadFile(string path)
    {
        var name = $"'{ShownPath.Of(path)}'";
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return Read(file, name, Most, CancellationToken.None).GetAwaiter().GetResult();
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            throw new CommandException($"{name} cannot be read: {error.Message}");
        }
    }
}
