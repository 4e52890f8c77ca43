using System.Text;

namespace Photon.Runtime.Emitted;

/// <summary>
/// A nondeterministic automaton over UTF-8 bytes. A state either takes a byte out of a range, or asserts something about
/// its place, or leads on for free.
/// </summary>
sealed class ByteNfa
{
    /// <summary>More states are left to the fallback.</summary>
    const int MaxStates = 20_000;

    /// <param name="From">First byte taken; -1: takes none.</param>
    /// <param name="Next">Where it leads, or -1.</param>
    /// <param name="Also">Where it leads too, for free, or -1.</param>
    /// <param name="Asserts">0 for nothing, else <c>^ $ b B</c>.</param>
    public readonly record struct State(short From, short To, int Next, int Also, char Asserts);

    readonly List<State> states = [new(-1, -1, -1, -1, '\0')];

    /// <summary>State 0 is the match.</summary>
    public IReadOnlyList<State> States => states;

    public int Start { get; private set; }

    public bool HasWordBounds { get; private set; }

    /// <returns><c>null</c>: no such automaton, or too large a one.</returns>
    public static ByteNfa? Of(PatternNode node)
    {
        var nfa = new ByteNfa();
        nfa.Start = nfa.Build(node, 0);
        return nfa.Start < 0 ? null : nfa;
    }

    int Add(State state)
    {
        if (states.Count >= MaxStates) return -1;
        states.Add(state);
        return states.Count - 1;
    }

    int Free(int next, int also) => next < 0 || also < 0 ? -1 : Add(new(-1, -1, next, also, '\0'));

    /// <summary>States that match the node and lead to <paramref name="next"/>; their first one, or -1.</summary>
    int Build(PatternNode node, int next)
    {
        if (next < 0) return -1;
        switch (node)
        {
            case PatternNode.Set set: return Utf8(set.Points, next);
            case PatternNode.Sequence sequence:
                for (int i = sequence.Items.Count - 1; i >= 0; i--) next = Build(sequence.Items[i], next);
                return next;
            case PatternNode.Choice choice:
                int first = Build(choice.Options[^1], next);
                for (int i = choice.Options.Count - 2; i >= 0; i--) first = Free(Build(choice.Options[i], next), first);
                return first;
            case PatternNode.Group group: return Build(group.Item, next);
            case PatternNode.Assertion assertion:
                HasWordBounds |= assertion.Kind is 'b' or 'B';
                return Add(new(-1, -1, next, -1, assertion.Kind));
            case PatternNode.Repeat repeat: return Repeat(repeat, next);
            default: return -1;
        }
    }

    int Repeat(PatternNode.Repeat repeat, int next)
    {
        if (repeat.Min > MaxStates || repeat.Max > MaxStates) return -1;
        if (repeat.Max < 0)
        {
            // The loop's head is known before its body is.
            int head = Add(new(-1, -1, next, -1, '\0'));
            int body = Build(repeat.Item, head);
            if (body < 0) return -1;
            states[head] = new(-1, -1, body, next, '\0');
            next = head;
        }
        else
        {
            int after = next;
            for (int i = repeat.Min; i < repeat.Max && next >= 0; i++) next = Free(Build(repeat.Item, next), after);
        }
        for (int i = 0; i < repeat.Min && next >= 0; i++) next = Build(repeat.Item, next);
        return next;
    }

    int Utf8(CodePoints points, int next)
    {
        var sequences = new List<(byte Low, byte High)[]>();
        Span<byte> a = stackalloc byte[4], b = stackalloc byte[4];
        foreach (var (from, to) in points.Ranges)
        {
            foreach (var (low, high) in Split(from, to))
            {
                var sequence = new (byte, byte)[new Rune(low).EncodeToUtf8(a)];
                new Rune(high).EncodeToUtf8(b);
                for (int i = 0; i < sequence.Length; i++) sequence[i] = (a[i], b[i]);
                sequences.Add(sequence);
            }
        }
        // A set without a member (or of halves of surrogate pairs) never matches: it takes a byte that UTF-8 does not have.
        return sequences.Count == 0 ? Add(new(0xFF, 0xFF, next, -1, '\0')) : Tree(sequences, 0, next, []);
    }

    /// <summary>Sequences that begin alike share their beginning, and those that end alike their end: letters of all scripts are some hundred states.</summary>
    int Tree(List<(byte Low, byte High)[]> sequences, int level, int next, Dictionary<string, int> shared)
    {
        if (sequences[0].Length == level) return next;
        string key = string.Concat(sequences.Select(sequence => string.Concat(sequence.Skip(level).Select(range => $"{(char)range.Low}{(char)range.High}")) + "|"));
        if (shared.TryGetValue(key, out int known)) return known;
        int first = -1;
        for (int i = 0; i < sequences.Count;)
        {
            var head = sequences[i][level];
            var same = sequences.Skip(i).TakeWhile(sequence => sequence[level] == head && sequence.Length == sequences[i].Length).ToList();
            i += same.Count;
            int rest = Tree(same, level + 1, next, shared);
            int taker = rest < 0 ? -1 : Add(new(head.Low, head.High, rest, -1, '\0'));
            first = taker < 0 ? -1 : first < 0 ? taker : Free(taker, first);
            if (first < 0) return -1;
        }
        return shared[key] = first;
    }

    /// <summary>Ranges whose ends have equally many bytes, and between which each byte runs freely.</summary>
    static IEnumerable<(int Low, int High)> Split(int from, int to)
    {
        var work = new Stack<(int, int)>();
        work.Push((from, to));
        while (work.TryPop(out var range))
        {
            var (low, high) = range;
            if (low > high) continue;
            if (low <= 0xDFFF && high >= 0xD800)
            {
                work.Push((0xE000, high));
                if (low < 0xD800) work.Push((low, 0xD7FF));
                continue;
            }
            int cut = -1;
            foreach (int last in (ReadOnlySpan<int>)[0x7F, 0x7FF, 0xFFFF])
                if (low <= last && high > last) cut = cut < 0 ? last : Math.Min(cut, last);
            if (cut < 0 && high > 0x7F)
            {
                // All trailing bytes of the low end at their lowest and of the high end at their highest, or the same lead.
                for (int bits = 6; bits <= 18 && cut < 0; bits += 6)
                {
                    int mask = (1 << bits) - 1;
                    if ((low & ~mask) == (high & ~mask)) break;
                    if ((low & mask) != 0) cut = low | mask;
                    else if ((high & mask) != mask) cut = (high & ~mask) - 1;
                }
            }
            if (cut < 0) yield return (low, high);
            else
            {
                work.Push((cut + 1, high));
                work.Push((low, cut));
            }
        }
    }
}
