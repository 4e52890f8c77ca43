using System.Text.Json;
using Microsoft.Extensions.AI;
using Photon.Ai.Context;
using Photon.Ai.Conventions;
using Photon.Ai.Documents;
using Photon.Ai.Prompts;
using Photon.Ai.Schemas;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Ai.Answers;

/// <summary>
/// The tiers of an answer: the model; the model again, told what was wrong; what Photon says by itself. Every answer is
/// parsed, held to its schema and checked for meaning before anybody sees it.
/// </summary>
public sealed class AnswerLadder
{
    /// <summary>More faults than these teach nothing.</summary>
    const int MostFaults = 12;

    /// <summary>No token is longer, on average.</summary>
    const int CharactersOfToken = 16;

    readonly IChatClient? _client;
    readonly ContextBuilder _context;
    readonly AnswerBounds _bounds;

    /// <param name="graph">The document.</param>
    /// <param name="client">Null: only the last tier answers.</param>
    /// <param name="prompts">Where prompts are found.</param>
    /// <param name="counter">The model's tokenizer.</param>
    /// <param name="bounds">What an answer may take.</param>
    public AnswerLadder(DocumentGraph graph, IChatClient? client, PromptStore prompts, ITokenCounter counter, AnswerBounds bounds)
    {
        (Graph, _client, _bounds) = (graph, client, bounds);
        Conventions = DocumentConventions.Of(graph);
        _context = new(graph, Conventions, prompts, counter, bounds);
    }

    /// <summary>The document.</summary>
    public DocumentGraph Graph { get; }

    /// <summary>How the document is written.</summary>
    public DocumentConventions Conventions { get; }

    /// <summary>A model may be asked.</summary>
    public bool HasModel => _client is not null;

    /// <summary>What the model would be told, for <c>--show-context</c>: nobody is asked.</summary>
    /// <exception cref="AiException">It does not fit, or there is no such prompt.</exception>
    public ValueTask<ContextReport> Show<T>(AnswerTask<T> task, CancellationToken cancel) => _context.Build(task, cancel);

    /// <summary>Asks. What goes wrong with a model never throws: the last tier answers, and says why.</summary>
    /// <exception cref="AiException">There is no such prompt.</exception>
    public async Task<Answered<T>> Run<T>(AnswerTask<T> task, CancellationToken cancel)
    {
        if (_client is null) return new(task.Fallback(), AnswerTier.Deterministic, "no model is set up", AnswerTokens.None, "deterministic");
        var context = await _context.Build(task, cancel);
        var (messages, used) = (context.Messages.ToList(), AnswerTokens.None);
        List<AnswerFault> first = [];
        for (var turn = 0; turn < 2; turn++)
        {
            ModelAnswer answer;
            try
            {
                answer = await Ask(context, messages, cancel);
            }
            catch (Exception error) when (error is not OperationCanceledException || !cancel.IsCancellationRequested)
            {
                return Last($"the model could not be asked: {PlainText.InOneLine(error.Message, 300)}");
            }
            used += answer.Tokens;
            var (value, faults) = Understand(task, context.Schema, answer);
            if (faults.Count == 0)
            {
                var tier = turn == 0 ? AnswerTier.Model : AnswerTier.Repaired;
                return new(value!, tier, Shown(first), used, $"{(turn == 0 ? "model" : "model, repaired")}, {context.Prompt.Identity}");
            }
            if (turn == 0) first = faults;
            else return Last($"the model's answer could not be used: {Shown(faults)}");
            messages.Add(new(ChatRole.Assistant, CompactText.Cut(answer.Text, 2000)));
            messages.Add(new(ChatRole.User, Repair(faults)));
        }
        return Last(Shown(first));

        Answered<T> Last(string why) => new(task.Fallback(), AnswerTier.Deterministic, why, used, "deterministic");
    }

    static (T? Value, List<AnswerFault> Faults) Understand<T>(AnswerTask<T> task, string schema, ModelAnswer answer)
    {
        using var json = AnswerText.Parse(answer.Text, out var why);
        if (json is null) return (default, [new("", answer.IsCut ? $"The answer was cut after {answer.Text.Length} characters: it has no end" : why)]);
        var shape = SpecText.Read("answer.json", schema, []);
        var faults = SchemaCheck.Check(new([shape]), shape.Root, json.RootElement).Take(MostFaults).Select(static one => new AnswerFault(one.Pointer, one.Message)).ToList();
        if (faults.Count > 0) return (default, faults);
        try
        {
            var value = task.Read(json.RootElement);
            return (value, [.. task.Check(value).Take(MostFaults)]);
        }
        catch (AnswerException error)
        {
            return (default, [new("", error.Message)]);
        }
    }

    async Task<ModelAnswer> Ask(ContextReport context, List<ChatMessage> messages, CancellationToken cancel)
    {
        using var schema = JsonDocument.Parse(context.Schema);
        var options = new ChatOptions
        {
            ResponseFormat = ChatResponseFormat.ForJsonSchema(schema.RootElement.Clone(), context.Prompt.Command.Replace('-', '_')),
            MaxOutputTokens = context.AnswerTokens,
            Temperature = _bounds.Temperature,
            Seed = _bounds.Seed,
            AdditionalProperties = new() { ["photon.prompt"] = context.Prompt.Identity },
        };
        return await ModelAnswer.Read(_client!.GetStreamingResponseAsync(messages, options, cancel), context.AnswerTokens * CharactersOfToken, cancel);
    }

    static string Repair(List<AnswerFault> faults) =>
        "The answer cannot be used:\n" + string.Concat(faults.Select(static fault => $"- {PlainText.InOneLine(fault.ToString(), 300)}\n")) + "Answer again, with the whole JSON object and nothing else.";

    static string Shown(List<AnswerFault> faults) => PlainText.InOneLine(string.Join("; ", faults.Take(3)) + (faults.Count > 3 ? $"; and {faults.Count - 3} more" : ""), 300);
}
