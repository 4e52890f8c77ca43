namespace Photon.Core.Reading.Regexps;

/// <summary>
/// An I-Regexp (RFC 9485), run on all its ways at once: time grows with text times pattern and with nothing else, whatever
/// the pattern is.
/// </summary>
internal sealed class Regexp
{
    readonly RegexpCode[] _code;

    Regexp(RegexpCode[] code) => _code = code;

    /// <summary>Null: the text is no I-Regexp.</summary>
    public static Regexp? Of(string text) => new RegexpParser(text).Parse() is { } code ? new(code) : null;

    /// <param name="whole">The whole text must match, not a part of it.</param>
    /// <param name="work">Counts steps.</param>
    public bool Matches(string text, bool whole, WorkMeter work)
    {
        var (now, next) = (new States(_code), new States(_code));
        now.Add(0, isStart: true, isEnd: text.Length == 0);
        for (var at = 0; ; at++)
        {
            work.Spend(now.Count + 1);
            if (!whole && now.Ends) return true;
            if (at >= text.Length) return now.Ends;
            var point = (int)text[at];
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])) point = char.ConvertToUtf32(text[at], text[++at]);
            var isEnd = at + 1 == text.Length;
            for (var i = 0; i < now.Count; i++)
                if (_code[now[i]].Set!.Has(point)) next.Add(now[i] + 1, isStart: false, isEnd);
            // A part may begin anywhere.
            if (!whole) next.Add(0, isStart: false, isEnd);
            else if (next.Count == 0 && !next.Ends) return false;
            (now, next) = (next, now);
            next.Clear();
        }
    }

    /// <summary>The instructions that wait for a character, each once.</summary>
    sealed class States(RegexpCode[] code)
    {
        readonly List<int> _waiting = [];
        readonly List<int> _open = [];
        readonly bool[] _seen = new bool[code.Length + 1];
        readonly List<int> _marked = [];

        public int Count => _waiting.Count;

        public bool Ends => _seen[code.Length];

        public int this[int index] => _waiting[index];

        public void Add(int state, bool isStart, bool isEnd)
        {
            _open.Add(state);
            while (_open.Count > 0)
            {
                state = _open[_open.Count - 1];
                _open.RemoveAt(_open.Count - 1);
                if (_seen[state]) continue;
                _seen[state] = true;
                _marked.Add(state);
                if (state == code.Length) continue;
                if (code[state].Set is not null)
                {
                    _waiting.Add(state);
                    continue;
                }
                if ((code[state].Anchor == '^' && !isStart) || (code[state].Anchor == '$' && !isEnd)) continue;
                _open.Add(state + code[state].Left);
                _open.Add(state + code[state].Right);
            }
        }

        public void Clear()
        {
            foreach (var state in _marked) _seen[state] = false;
            _marked.Clear();
            _waiting.Clear();
        }
    }
}
