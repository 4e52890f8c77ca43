using System.Text.Json;

namespace Photon.Runtime.Emitted;

/// <summary>Values as JSON, on their way into an address, a header or a body.</summary>
internal static class ValueJson
{
    public static bool IsAbsent<T>(T? value) =>
        value is null || (typeof(T) == typeof(JsonElement) && ((JsonElement)(object)value).ValueKind == JsonValueKind.Undefined);

    public static PooledBuffer Of<T, TCodec>(T value, bool toServer = true) where TCodec : IJsonWriter<T>
    {
        var buffer = PooledBuffer.Rent();
        var json = new JsonOut(buffer, toServer);
        TCodec.Write(ref json, value);
        json.End();
        return buffer;
    }
}
