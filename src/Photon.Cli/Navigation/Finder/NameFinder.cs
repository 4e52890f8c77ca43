using Photon.Cli.Navigation.Index;

namespace Photon.Cli.Navigation.Finder;

/// <summary>
/// Search as one types: every word must fit a path, method, operation id, summary, name of a schema or other part, or a property. Who types on is
/// answered from what was found before. A search allocates nothing; one finder serves one thread.
/// </summary>
sealed class NameFinder
{
    public const int MostHits = 200;
    const int MostWords = 8;
    const int LongestTyped = 96;

    readonly SpecIndex _index;
    readonly FinderTexts _texts;
    readonly FinderCandidate[] _candidates;
    readonly int[] _alive;
    readonly char[] _typed = new char[LongestTyped];
    readonly char[] _last = new char[LongestTyped];
    Hit[] _hits = new Hit[1024];
    int _aliveCount;
    int _lastLength = -1;
    FinderScope _lastScope;

    public NameFinder(SpecIndex index)
    {
        _index = index;
        _texts = new(index);
        _candidates = FinderCandidates.Of(index, _texts);
        _alive = new int[_candidates.Length];
    }

    /// <summary>The best answers as they are shown.</summary>
    public IReadOnlyList<Found> Find(string typed, FinderScope scope = FinderScope.All, int most = MostHits)
    {
        var hits = Search(typed, scope);
        var found = new List<Found>(Math.Min(hits.Length, most));
        foreach (var hit in hits[..Math.Min(hits.Length, most)]) found.Add(Show(hit, typed));
        return found;
    }

    /// <summary>The best answers, at most <see cref="MostHits"/>; valid until the next search. Nothing typed: everything, as the document has it.</summary>
    public ReadOnlySpan<Hit> Search(ReadOnlySpan<char> typed, FinderScope scope = FinderScope.All)
    {
        var length = typed[..Math.Min(typed.Length, LongestTyped)].ToLowerInvariant(_typed);
        var folded = _typed.AsSpan(0, length);
        Span<Range> words = stackalloc Range[MostWords];
        words = words[..folded.SplitAny(words, " \t", StringSplitOptions.RemoveEmptyEntries)];
        Span<ulong> masks = stackalloc ulong[words.Length];
        for (var i = 0; i < words.Length; i++) masks[i] = FinderTexts.MaskOf(folded[words[i]]);
        if (_lastLength < 0 || scope != _lastScope || !folded.StartsWith(_last.AsSpan(0, _lastLength)))
        {
            _aliveCount = 0;
            for (var i = 0; i < _candidates.Length; i++)
                if (_candidates[i].IsIn(scope)) _alive[_aliveCount++] = i;
        }
        var (kept, count) = (0, 0);
        for (var i = 0; i < _aliveCount; i++)
        {
            ref readonly var candidate = ref _candidates[_alive[i]];
            var score = Score(in candidate, folded, words, masks);
            if (score <= 0) continue;
            _alive[kept++] = _alive[i];
            count = Keep(in candidate, score, count, words.Length == 0);
        }
        _aliveCount = kept;
        folded.CopyTo(_last);
        (_lastLength, _lastScope) = (length, scope);
        var hits = _hits.AsSpan(0, count);
        hits.Sort();
        return hits[..Math.Min(count, MostHits)];
    }

    /// <summary>An answer with what is drawn of it.</summary>
    public Found Show(Hit hit, string typed)
    {
        var item = _index[hit.Entry];
        if (hit.Property >= 0)
        {
            var path = _index.Property(hit.Property).Path;
            return new(hit, path, FinderMatches.In(path, typed, 0, path.Length), "in " + item.Label, []);
        }
        var (text, aside) = (item.Label, !item.IsOperation ? item.Title == item.Label ? "" : item.Title : item.Name.Length > 0 && item.Title.Length > 0 ? $"{item.Name}  {item.Title}" : item.Name + item.Title);
        var matches = FinderMatches.In(text, typed, item.IsOperation ? item.Method.Length + 1 : 0, text.Length);
        return new(hit, text, matches, aside, FinderMatches.In(aside, typed, 0, item.IsOperation ? item.Name.Length : 0));
    }

    int Score(in FinderCandidate candidate, ReadOnlySpan<char> typed, ReadOnlySpan<Range> words, ReadOnlySpan<ulong> masks)
    {
        if (words.Length == 0) return candidate.IsProperty ? 0 : 1;
        var sum = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var best = (candidate.Mask & masks[i]) != masks[i] ? 0 : ScoreOf(in candidate, typed[words[i]]);
            if (best == 0) return 0;
            sum += best;
        }
        return Math.Max(1, (sum / words.Length) - candidate.Handicap);
    }

    int ScoreOf(in FinderCandidate candidate, ReadOnlySpan<char> word)
    {
        var best = candidate.Method > 0 && _texts.Folded(candidate.Method) is var method && method.StartsWith(word) ? word.Length == method.Length ? WordScore.Whole : 300 : 0;
        best = Math.Max(best, ScoreOf(candidate.Name, word, mayPick: true));
        best = Math.Max(best, ScoreOf(candidate.Path, word, mayPick: true));
        // A sentence has all letters: its words count as they are.
        return Math.Max(best, ScoreOf(candidate.Title, word, mayPick: false) * 6 / 10);
    }

    int ScoreOf(int text, ReadOnlySpan<char> word, bool mayPick) => text == 0 ? 0 : WordScore.Of(word, _index.Span(text), _texts.Folded(text), mayPick, default);

    int Keep(in FinderCandidate candidate, int score, int count, bool isAll)
    {
        var more = candidate.IsProperty ? candidate.PropertyCount : 1;
        if (count + more > _hits.Length) Array.Resize(ref _hits, Math.Max(_hits.Length * 2, count + more));
        if (!candidate.IsProperty)
        {
            _hits[count++] = new(isAll ? 1 : score, candidate.Entry, -1);
            return count;
        }
        for (var i = 0; i < more; i++)
        {
            var property = _texts.Owners[candidate.Entry + i];
            _hits[count++] = new(score, _index.Properties[property].Owner, property);
        }
        return count;
    }
}
