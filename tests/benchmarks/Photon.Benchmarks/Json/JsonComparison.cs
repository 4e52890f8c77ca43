using System.Buffers;
using System.Text;
using System.Text.Json;
using Photon.Benchmarks.Measuring;
using Photon.Runtime.Emitted;

namespace Photon.Benchmarks.Json;

/// <summary>Reading (and validating) and writing pets, against System.Text.Json's source generator, which does not validate.</summary>
static class JsonComparison
{
    const string Pet = """{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","name":"Bella the Brave","kind":"dog","status":"available","slug":"bella-the-brave","age":4,"weightGrams":23500,"price":249.95,"rating":4.75,"vaccinated":true,"bornAt":"2022-03-14T09:26:53Z","updatedAt":"2026-11-22T18:30:00.125+01:00","description":"Friendly and curious, good with children and with other dogs; likes long walks.","tags":["friendly","trained","child-safe","brown"],"photoUrls":["https://images.example.com/pets/bella/1.jpg","https://images.example.com/pets/bella/2.jpg"],"owner":{"id":"7c9e6679-7425-40de-944b-e07fc1f90ae7","name":"Grace Hopper","email":"grace.hopper@example.com","address":{"street":"1701 Compiler Avenue","city":"Arlington","zip":"22201","country":"US","geo":{"lat":38.8816,"lon":-77.091}}}}""";

    static readonly byte[] Compact = Encoding.UTF8.GetBytes(Pet);
    static readonly byte[] List = Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Repeat(Pet, 50)) + "]");
    static readonly byte[] Pretty = Encoding.UTF8.GetBytes(Indented());
    static readonly byte[] Reversed = Encoding.UTF8.GetBytes(Backwards(JsonDocument.Parse(Pet).RootElement));

    public static Task<int> Run(string[] args)
    {
        Agree();
        Report.Line($"pet {Compact.Length} B, list {List.Length} B");
        var one = Read("Read + validate, a pet", Compact);
        Report.Target("read + validate a pet", one[1].Ratio, 0.35);
        Read("Read + validate, members reversed", Reversed);
        Read("Read + validate, pretty-printed", Pretty);
        Harness.Compare("Read + validate, 50 pets",
            new(Rival, count => { for (; count > 0; count--) JsonSerializer.Deserialize(List, RivalJson.Default.ListRivalPet); }),
            new("Photon", count => { for (; count > 0; count--) JsonCodec.TryRead<IReadOnlyList<Pet>, ListCodec<Pet, PetCodec>>(List, JsonChecks.Request, out _, out _); }));
        Write();
        return Task.FromResult(0);
    }

    const string Rival = "System.Text.Json source generator";

    static IReadOnlyList<Measurement> Read(string title, byte[] json) => Harness.Compare(title,
        new(Rival, count => { for (; count > 0; count--) JsonSerializer.Deserialize(json, RivalJson.Default.RivalPet); }),
        new("Photon", count => { for (; count > 0; count--) JsonCodec.TryRead<Pet, PetCodec>(json, JsonChecks.Request, out _, out _); }));

    static void Write()
    {
        var output = new ArrayBufferWriter<byte>(65536);
        var writer = new Utf8JsonWriter(output);
        var rival = JsonSerializer.Deserialize(Compact, RivalJson.Default.RivalPet)!;
        var rivals = JsonSerializer.Deserialize(List, RivalJson.Default.ListRivalPet)!;
        using var buffer = PooledBuffer.Rent();
        JsonCodec.TryRead<Pet, PetCodec>(Compact, JsonChecks.Request, out var pet, out _);
        JsonCodec.TryRead<IReadOnlyList<Pet>, ListCodec<Pet, PetCodec>>(List, JsonChecks.Request, out var pets, out _);
        var one = Harness.Compare("Write, a pet",
            new(Rival + ", reused writer", count =>
            {
                for (; count > 0; count--)
                {
                    output.ResetWrittenCount();
                    writer.Reset();
                    JsonSerializer.Serialize(writer, rival, RivalJson.Default.RivalPet);
                }
            }),
            new("Photon", count =>
            {
                for (; count > 0; count--)
                {
                    buffer.Clear();
                    JsonCodec.Write<Pet, PetCodec>(buffer, pet);
                }
            }));
        Report.Target("write a pet", one[1].Ratio, 0.70);
        Harness.Compare("Write, 50 pets",
            new(Rival + ", reused writer", count =>
            {
                for (; count > 0; count--)
                {
                    output.ResetWrittenCount();
                    writer.Reset();
                    JsonSerializer.Serialize(writer, rivals, RivalJson.Default.ListRivalPet);
                }
            }),
            new("Photon", count =>
            {
                for (; count > 0; count--)
                {
                    buffer.Clear();
                    JsonCodec.Write<IReadOnlyList<Pet>, ListCodec<Pet, PetCodec>>(buffer, pets);
                }
            }));
    }

    /// <summary>A figure for work that is not done would be worth nothing.</summary>
    static void Agree()
    {
        foreach (byte[] json in (byte[][])[Compact, Pretty, Reversed])
        {
            if (!JsonCodec.TryRead<Pet, PetCodec>(json, JsonChecks.Request, out var pet, out var errors)) throw new InvalidOperationException(string.Join(' ', errors));
            var rival = JsonSerializer.Deserialize(json, RivalJson.Default.RivalPet)!;
            string written = Encoding.UTF8.GetString(JsonCodec.ToBytes<Pet, PetCodec>(pet));
            if (written != Pet) throw new InvalidOperationException("Photon wrote " + written);
            string rivals = JsonSerializer.Serialize(rival, RivalJson.Default.RivalPet);
            if (rivals != JsonSerializer.Serialize(JsonSerializer.Deserialize(written, RivalJson.Default.RivalPet)!, RivalJson.Default.RivalPet))
                throw new InvalidOperationException("System.Text.Json wrote " + rivals);
        }
    }

    static string Indented()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true })) JsonDocument.Parse(Pet).RootElement.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    static string Backwards(JsonElement value) => value.ValueKind == JsonValueKind.Object
        ? "{" + string.Join(',', value.EnumerateObject().Reverse().Select(member => $"\"{member.Name}\":{Backwards(member.Value)}")) + "}"
        : value.GetRawText();
}
