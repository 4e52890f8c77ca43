namespace Photon.Core.Reading.Paths;

/// <summary>Compares numbers in JSON's form by value, to the last digit: 1, 1.0 and 10e-1 are equal.</summary>
internal static class NumberOrder
{
    public static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var l = new Number(left);
        var r = new Number(right);
        if (l.Sign != r.Sign) return l.Sign.CompareTo(r.Sign);
        return l.Sign * Magnitudes(l, r);
    }

    static int Magnitudes(Number left, Number right)
    {
        if (left.Exponent != right.Exponent) return left.Exponent.CompareTo(right.Exponent);
        for (var i = 0; i < left.Count || i < right.Count; i++)
            if (left.Digit(i) - right.Digit(i) is var difference and not 0) return Math.Sign(difference);
        return 0;
    }

    /// <summary>0.d1d2d3… times ten to the exponent; d1 is not 0.</summary>
    readonly ref struct Number
    {
        readonly ReadOnlySpan<char> _digits;
        readonly int _point;

        public Number(ReadOnlySpan<char> text)
        {
            Sign = 1;
            if (text[0] == '-')
            {
                Sign = -1;
                text = text.Slice(1);
            }
            var e = text.IndexOfAny('e', 'E');
            if (e >= 0) Exponent = Power(text.Slice(e + 1));
            if (e >= 0) text = text.Slice(0, e);
            _point = text.IndexOf('.');
            var whole = _point < 0 ? text.Length : _point;
            var zeros = 0;
            while (zeros < text.Length && text[zeros] is '0' or '.') zeros++;
            if (zeros == text.Length)
            {
                (Sign, Exponent, _point) = (0, 0, -1);
                return;
            }
            Exponent += zeros <= whole ? whole - zeros : whole - zeros + 1;
            _digits = text.Slice(zeros);
            _point -= zeros;
        }

        public int Sign { get; }

        public long Exponent { get; }

        public int Count => _point > 0 ? _digits.Length - 1 : _digits.Length;

        public int Digit(int index)
        {
            if (_point > 0 && index >= _point) index++;
            return index < _digits.Length ? _digits[index] - '0' : 0;
        }

        // No text is so long that its digits would outweigh this.
        static long Power(ReadOnlySpan<char> text)
        {
            var (value, negative) = (0L, text[0] == '-');
            foreach (var c in text)
                if (c is >= '0' and <= '9') value = Math.Min((value * 10) + (c - '0'), 1L << 50);
            return negative ? -value : value;
        }
    }
}
