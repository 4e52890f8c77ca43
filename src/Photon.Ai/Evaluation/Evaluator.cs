using Microsoft.Extensions.AI;
using Photon.Ai.Answers;
using Photon.Ai.Checks;
using Photon.Ai.Conventions;
using Photon.Ai.Describe;
using Photon.Ai.Documents;

namespace Photon.Ai.Evaluation;

/// <summary>Takes texts away from operations, lets them be written anew, and holds what comes to what was there.</summary>
/// <param name="operations">How many operations of each document, spread over it.</param>
public sealed class Evaluator(int operations)
{
    /// <summary>What copies names and nothing else.</summary>
    public EvaluationRow Names { get; } = new("names copied");

    /// <summary>Without a model.</summary>
    public EvaluationRow Deterministic { get; } = new("deterministic");

    /// <param name="document">One of several files, or in another language than English, is passed over.</param>
    /// <param name="ladder">Makes the ladder for a document; without a client: the deterministic form.</param>
    /// <param name="model">Its row; null where none is asked.</param>
    /// <param name="client">The model; its row is filled in.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>How many operations were taken.</returns>
    public async Task<int> Add(AiDocument document, Func<AiDocument, IChatClient?, AnswerLadder> ladder, EvaluationRow? model, IChatClient? client, CancellationToken cancel)
    {
        if (document.Files.All.Count > 1 || !DocumentConventions.Of(new DocumentGraph(document)).IsEnglish) return 0;
        var described = DocumentOperations.Of(document).Where(static one => one.Node["summary"].IsString && one.Node.Path == one.Item.Path && one.Item.Name == one.Path).ToList();
        var taken = TakenTexts.From(document, Spread(described));
        await Describe(taken, ladder(taken.Document, null), Names, null, NameTexts.Of, cancel);
        await Describe(taken, ladder(taken.Document, null), Deterministic, null, null, cancel);
        if (model is null || client is null) return taken.Operations.Count;
        var heard = new HeardChatClient(client);
        await Describe(taken, ladder(taken.Document, heard), model, heard, null, cancel);
        return taken.Operations.Count;
    }

    /// <summary>From the whole document: those beside each other are alike.</summary>
    List<OperationEntry> Spread(List<OperationEntry> all) => all.Count <= operations ? all : [.. Enumerable.Range(0, operations).Select(i => all[(int)((long)i * all.Count / operations)])];

    static async Task Describe(TakenTexts taken, AnswerLadder ladder, EvaluationRow row, HeardChatClient? heard, Func<OperationEntry, DescribedUnit, IReadOnlyDictionary<string, string>>? instead, CancellationToken cancel)
    {
        var (names, gaps) = (new NameCheck(taken.Document), new OperationGaps(ladder.Graph, ladder.Conventions));
        foreach (var operation in taken.Operations)
        {
            if (gaps.Of(operation) is not { } unit) continue;
            row.Operations++;
            IReadOnlyDictionary<string, string> texts;
            if (instead is not null) texts = instead(operation, unit);
            else
            {
                texts = await Ask(unit, ladder, names, row, heard is not null, cancel);
            }
            Compare(taken, operation, unit, texts, names, row);
        }
        if (heard is null) return;
        row.Answers += heard.Answers.Count;
        foreach (var answer in heard.Answers)
        {
            using var json = AnswerText.Parse(answer, out _);
            if (json is not null) row.Parsed++;
        }
    }

    static async Task<IReadOnlyDictionary<string, string>> Ask(DescribedUnit unit, AnswerLadder ladder, NameCheck names, EvaluationRow row, bool isModel, CancellationToken cancel)
    {
        var (texts, worst) = (new Dictionary<string, string>(StringComparer.Ordinal), AnswerTier.Model);
        foreach (var part in DocRoute.Questions(unit))
        {
            var answered = await ladder.Run(new DocRouteTask(part, names), cancel);
            if (answered.Tier > worst) worst = answered.Tier;
            // What rules wrote in place of a model is no merit of the model's.
            if (isModel && answered.Tier == AnswerTier.Deterministic) continue;
            foreach (var (key, text) in answered.Value) texts[key] = text;
        }
        if (worst == AnswerTier.Model) row.AtOnce++;
        if (worst == AnswerTier.Repaired) row.Repaired++;
        return texts;
    }

    static void Compare(TakenTexts taken, OperationEntry operation, DescribedUnit unit, IReadOnlyDictionary<string, string> texts, NameCheck names, EvaluationRow row)
    {
        foreach (var gap in unit.Gaps)
        {
            if (!taken.Texts.TryGetValue((TakenTexts.Name(operation), gap.Key), out var original)) continue;
            row.Taken[gap.Kind] = row.Taken.GetValueOrDefault(gap.Kind) + 1;
            if (!texts.TryGetValue(gap.Key, out var text) || text.Length == 0) continue;
            row.Written[gap.Kind] = row.Written.GetValueOrDefault(gap.Kind) + 1;
            row.InventedNames += names.Unknown(text).Count;
            row.Words.Add(Similarity.Words(text).Length);
            if (!row.Near.TryGetValue(gap.Kind, out var near)) row.Near[gap.Kind] = near = [];
            near.Add(Similarity.Of(text, original));
        }
    }
}
