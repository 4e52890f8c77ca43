using Photon.Forms.Bundle;

namespace Photon.Forms.Tests.Bundle;

public sealed class ToolMessageTests
{
    [Theory]
    [InlineData("/home/me/büch er/client/", "/home/me/büch er/client/photon/form.ts")]
    [InlineData("/home/me/büch er/client", "/home/me/büch er/client/photon/form.ts")]
    [InlineData("C:\\büch er\\client\\", "C:/büch er/client/photon/form.ts")]
    [InlineData("\\\\server\\share\\client", "//server/share/client/photon/form.ts")]
    public void A_path_is_seen_from_the_front_end(string folder, string file)
    {
        foreach (var path in (string[])["photon/form.ts", "photon\\form.ts", "./photon/../photon/form.ts"])
        {
            var message = Assert.Single(ToolMessage.Parse([$"{path}(3,7): error TS2322: Type 'string' is not assignable."], folder));
            Assert.Equal(new(file, 3, 7, true, "TS2322", "Type 'string' is not assignable."), message);
        }
    }

    [Theory]
    [InlineData("/app/client", "/elsewhere/a (1).ts(1,2): error TS1: x", "/elsewhere/a (1).ts")]
    [InlineData("C:\\app\\client", "C:\\else where\\a.ts(1,2): error TS1: x", "C:/else where/a.ts")]
    [InlineData("C:\\app\\client", "../shared/a.ts(1,2): error TS1: x", "C:/app/shared/a.ts")]
    public void A_full_path_stays_and_one_that_leads_out_is_resolved(string folder, string line, string file) =>
        Assert.Equal(file, Assert.Single(ToolMessage.Parse([line], folder)).File);

    [Fact]
    public void Lines_that_are_indented_go_on_with_the_one_before()
    {
        var messages = ToolMessage.Parse(["vite v8.3.8 building", "  not of a message", "a.ts(1,1): error TS2: One", "  Two", "    Three.", "b.ts(2,2): warning V1: Other", "Found 2 errors."], "/client");
        Assert.Equal(["One Two Three.", "Other"], messages.Select(message => message.Text));
        Assert.Equal([true, false], messages.Select(message => message.IsError));
    }
}
