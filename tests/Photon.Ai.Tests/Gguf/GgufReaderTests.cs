using System.Buffers.Binary;
using CsCheck;
using Photon.Ai.Gguf;
using Photon.Ai.Tests.Models;

namespace Photon.Ai.Tests.Gguf;

public sealed class GgufReaderTests
{
    static readonly byte[] s_tiny = new TinyModel().Bytes();

    [Theory]
    [InlineData(2u)]
    [InlineData(3u)]
    public void What_a_file_says_of_itself_is_read(uint version)
    {
        var bytes = s_tiny.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4), version);
        var file = Read(bytes);
        Assert.Equal((version, "llama", "Tiny", TinyModel.GoodTemplate), (file.Version, file.Architecture, file.Name, file.ChatTemplate));
        Assert.Equal((64L, 2L, 4L), (file.Number("llama.embedding_length"), file.Number("llama.block_count"), file.Number("llama.attention.head_count")));
        Assert.Equal(1e-5, (double)file.Metadata["llama.attention.layer_norm_rms_epsilon"], 1e-9);
        Assert.Equal(true, file.Metadata["tokenizer.ggml.add_bos_token"]);
        Assert.Equal(TinyModel.Vocabulary.Count, Assert.IsType<GgufArray>(file.Metadata["tokenizer.ggml.tokens"]).Count);
        Assert.Equal(2 + 9 * 2 + 1, file.Tensors.Count);
        Assert.Equal("F32", file.Quantization);
        Assert.Equal(file.Weights * 4, file.WeightBytes);
        Assert.InRange(file.Weights, 100_000, 300_000);
    }

    [Fact]
    public void Of_an_array_with_a_number_for_each_layer_the_largest_counts()
    {
        var writer = new GgufWriter().Add("general.architecture", "x").Add("x.attention.head_count_kv", [0, 8, 2]);
        using var stream = new MemoryStream();
        writer.Write(stream);
        Assert.Equal(8, Read(stream.ToArray()).Number("x.attention.head_count_kv"));
    }

    public static TheoryData<string, byte[]> Broken => new()
    {
        { "is no GGUF file", "this is a text, and long enough to be read"u8.ToArray() },
        { "is no GGUF file", [] },
        { "GGUF of version 1", With(s_tiny, 4, 1) },
        { "other byte order", With(s_tiny, 4, 0x03000000) },
        { "says it has 4294967295 tensors", With(s_tiny, 8, uint.MaxValue) },
        { "says it has 4294967295 entries", With(s_tiny, 16, uint.MaxValue) },
        { "has a text of 4294967295 bytes", With(s_tiny, 24, uint.MaxValue) },
        { "is cut off: it has", s_tiny[..^1000] },
        { "more than fit into it", s_tiny[..2000] },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_file_says_what_is_wrong_with_it(string fault, byte[] bytes)
    {
        var error = Assert.Throws<GgufException>(() => Read(bytes));
        Assert.StartsWith("model.gguf ", error.Message, StringComparison.Ordinal);
        Assert.Contains(fault, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_bytes_are_read_or_refused_and_take_no_memory_that_is_not_there()
    {
        var header = s_tiny.Length - 10_000;
        Gen.Select(Gen.Int[8, header], Gen.Byte, Gen.Int[8, header], Gen.Byte, Gen.Int[24, s_tiny.Length]).Sample((at, value, other, second, length) =>
        {
            // Counts and types stand within the first bytes and between the texts: half of the tries aim there.
            var bytes = s_tiny[..length];
            if (at < length) bytes[at % (at % 2 == 0 ? Math.Min(200, length) : length)] = value;
            if (other < length) bytes[other] = second;
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                Read(bytes);
            }
            catch (GgufException e)
            {
                Assert.DoesNotContain('\n', e.Message);
            }
            // Texts are decoded, and numbers of short arrays are kept one by one: some bytes for each that is there, never for what is only said to be.
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 32L * s_tiny.Length);
        }, iter: 3000, threads: 1);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        Assert.StartsWith("/nowhere/x.gguf cannot be read", Assert.Throws<GgufException>(() => GgufReader.Read("/nowhere/x.gguf")).Message, StringComparison.Ordinal);
    }

    static GgufFile Read(byte[] bytes) => new GgufReader(new MemoryStream(bytes), "model.gguf").Read();

    static byte[] With(byte[] bytes, int at, uint value)
    {
        var changed = bytes.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(changed.AsSpan(at), value);
        return changed;
    }
}
