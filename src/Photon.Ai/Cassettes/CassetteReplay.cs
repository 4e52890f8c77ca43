using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Photon.Ai.Settings;

namespace Photon.Ai.Cassettes;

/// <summary>Runs one recorded exchange: its question is asked of the layer that has the recording, and behind it there is nobody.</summary>
/// <param name="file">A cassette.</param>
/// <exception cref="AiException">It is none, or was changed.</exception>
public sealed class CassetteReplay(string file)
{
    readonly Cassette _cassette = CassetteFile.Read(file);

    /// <summary>Which prompt, and which model.</summary>
    public string Title => $"{_cassette.Question.Prompt ?? "no prompt"}, {_cassette.Question.Provider} {_cassette.AnsweredBy ?? _cassette.Question.Model}";

    /// <returns>The answer, piece by piece.</returns>
    /// <exception cref="AiException">The file lies under another name than its question has, so that no command would find it.</exception>
    public async IAsyncEnumerable<string> Run([EnumeratorCancellation] CancellationToken cancel)
    {
        var question = _cassette.Question;
        if (Path.GetFileName(file) != question.FileName()) throw new AiException($"{file} must be called {question.FileName()}, or no command finds it");
        using var client = new CassetteChatClient(new Nobody(), Path.GetDirectoryName(Path.GetFullPath(file))!, CassetteMode.Replay, question.Provider, _ => Task.FromResult(question.Model));
        var (messages, options) = question.Asked();
        await foreach (var update in client.GetStreamingResponseAsync(messages, options, cancel))
            if (update.Text.Length > 0) yield return update.Text;
    }

    /// <summary>Answers nothing: whoever gets here has left the recording.</summary>
    sealed class Nobody : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new InvalidOperationException("a replay asks nobody");

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new InvalidOperationException("a replay asks nobody");

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
