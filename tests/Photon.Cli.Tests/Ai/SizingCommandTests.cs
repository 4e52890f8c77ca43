using Photon.Ai.Gguf.Sizing;
using Photon.Cli.Ai.Sizing;
using Photon.Cli.Tests.Kit;

namespace Photon.Cli.Tests.Ai;

public sealed class SizingCommandTests
{
    [Fact]
    public async Task The_page_on_local_models_has_the_table_that_the_tool_prints()
    {
        var said = await Tool.Run("ai", "sizing", "--no-machine");
        Assert.Equal((0, ""), (said.Code, said.Error));
        Page.Has("ai/local.md", "sizing", said.Out);
    }

    [Fact]
    public async Task What_it_says_to_programs_has_the_shape_that_is_promised()
    {
        JsonShape.Matches("ai-sizing.schema.json", (await Tool.Run("ai", "sizing", "--json")).Out);
        JsonShape.Matches("ai-sizing.schema.json", (await Tool.Run("ai", "sizing", "--json", "--no-machine", "--bandwidth", "90", "--context", "8192")).Out);
    }

    [Theory]
    [InlineData("--context", "0")]
    [InlineData("--context", "many")]
    [InlineData("--bandwidth", "-1")]
    public async Task A_number_that_cannot_be_is_an_error_of_the_command_line(string option, string value) => Assert.Equal(2, (await Tool.Run("ai", "sizing", option, value)).Code);

    [Fact]
    public async Task A_file_that_is_no_model_is_one_line()
    {
        var said = await Tool.Run("ai", "sizing", typeof(SizingCommandTests).Assembly.Location);
        Assert.Equal((1, ""), (said.Code, said.Out));
        Assert.EndsWith("is no GGUF file\n", said.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, "gpu")]
    [InlineData(7, "memory")]
    [InlineData(13, "no")]
    public void A_model_lies_in_the_GPU_or_else_in_memory_and_leaves_some_to_others(long gigabytes, string place) =>
        Assert.Equal(place, new SizingMachine(16L << 30, "GPU", 6L << 30).Place(gigabytes << 30));

    [Fact]
    public void A_smaller_context_takes_less()
    {
        var (small, large) = (ModelSize.Of(KnownModels.Mistral7B, Quantization.All[3], 2048), ModelSize.Of(KnownModels.Mistral7B, Quantization.All[3], 4096));
        Assert.Equal(large.Cache, 2 * small.Cache);
        Assert.InRange(large.Memory - small.Memory, large.Cache - small.Cache, (large.Cache - small.Cache) * 1.02);
    }
}
