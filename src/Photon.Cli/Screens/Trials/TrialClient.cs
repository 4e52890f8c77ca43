using System.Buffers;
using System.Diagnostics;
using System.Text;

namespace Photon.Cli.Screens.Trials;

/// <summary>Sends one request and reads as much of the answer as one looks at.</summary>
static class TrialClient
{
    public const int LongestBody = 1 << 20;

    static readonly TimeSpan s_longest = TimeSpan.FromSeconds(100);

    /// <exception cref="HttpRequestException">Nobody answers, or not in HTTP.</exception>
    /// <exception cref="TaskCanceledException">It took longer than 100 s.</exception>
    public static async Task<TrialReply> Send(HttpRequestMessage request, CancellationToken cancel)
    {
        // Redirects are shown, not followed: what was confirmed goes to the server that was confirmed, and so do secrets.
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = System.Net.DecompressionMethods.All };
        using var client = new HttpClient(handler) { Timeout = s_longest };
        var clock = Stopwatch.StartNew();
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel).ConfigureAwait(false);
        await using var stream = await response.Content.ReadAsStreamAsync(cancel).ConfigureAwait(false);
        var (bytes, isCut) = await Read(stream, cancel).ConfigureAwait(false);
        var time = clock.Elapsed;
        var headers = response.Headers.Concat(response.Content.Headers).SelectMany(header => header.Value, (header, value) => (header.Key, value)).ToList();
        var mediaType = response.Content.Headers.ContentType?.MediaType ?? "";
        return new((int)response.StatusCode, response.ReasonPhrase ?? "", headers, mediaType, IsText(bytes) ? Encoding.UTF8.GetString(bytes) : "", bytes.Length, isCut, time);
    }

    static async Task<(byte[] Bytes, bool IsCut)> Read(Stream stream, CancellationToken cancel)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(LongestBody + 1);
        try
        {
            var length = await stream.ReadAtLeastAsync(buffer.AsMemory(0, LongestBody + 1), LongestBody + 1, throwOnEndOfStream: false, cancel).ConfigureAwait(false);
            return (buffer[..Math.Min(length, LongestBody)], length > LongestBody);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>No zero bytes and readable as UTF-8, but for a character that was cut in two at the end.</summary>
    static bool IsText(byte[] bytes) => !bytes.AsSpan().Contains((byte)0) && System.Text.Unicode.Utf8.IsValid(bytes.AsSpan(0, Math.Max(0, bytes.Length - (bytes.Length == LongestBody ? 4 : 0))));
}
