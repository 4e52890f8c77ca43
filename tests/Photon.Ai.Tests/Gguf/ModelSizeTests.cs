using Photon.Ai.Gguf;
using Photon.Ai.Gguf.Sizing;
using Photon.Ai.Tests.Models;

namespace Photon.Ai.Tests.Gguf;

public sealed class ModelSizeTests
{
    /// <summary>What the makers' model cards say of their weights.</summary>
    [Fact]
    public void Known_models_have_as_many_weights_as_their_makers_say()
    {
        Assert.Equal(7_248_023_552, KnownModels.Mistral7B.Weights);
        Assert.Equal(7_615_616_512, KnownModels.QwenCoder7B.Weights);
        Assert.Equal(3_085_938_688, KnownModels.QwenCoder3B.Weights);
        Assert.Equal(1_543_714_304, KnownModels.QwenCoder1B.Weights);
    }

    [Theory]
    [InlineData("F32", 32)]
    [InlineData("Q4_0", 4.5)]
    [InlineData("Q8_0", 8.5)]
    [InlineData("Q2_K", 2.625)]
    [InlineData("Q3_K", 3.4375)]
    [InlineData("Q4_K", 4.5)]
    [InlineData("Q5_K", 5.5)]
    [InlineData("Q6_K", 6.5625)]
    [InlineData("IQ2_XXS", 2.0625)]
    [InlineData("IQ4_XS", 4.25)]
    [InlineData("IQ3_S", 3.4375)]
    [InlineData("TQ1_0", 1.6875)]
    [InlineData("MXFP4", 4.25)]
    public void A_weight_takes_so_many_bits(string name, double bits) =>
        Assert.Equal(bits, Enumerable.Range(0, 50).Select(id => GgmlType.Of((uint)id)).First(type => type?.Name == name)!.BitsPerWeight);

    [Fact]
    public void A_file_and_its_shape_take_the_same()
    {
        using var folder = new TemporaryFolder();
        new TinyModel { HeadsOfKeys = 2 }.Write(folder.Of("tiny.gguf"));
        var file = GgufReader.Read(folder.Of("tiny.gguf"));
        var (shape, size) = (ModelShape.Of(file), ModelSize.Of(file, 4096));
        Assert.Equal(file.Weights, shape.Weights);
        // Layers, tokens that it was trained with, heads of keys, their size, keys and values, two bytes each.
        Assert.Equal(2 * 2048 * 2 * 16 * 2 * 2, size.Cache);
        Assert.Equal(file.Length, size.File);
        Assert.True(size.ReadPerToken < size.WeightBytes);
    }

    /// <summary>What llama.cpp reported for a model of these measures: tests/benchmarks/ai, "small".</summary>
    [Fact]
    public void Cache_and_buffer_are_those_that_llama_cpp_reports()
    {
        var size = ModelSize.Of(new ModelShape("small", 12, 1024, 2816, 16, 4, 64, 64, 32_768, IsTied: false, HasBias: false, 2048), Quantization.All[3], 2048);
        Assert.Equal((24.0, 68.0), (size.Cache / 1048576.0, size.Buffer / 1048576.0));
    }

    [Fact]
    public void Coarser_types_take_less_and_answer_faster()
    {
        foreach (var model in KnownModels.All)
        {
            var sizes = Quantization.All.Select(one => ModelSize.Of(model, one, 4096)).ToList();
            Assert.Equal(sizes.Select(size => size.File).Order(), sizes.Select(size => size.File));
            Assert.Equal(sizes.Select(size => size.TokensPerSecond(50)).OrderDescending(), sizes.Select(size => size.TokensPerSecond(50)));
        }
    }

    [Fact]
    public void A_shape_that_cannot_be_is_refused()
    {
        var writer = new GgufWriter().Add("general.architecture", "llama").Add("llama.block_count", 0u).Add("llama.embedding_length", 64u).Add("llama.attention.head_count", 4u);
        using var folder = new TemporaryFolder();
        writer.Write(folder.Of("x.gguf"));
        Assert.Contains("llama.block_count", Assert.Throws<GgufException>(() => ModelSize.Of(GgufReader.Read(folder.Of("x.gguf")), 4096)).Message, StringComparison.Ordinal);
    }
}
