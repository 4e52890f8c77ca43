using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Photon.Runtime.Emitted;

/// <summary>Tells System.Text.Json of the types of an API, without reflection: they are read and written by their codecs.</summary>
public sealed class CodecResolver : IJsonTypeInfoResolver
{
    readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> infos = [];

    public void Add<T, TCodec>() where TCodec : IJsonReader<T>, IJsonWriter<T> =>
        infos[typeof(T)] = options => JsonMetadataServices.CreateValueInfo<T>(options, new PhotonJsonConverter<T, TCodec, TCodec>());

    /// <summary>The type, and the type or <c>null</c>.</summary>
    public void AddStruct<T, TCodec>() where T : struct where TCodec : IJsonReader<T>, IJsonWriter<T>
    {
        Add<T, TCodec>();
        Add<T?, ValueOrNullCodec<T, TCodec>>();
    }

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => infos.TryGetValue(type, out var info) ? info(options) : null;
}
