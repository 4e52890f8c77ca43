using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;
using Photon.Ai.Settings;
using Photon.Ai.Streams;
using Polly;
using Polly.Retry;

namespace Photon.Ai.Clients.Layers;

/// <summary>Asks again what failed before an answer began: too many questions (429), a server's own faults (5xx), a connection that broke. What has begun to arrive is never asked for twice.</summary>
sealed class RetryingChatClient : StreamedChatClient
{
    /// <summary>Longer than a provider may make somebody wait who sits there.</summary>
    static readonly TimeSpan s_longest = TimeSpan.FromMinutes(2);
    readonly ResiliencePipeline _pipeline;

    public RetryingChatClient(IChatClient inner, AiSettings settings, AiServices services) : base(inner)
    {
        var builder = new ResiliencePipelineBuilder { Name = "Photon.Ai", TimeProvider = services.Time };
        if (settings.Retries > 0) builder.AddRetry(Strategy(settings, services));
        _pipeline = builder.ConfigureTelemetry(NullLoggerFactory.Instance).Build();
    }

    static RetryStrategyOptions Strategy(AiSettings settings, AiServices services) => new()
    {
        MaxRetryAttempts = settings.Retries,
        BackoffType = DelayBackoffType.Exponential,
        Delay = TimeSpan.FromSeconds(1),
        MaxDelay = s_longest,
        UseJitter = true,
        ShouldHandle = new PredicateBuilder().Handle<ProviderException>(static error => error.IsTransient && !(error.Wait > s_longest)),
        DelayGenerator = static failed => ValueTask.FromResult((failed.Outcome.Exception as ProviderException)?.Wait),
        OnRetry = failed =>
        {
            services.Says?.Invoke(FormattableString.Invariant($"{failed.Outcome.Exception?.Message}; asked again in {failed.RetryDelay.TotalSeconds:0.#} s"));
            return ValueTask.CompletedTask;
        },
    };

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var asked = messages.ToList();
        var answer = await _pipeline.ExecuteAsync(async cancel => await BegunAnswer.Of(InnerClient.GetStreamingResponseAsync(asked, options, cancel), cancel), cancellationToken);
        await foreach (var update in answer.All()) yield return update;
    }
}
