using Microsoft.Extensions.AI;
using Photon.Ai.Clients;
using Photon.Ai.Settings;

namespace Photon.Ai.Tests.Clients;

/// <summary>A provider that hears nothing: neither that it is cancelled nor that nobody waits any longer.</summary>
public sealed class WatchTests
{
    static readonly AiSettings s_settings = new() { Provider = AiProvider.Local, FirstTokenTimeout = TimeSpan.FromMilliseconds(150), TokenTimeout = TimeSpan.FromMilliseconds(150), Retries = 3 };

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task A_model_that_goes_quiet_ends_with_an_error_and_is_not_asked_again(int words)
    {
        var model = new Deaf(words);
        var heard = new List<string>();
        var error = await Assert.ThrowsAnyAsync<AiException>(async () =>
        {
            using var client = AiClient.Around(model, s_settings, new AiServices());
            await foreach (var update in client.GetStreamingResponseAsync("go")) heard.Add(update.Text);
        });
        Assert.Contains("local has sent nothing for 0.15 s", error.Message, StringComparison.Ordinal);
        Assert.Equal((words, 1), (heard.Count, model.Asked));
    }

    [Fact]
    public async Task Who_cancels_goes_free_even_from_a_model_that_does_not_listen()
    {
        using var cancel = new CancellationTokenSource();
        using var client = AiClient.Around(new Deaf(1), s_settings with { FirstTokenTimeout = TimeSpan.FromHours(1), TokenTimeout = TimeSpan.FromHours(1) }, new AiServices());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var update in client.GetStreamingResponseAsync("go", null, cancel.Token)) await cancel.CancelAsync();
        });
    }

    [Theory]
    [InlineData(typeof(InvalidOperationException))]
    [InlineData(typeof(TimeoutException))]
    [InlineData(typeof(FormatException))]
    public async Task Whatever_a_package_throws_is_one_line_of_ours(Type kind)
    {
        using var client = AiClient.Around(new Deaf(0) { Fault = (Exception)Activator.CreateInstance(kind, "two\nlines")! }, s_settings, new AiServices());
        var error = await Assert.ThrowsAsync<ProviderException>(() => client.GetResponseAsync("go"));
        Assert.Equal("local's answer cannot be read: two lines", error.Message);
    }

    sealed class Deaf(int words) : IChatClient
    {
        readonly TaskCompletionSource _never = new();

        public int Asked { get; private set; }

        public Exception? Fault { get; init; }

        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            Asked++;
            if (Fault is not null) throw Fault;
            for (var i = 0; i < words; i++) yield return new(ChatRole.Assistant, "word");
            await _never.Task;
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
