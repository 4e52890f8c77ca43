namespace Photon.Forms.Tests.TypeScript;

/// <summary>Parts of the owned runtime that need no page.</summary>
public sealed class RuntimeTests
{
    [Fact]
    public async Task What_runtime_mjs_says_of_them_holds()
    {
        var (code, output) = await Compiler.Run("runtime.mjs");
        Assert.True(code == 0, output);
    }
}
