using Photon.Forms.Bundle;

namespace Photon.Forms.Tests.Bundle;

public sealed class NodeRangeTests
{
    [Theory]
    [InlineData("v20.19.0", true)]
    [InlineData("v20.20.2\n", true)]
    [InlineData("v22.12.0", true)]
    [InlineData("v26.1.0", true)]
    [InlineData("v23.0.0-nightly2024", true)]
    [InlineData("v20.18.3", false)]
    [InlineData("v21.7.3", false)]
    [InlineData("v22.11.0", false)]
    [InlineData("v18.20.4", false)]
    [InlineData("", false)]
    [InlineData("node: command not found", false)]
    public void Versions_are_held_against_what_Vite_asks_for(string version, bool holds) =>
        Assert.Equal(holds, new NodeRange("^20.19.0 || >=22.12.0").Holds(version));

    [Theory]
    [InlineData(">=18 <21", "20.1.0", true)]
    [InlineData(">=18 <21", "21.0.0", false)]
    [InlineData("~20.5.0", "20.5.9", true)]
    [InlineData("~20.5.0", "20.6.0", false)]
    [InlineData(">20.0.0", "20.0.0", false)]
    [InlineData("<=20.0.0", "20.0.0", true)]
    [InlineData("20.1.0", "20.1.0", true)]
    [InlineData("*", "4.0.0", true)]
    [InlineData("", "4.0.0", true)]
    public void Ranges_of_npm_are_understood(string range, string version, bool holds) => Assert.Equal(holds, new NodeRange(range).Holds(version));

    [Theory]
    [InlineData("""{ "packages": { "node_modules/vite": { "engines": { "node": ">=99.0.0" } } } }""", ">=99.0.0")]
    [InlineData("""{ "packages": { "node_modules/vite": { } } }""", "")]
    [InlineData("""{ "packages": [] }""", "")]
    [InlineData("{", "")]
    public void The_range_is_that_of_the_lock_file(string json, string range) => Assert.Equal(range, NodeRange.OfLockFile(json).Text);
}
