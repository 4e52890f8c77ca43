using Microsoft.Extensions.AI;
using Photon.Ai.Answers;
using Photon.Ai.Clients;
using Photon.Ai.Context;
using Photon.Ai.Documents;
using Photon.Ai.Prompts;
using Photon.Ai.Settings;
using Photon.Cli.Input;

namespace Photon.Cli.Ai;

/// <summary>A document, and whom to ask about it. Nothing is opened before the first question.</summary>
sealed class AiSession : IDisposable
{
    readonly Func<AiDocument, IChatClient?, AnswerLadder> _ladderOf;

    /// <param name="input">The document.</param>
    /// <param name="settings">Which model.</param>
    /// <param name="services">What its pipeline needs of this machine.</param>
    /// <exception cref="Photon.Ai.AiException">Something is missing without which no question can be asked.</exception>
    public AiSession(SpecInput input, AiSettings settings, AiServices services)
    {
        Document = DocumentOf(input);
        ITokenCounter counter = settings.Provider == AiProvider.OpenAI ? new O200kCounter() : new EstimateCounter();
        Client = AiClient.Create(settings, services with { CountTokens = counter.Count, Document = Document.Spec.Root });
        var bounds = new AnswerBounds(settings.ContextTokens) { Temperature = settings.Temperature, Seed = settings.Seed, AnswerTokens = settings.MaxOutputTokens };
        var prompts = new PromptStore([.. PromptFolders(input.Path)]);
        _ladderOf = (document, client) => new(new DocumentGraph(document), client, prompts, counter, bounds);
        Ladder = LadderOf(Document, Client);
    }

    public AiDocument Document { get; }

    public AnswerLadder Ladder { get; }

    /// <summary>Null: nobody is asked.</summary>
    public IChatClient? Client { get; }

    /// <summary>The same for another document, or without the model.</summary>
    public AnswerLadder LadderOf(AiDocument document, IChatClient? client) => _ladderOf(document, client);

    public static AiDocument DocumentOf(SpecInput input) => new(input.Item, input.Spec, input.Files);

    public void Dispose() => Client?.Dispose();

    /// <summary>Folders <c>prompts</c> beside the document and in those around it, up to the one of the project or of <c>photon.ai.json</c>; then the current folder's.</summary>
    static IEnumerable<string> PromptFolders(string document)
    {
        for (var folder = Path.GetDirectoryName(document); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (!Directory.Exists(folder)) continue;
            yield return Path.Combine(folder, "prompts");
            if (File.Exists(Path.Combine(folder, "photon.ai.json")) || Directory.EnumerateFiles(folder, "*.csproj").Any()) break;
        }
        yield return Path.GetFullPath("prompts");
    }
}
