using System.Buffers;
using System.Text.Json;
using Photon.Benchmarks.Measuring;
using Photon.Benchmarks.Pets;
using Photon.Benchmarks.Server.Minimal;
using Photon.Runtime.Emitted;
using Pet = Photon.Benchmarks.Pets.Pet;

namespace Photon.Benchmarks.Json;

/// <summary>Reading with validation and writing, against System.Text.Json's source generator, which validates nothing.</summary>
static class JsonComparison
{
    public static Task<int> Run(string[] args)
    {
        Report.Line($"## JSON alone, emitted codecs\n");
        var read = Compare("Read a pet", Read(Workload.Pet));
        Compare("Read a pet, members in reverse order", Read(Reverse(Workload.Pet)));
        Compare("Read a pet, indented", Read(Indent(Workload.Pet)));
        var readList = Compare("Read fifty", ReadList());
        var write = Compare("Write a pet", Write());
        var writeList = Compare("Write fifty", WriteList());
        Report.Line($"");
        Report.Target("read and validate a pet", read, 0.35);
        Report.Target("read and validate fifty", readList, 0.35);
        Report.Target("write a pet", write, 0.70);
        Report.Target("write fifty", writeList, 0.70);
        return Task.FromResult(0);
    }

    static double Compare(string title, (Action Rival, Action Own) work) => Harness.Compare(title,
        new Variant("System.Text.Json, source-generated", Times(work.Rival)),
        new Variant("Photon", Times(work.Own)))[1].Ratio;

    static Action<int> Times(Action work) => count =>
    {
        for (var i = 0; i < count; i++)
            work();
    };

    static (Action, Action) Read(byte[] json) => (
        () => JsonSerializer.Deserialize(json, PetJson.Default.Pet),
        () => Read<Pet, PetCodec>(json));

    static (Action, Action) ReadList() => (
        () => JsonSerializer.Deserialize(Workload.Pets, PetJson.Default.ListPet),
        () => Read<IReadOnlyList<Pet>, ListCodec<Pet, PetCodec>>(Workload.Pets));

    static (Action, Action) Write()
    {
        var rival = JsonSerializer.Deserialize(Workload.Pet, PetJson.Default.Pet)!;
        var own = Read<Pet, PetCodec>(Workload.Pet);
        return (ByRival(w => JsonSerializer.Serialize(w, rival, PetJson.Default.Pet)), ByPhoton<Pet, PetCodec>(own));
    }

    static (Action, Action) WriteList()
    {
        var rival = JsonSerializer.Deserialize(Workload.Pets, PetJson.Default.ListPet)!;
        var own = Read<IReadOnlyList<Pet>, ListCodec<Pet, PetCodec>>(Workload.Pets);
        return (ByRival(w => JsonSerializer.Serialize(w, rival, PetJson.Default.ListPet)), ByPhoton<IReadOnlyList<Pet>, ListCodec<Pet, PetCodec>>(own));
    }

    /// <summary>With a writer and a buffer that are used again: nothing but writing.</summary>
    static Action ByRival(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 17);
        var writer = new Utf8JsonWriter(buffer);
        return () =>
        {
            buffer.ResetWrittenCount();
            writer.Reset();
            write(writer);
            writer.Flush();
        };
    }

    static Action ByPhoton<T, TC>(T value) where TC : IJsonWriter<T> => () =>
    {
        var buffer = PooledBuffer.Rent();
        JsonCodec.Write<T, TC>(buffer, value);
        buffer.Dispose();
    };

    static T Read<T, TC>(ReadOnlySpan<byte> json) where TC : IJsonReader<T> =>
        JsonCodec.TryRead<T, TC>(json, JsonChecks.Request, out var value, out var errors) ? value : throw new InvalidOperationException(errors[0].ToString());

    static byte[] Reverse(byte[] json)
    {
        var members = JsonDocument.Parse(json).RootElement.EnumerateObject().Reverse().Select(m => $"{JsonSerializer.Serialize(m.Name, JsonSerializerOptions.Default)}:{m.Value.GetRawText()}");
        return System.Text.Encoding.UTF8.GetBytes($"{{{string.Join(',', members)}}}");
    }

    static byte[] Indent(byte[] json)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
            JsonDocument.Parse(json).WriteTo(writer);
        return buffer.WrittenSpan.ToArray();
    }
}
