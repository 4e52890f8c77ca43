using System.Buffers;
using System.Text;
using Photon.AspNetCore.Emitted;

namespace Photon.AspNetCore.Tests;

/// <summary>Server-sent events as a request body has them.</summary>
public sealed class EventDataTests
{
    [Theory]
    [InlineData("data: 1|data:2||", "1\n2")]
    [InlineData("\uFEFFdata: 1\r|\r|data|data: x|\r|", "1", "\nx")]
    [InlineData(": comment|event: e|id: 7||data: 1||data: cut off", "1")]
    [InlineData("database: 1||", new string[0])]
    public void Lines_make_events(string lines, params string[] expected)
    {
        var data = new EventData();
        var events = new List<string>();
        foreach (var line in lines.Split('|'))
            if (data.Ends(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(line)))) events.Add(Encoding.UTF8.GetString(data.Take()));
        Assert.Equal(expected, events.Select(e => e.TrimStart(' ')));
    }
}
