using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Photon.Runtime.Emitted;

/// <summary>
/// A deterministic automaton over UTF-8 bytes that finds a match anywhere in a text: one table look-up a byte, whatever
/// the expression. Built once per pattern, within bounds.
/// </summary>
sealed class ByteAutomaton
{
    const int MaxStates = 4_000;

    /// <summary>What building may cost: sets of states that are looked at, summed up.</summary>
    const int MaxWork = 20_000_000;

    const ushort Dead = 0, Matched = 1;

    readonly byte[] classes;
    readonly int[] next;
    readonly bool[] matchesAtEnd;
    readonly int width;

    ByteAutomaton(byte[] classes, int[] next, bool[] matchesAtEnd, int width)
    {
        this.classes = classes;
        this.next = next;
        this.matchesAtEnd = matchesAtEnd;
        this.width = width;
    }

    public bool IsMatch(ReadOnlySpan<byte> utf8)
    {
        // Rows are numbered by their offset, and every row and class that is reached exists: no bounds to check.
        ref int table = ref MemoryMarshal.GetArrayDataReference(next);
        ref byte map = ref MemoryMarshal.GetArrayDataReference(classes);
        int row = 2 * width;
        foreach (byte b in utf8)
        {
            row = Unsafe.Add(ref table, row + Unsafe.Add(ref map, b));
            if (row <= width) return row == width;
        }
        return matchesAtEnd[row / width];
    }

    /// <returns><c>null</c>: too large.</returns>
    public static ByteAutomaton? Of(ByteNfa nfa) => new Builder(nfa).Build();

    sealed class Builder(ByteNfa nfa)
    {
        readonly Dictionary<string, ushort> known = new(StringComparer.Ordinal);
        readonly List<(int[] Set, Before Before)> queue = [];
        readonly HashSet<int> closure = [];
        int work;

        enum Before : byte
        {
            Start,
            Word,
            Other,

            /// <summary>The rest of a code point comes.</summary>
            Inside,
        }

        public ByteAutomaton? Build()
        {
            var classes = Classes(out var representatives);
            int width = representatives.Count;
            var next = new List<ushort>(new ushort[2 * width]);
            var atEnd = new List<bool> { false, true };
            Enqueue([nfa.Start], Before.Start);
            for (int i = 0; i < queue.Count; i++)
            {
                var (set, before) = queue[i];
                // What is free depends on the next byte only where words count.
                var plain = Takers(set, before, word: false);
                var inWord = nfa.HasWordBounds ? Takers(set, before, word: true) : plain;
                var inside = Takers(set, Before.Inside, word: false);
                foreach (byte b in representatives)
                {
                    bool word = IsWord(b);
                    // Inside a code point nothing begins, ends or is asserted.
                    if ((b is >= 0x80 and < 0xC0 ? inside : word ? inWord : plain) is not { } takers)
                    {
                        next.Add(Matched);
                        continue;
                    }
                    var stepped = new SortedSet<int>();
                    foreach (var taker in takers)
                        if (b >= taker.From && b <= taker.To) stepped.Add(taker.Next);
                    // A match may begin at any byte: only lead bytes lead anywhere.
                    stepped.Add(nfa.Start);
                    var after = nfa.HasWordBounds && word ? Before.Word : Before.Other;
                    if (IsHopeless(stepped)) next.Add(Dead);
                    else if (Enqueue([.. stepped], after) is { } target) next.Add(target);
                    else return null;
                    if ((work += stepped.Count + takers.Count) > MaxWork) return null;
                }
                atEnd.Add(Close(set, before, word: false, end: true));
            }
            return new ByteAutomaton(classes, [.. next.Select(state => state * width)], [.. atEnd], width);
        }

        /// <summary>The states that take a byte next; <c>null</c> where the match is reached.</summary>
        List<ByteNfa.State>? Takers(int[] set, Before before, bool word) =>
            Close(set, before, word, end: false) ? null : [.. closure.Select(state => nfa.States[state]).Where(state => state.From >= 0)];

        /// <summary>Nothing but an anchored beginning is left, and its time is over.</summary>
        bool IsHopeless(SortedSet<int> set)
        {
            if (set.Count != 1) return false;
            return anchored ??= !CanBeginLater();
        }

        bool? anchored;

        bool CanBeginLater()
        {
            bool matched = Close([nfa.Start], Before.Other, false, false) || nfa.HasWordBounds && Close([nfa.Start], Before.Word, true, false);
            return matched || nfa.HasWordBounds || closure.Any(state => nfa.States[state].From >= 0) || Close([nfa.Start], Before.Other, false, true);
        }

        ushort? Enqueue(int[] set, Before before)
        {
            var key = new char[set.Length + 1];
            key[0] = (char)before;
            for (int i = 0; i < set.Length; i++) key[i + 1] = (char)set[i];
            string name = new(key);
            if (known.TryGetValue(name, out ushort index)) return index;
            if (queue.Count >= MaxStates) return null;
            queue.Add((set, before));
            return known[name] = (ushort)(queue.Count + 1);
        }

        /// <summary>Follows what is free here, into <see cref="closure"/>.</summary>
        /// <returns>The match is reached.</returns>
        bool Close(int[] set, Before before, bool word, bool end)
        {
            closure.Clear();
            var open = new Stack<int>(set);
            while (open.TryPop(out int index))
            {
                if (!closure.Add(index)) continue;
                if (index == 0)
                {
                    if (before == Before.Inside) continue;
                    return true;
                }
                var state = nfa.States[index];
                if (state.From >= 0 || state.Asserts != 0 && (before == Before.Inside || !Holds(state.Asserts, before, word, end))) continue;
                if (state.Next >= 0) open.Push(state.Next);
                if (state.Also >= 0) open.Push(state.Also);
            }
            return false;
        }

        static bool Holds(char assertion, Before before, bool word, bool end) => assertion switch
        {
            '^' => before == Before.Start,
            '$' => end,
            'b' => before == Before.Word != (word && !end),
            _ => before == Before.Word == (word && !end),
        };

        static bool IsWord(byte b) => b < 0x80 && (char.IsAsciiLetterOrDigit((char)b) || b == '_');

        /// <summary>Bytes that no state tells apart form a class.</summary>
        byte[] Classes(out List<byte> representatives)
        {
            var starts = new SortedSet<int> { 0, 0x80, 0xC0 };
            foreach (var state in nfa.States)
            {
                if (state.From < 0) continue;
                starts.Add(state.From);
                starts.Add(state.To + 1);
            }
            if (nfa.HasWordBounds) starts.UnionWith(['0', '9' + 1, 'A', 'Z' + 1, '_', '_' + 1, 'a', 'z' + 1]);
            var classes = new byte[256];
            representatives = [];
            for (int b = 0; b < 256; b++)
            {
                if (starts.Contains(b)) representatives.Add((byte)b);
                classes[b] = (byte)(representatives.Count - 1);
            }
            return classes;
        }
    }
}
