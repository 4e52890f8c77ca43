using System.Text.Json;

namespace Photon.AspNetCore.Development.Vite;

/// <summary>What a Vite that runs says of itself, in a file that only this user can read.</summary>
/// <param name="Base">The path below which it serves.</param>
/// <param name="Key">With it in a header, requests are answered.</param>
/// <param name="Proof">What it answers to be known by: the port may be another's by now.</param>
sealed record ViteState(int Port, int Pid, string Base, string Key, string Proof)
{
    static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    /// <returns><c>null</c>: there is none, or it cannot be read.</returns>
    public static ViteState? Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<ViteState>(File.ReadAllText(path), s_json) is { Base: not null, Key: not null, Proof: not null } state ? state : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }
}
