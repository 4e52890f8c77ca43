namespace Photon.Forms.Tests;

public sealed class HouseTests
{
    [Fact]
    public void The_test_runner_runs() => Assert.NotNull(typeof(HouseTests).Assembly.Location);
}
