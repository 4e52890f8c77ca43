using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Photon.Runtime.Emitted;

/// <summary>Lets System.Text.Json read and write a type by its codec, validation included.</summary>
public sealed class PhotonJsonConverter<T, TReader, TWriter> : JsonConverter<T> where TReader : IJsonReader<T> where TWriter : IJsonWriter<T>
{
    /// <exception cref="JsonException">A fault; its path is the first one's JSON Pointer.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var x = new JsonIn(JsonMarshal.GetRawUtf8Value(document.RootElement), JsonChecks.Request & ~JsonChecks.FromClient, options.MaxDepth > 0 ? options.MaxDepth : JsonIn.DefaultDepth);
        var value = TReader.Read(ref x);
        if (x.End()) return value;
        var errors = x.Errors();
        throw new JsonException(string.Join(' ', errors), errors[0].Pointer, null, null);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        using var buffer = PooledBuffer.Rent();
        var w = new JsonOut(buffer);
        TWriter.Write(ref w, value);
        w.End();
        writer.WriteRawValue(buffer.Span, skipInputValidation: true);
    }
}
