using Microsoft.Extensions.AI;
using Photon.Ai.Clients;
using Photon.Ai.Settings;
using Photon.Cli.Ai;
using Photon.Cli.Tests.Kit;

namespace Photon.Cli.Tests.Ai;

public sealed class ReplayCommandTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    string Cassettes => _folder.Of("cassettes");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task One_recorded_answer_comes_as_it_came()
    {
        await Record("go", "{ \"text\": \"drei ü\" }\n");
        var said = await Tool.Run("ai", "replay", Directory.GetFiles(Cassettes)[0]);
        Assert.Equal((0, "{ \"text\": \"drei ü\" }\n", ""), (said.Code, said.Out, said.Error));
    }

    [Fact]
    public async Task All_of_a_folder_are_shown_with_their_names_and_one_that_was_changed_is_named()
    {
        await Record("go", "one");
        await Record("on", "two");
        var said = await Tool.Run("ai", "replay", Cassettes);
        Assert.Equal((0, "2 of 2 recordings replay\n"), (said.Code, said.Error));
        Assert.Contains("one\n", said.Out, StringComparison.Ordinal);
        Assert.Contains("two\n", said.Out, StringComparison.Ordinal);
        var file = Directory.GetFiles(Cassettes).First(file => File.ReadAllText(file).Contains("\"two\"", StringComparison.Ordinal));
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"two\"", "\"TWO\"", StringComparison.Ordinal));
        said = await Tool.Run("ai", "replay", Cassettes);
        Assert.Equal(1, said.Code);
        Assert.Contains("was changed after it was recorded", said.Error, StringComparison.Ordinal);
        Assert.EndsWith("1 of 2 recordings replay\n", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cassette_under_another_name_is_no_use_and_this_is_said()
    {
        await Record("go", "one");
        File.Move(Directory.GetFiles(Cassettes)[0], _folder.Of("cassettes/mine.json"));
        var said = await Tool.Run("ai", "replay", _folder.Of("cassettes/mine.json"));
        Assert.Equal(1, said.Code);
        Assert.Contains("must be called", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_is_one_line()
    {
        var said = await Tool.Run("ai", "replay", _folder.Of("none"));
        Assert.Equal(1, said.Code);
        Assert.EndsWith("is not there: name a cassette, or a folder of them\n", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Providers_of_the_options_are_those_that_there_are() => Assert.Equal(AiProviders.Names, AiOptions.Providers);

    async Task Record(string question, string answer)
    {
        // The embedded provider's place is taken by one of this process; what is around it is all there.
        var services = new AiServices { Local = _ => new Sayer(answer) };
        using var client = AiClient.Create(new AiSettings { Provider = AiProvider.Local, CassetteFolder = Cassettes }, services)!;
        await client.GetResponseAsync([new ChatMessage(ChatRole.User, question)]);
    }

    sealed class Sayer(string answer) : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            foreach (var piece in answer.Chunk(3)) yield return new(ChatRole.Assistant, new string(piece));
            await Task.Yield();
            yield return new(ChatRole.Assistant, []) { FinishReason = ChatFinishReason.Stop };
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
