using Photon.Ai.Answers;
using Photon.Ai.Checks;
using Photon.Ai.Conventions;
using Photon.Ai.Documents;
using Photon.Ai.Proposals;
using Photon.Ai.Sentences;
using Photon.Core.Documents.Differences;

namespace Photon.Ai.Describe;

/// <summary>Proposes the texts that a document lacks. What is there is never touched.</summary>
public sealed class DocRoute
{
    const int MostNotes = 10;

    /// <summary>More at once would leave a small context no room for the document, and small models forget half.</summary>
    const int TextsOfQuestion = 12;

    readonly AnswerLadder _ladder;
    readonly DescribeRequest _request;
    readonly List<DescribedUnit> _units = [];
    readonly NameCheck _names;

    /// <exception cref="AiException">A pattern names nothing.</exception>
    public DocRoute(AnswerLadder ladder, DescribeRequest request)
    {
        (_ladder, _request) = (ladder, request);
        _names = new(ladder.Graph.Document);
        var wanted = DocumentOperations.Of(ladder.Graph.Document, request.Operations, out var unused);
        if (unused.Count > 0) throw new AiException($"No operation is called '{unused[0]}': name operation ids, paths, tags or 'GET /books', with * for any text");
        if (!ladder.Conventions.IsEnglish) return;
        var gaps = new OperationGaps(ladder.Graph, ladder.Conventions);
        _units.AddRange(wanted.Select(gaps.Of).OfType<DescribedUnit>());
        if (request.Schemas) _units.AddRange(new SchemaGaps(ladder.Graph, ladder.Conventions).All());
        if (request.Before is { } before) _units.RemoveAll(before.Holds);
    }

    /// <summary>Operations and schemas that lack a text.</summary>
    public int Count => _units.Count;

    /// <summary>What a model would be told, for each.</summary>
    public async IAsyncEnumerable<(string Name, ContextReport Context)> Show([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var unit in _units)
            foreach (var part in Questions(unit)) yield return (unit.Name, await _ladder.Show(new DocRouteTask(part, _names), cancel));
    }

    /// <param name="progress">Told the name of each before it is asked for.</param>
    /// <param name="cancel">Stops the work.</param>
    public async Task<DescribeResult> Run(Action<string> progress, CancellationToken cancel)
    {
        var (changes, tiers, notes, texts) = (new List<ProposedChange>(), new Dictionary<AnswerTier, int>(), new List<string>(), 0);
        if (!_ladder.Conventions.IsEnglish) notes.Add("The document's texts are not English: Photon writes only English, and proposes nothing");
        foreach (var unit in _units)
        {
            cancel.ThrowIfCancellationRequested();
            progress(unit.Name);
            var (answers, by) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<string>());
            foreach (var part in Questions(unit))
            {
                var answered = await _ladder.Run(new DocRouteTask(part, _names), cancel);
                tiers[answered.Tier] = tiers.GetValueOrDefault(answered.Tier) + 1;
                if (_ladder.HasModel && answered.Why.Length > 0 && notes.Count < MostNotes) notes.Add($"{unit.Name}: {answered.Why}");
                foreach (var (key, text) in answered.Value) answers[key] = text;
                by.Add(answered.By);
            }
            _request.Before?.Add(unit);
            var said = unit.Gaps.Where(gap => answers.ContainsKey(gap.Key)).ToList();
            if (said.Count == 0) continue;
            texts += said.Count;
            changes.Add(new(Why(unit.Name, said), [.. said.GroupBy(static gap => gap.Target).Select(group => Action(group, answers))]) { By = string.Join("; ", by.Distinct()) });
        }
        var title = _ladder.Graph.Document.Spec.Root["info"]["title"].Text;
        var proposal = new OverlayProposal("docs", "photon ai doc-route", $"Texts for {(title.Length > 0 ? title : "the document")}", changes) { IsPartial = _request.Operations.Count > 0 || _request.Before is not null };
        return new(proposal, texts, tiers, notes);
    }

    /// <summary>What is asked at once.</summary>
    internal static IEnumerable<DescribedUnit> Questions(DescribedUnit unit) => unit.Gaps.Chunk(TextsOfQuestion).Select(gaps => unit with { Gaps = gaps });

    OverlayChange Action(IGrouping<string, TextGap> gaps, IReadOnlyDictionary<string, string> texts) =>
        new(gaps.Key, [.. gaps.Select(gap => new MemberChange(gap.Member, ProposedValue.Text(Finished(gap, texts[gap.Key]))))], default);

    /// <summary>Models forget full stops.</summary>
    string Finished(TextGap gap, string text) => Style.Finish(text, gap.Member == "summary" ? _ladder.Conventions.SummaryStop : _ladder.Conventions.TextStop);

    static string Why(string name, List<TextGap> gaps)
    {
        var kinds = gaps.GroupBy(static gap => gap.Kind).Select(static group => group.Key switch
        {
            "summary" or "description" or "body" => group.Key == "body" ? "a text for its body" : $"a {group.Key}",
            "schema" => "a description",
            _ => $"{(group.Count() == 1 ? "a text" : $"{group.Count()} texts")} for {(group.Count() == 1 ? $"a {group.Key}" : group.Key == "property" ? "properties" : group.Key + "s")}",
        }).ToList();
        return $"{name} lacks {(kinds.Count == 1 ? kinds[0] : string.Join(", ", kinds.SkipLast(1)) + " and " + kinds[^1])}.";
    }
}
