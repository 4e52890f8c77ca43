using Photon.Ai.Gguf;
using Photon.Ai.Tests.Models;

namespace Photon.Ai.Tests.Gguf;

public sealed class ModelFilesTests
{
    [Fact]
    public void Of_a_folder_the_largest_that_fits_is_taken_and_else_the_smallest()
    {
        using var folder = new TemporaryFolder();
        new TinyModel { Layers = 1 }.Write(folder.Of("a-small.gguf"));
        new TinyModel { Layers = 3 }.Write(folder.Of("b-large.gguf"));
        folder.Write("c-none.gguf", "no model");
        folder.Write("mmproj-x.gguf", "no model");
        var (small, large) = (new FileInfo(folder.Of("a-small.gguf")).Length, new FileInfo(folder.Of("b-large.gguf")).Length);
        Assert.EndsWith("b-large.gguf", ModelFiles.Resolve(folder.Path, large), StringComparison.Ordinal);
        Assert.EndsWith("a-small.gguf", ModelFiles.Resolve(folder.Path, large - 1), StringComparison.Ordinal);
        Assert.EndsWith("a-small.gguf", ModelFiles.Resolve(folder.Path, small - 1), StringComparison.Ordinal);
        Assert.EndsWith("b-large.gguf", ModelFiles.Resolve(folder.Of("b-large.gguf"), 1), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_models_and_a_path_to_nothing_say_what_PhotonModel_is()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("holds no GGUF file", Assert.Throws<GgufException>(() => ModelFiles.Resolve(folder.Path, 1)).Message, StringComparison.Ordinal);
        Assert.Contains("PhotonModel names", Assert.Throws<GgufException>(() => ModelFiles.Resolve(folder.Of("x.gguf"), 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_model_in_parts_the_first_stands_for_all()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["m-00001-of-00002.gguf", "m-00002-of-00002.gguf", "n-00001-of-00002.gguf"]) folder.Write(name, name);
        Assert.Equal(["m-00001-of-00002.gguf", "n-00001-of-00002.gguf"], ModelFiles.In(folder.Path).Select(Path.GetFileName));
        Assert.Equal(["m-00001-of-00002.gguf", "m-00002-of-00002.gguf"], ModelFiles.Parts(folder.Of("m-00001-of-00002.gguf")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_hash_is_of_the_bytes_and_is_kept_until_they_change()
    {
        using var folder = new TemporaryFolder();
        var (file, cache) = (folder.Of("m.gguf"), folder.Of("cache"));
        folder.Write("m.gguf", "abc");
        var hash = await ModelHash.Of(file, cache, TestContext.Current.CancellationToken);
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", hash);
        // Kept: what stands in the cache is believed.
        var kept = Assert.Single(Directory.GetFiles(Path.Combine(cache, "models")));
        File.WriteAllText(kept, new string('0', 64));
        Assert.Equal(new string('0', 64), await ModelHash.Of(file, cache, TestContext.Current.CancellationToken));
        File.WriteAllText(file, "abcd");
        Assert.NotEqual(new string('0', 64), await ModelHash.Of(file, cache, TestContext.Current.CancellationToken));
        Assert.Equal(hash, await Hash(folder, "abc"));
    }

    static Task<string> Hash(TemporaryFolder folder, string text)
    {
        folder.Write("other.gguf", text);
        return ModelHash.Of(folder.Of("other.gguf"), null, TestContext.Current.CancellationToken);
    }
}
