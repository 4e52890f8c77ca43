using System.Text;

namespace Photon.Runtime.Emitted;

/// <summary>Punycode as RFC 3492 has it for domain names: code points beyond ASCII as letters and digits.</summary>
static class Punycode
{
    const int Base = 36, Least = 1, Most = 26, Skew = 38, Damp = 700, FirstBias = 72, FirstCode = 128;

    /// <summary>The code points of a label without its <c>xn--</c>; <c>false</c> where it is no Punycode.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> text, List<int> codes)
    {
        int delimiter = text.LastIndexOf((byte)'-');
        for (int i = 0; i < delimiter; i++) codes.Add(char.ToLowerInvariant((char)text[i]));
        int code = FirstCode, index = 0, bias = FirstBias;
        int at = delimiter > 0 ? delimiter + 1 : 0;
        while (at < text.Length)
        {
            int before = index;
            long weight = 1;
            for (int k = Base; ; k += Base)
            {
                int digit = at < text.Length ? Digit(text[at++]) : -1;
                if (digit < 0 || index + digit * weight > 0x7FFF_FFFF) return false;
                index += (int)(digit * weight);
                int threshold = Threshold(k, bias);
                if (digit < threshold) break;
                weight *= Base - threshold;
                if (weight > 0x7FFF_FFFF) return false;
            }
            bias = Adapt(index - before, codes.Count + 1, before == 0);
            code += index / (codes.Count + 1);
            index %= codes.Count + 1;
            if (!Rune.IsValid(code)) return false;
            codes.Insert(index++, code);
        }
        return true;
    }

    /// <summary>The label of code points without <c>xn--</c> before it.</summary>
    public static string Encode(List<int> codes)
    {
        var text = new StringBuilder();
        foreach (int plain in codes)
            if (plain < FirstCode) text.Append((char)plain);
        int done = text.Length, basic = done, code = FirstCode, delta = 0, bias = FirstBias;
        if (basic > 0) text.Append('-');
        while (done < codes.Count)
        {
            int next = int.MaxValue;
            foreach (int one in codes)
                if (one >= code && one < next) next = one;
            delta += (next - code) * (done + 1);
            code = next;
            foreach (int one in codes)
            {
                if (one < code) delta++;
                if (one != code) continue;
                int rest = delta;
                for (int k = Base; ; k += Base)
                {
                    int threshold = Threshold(k, bias);
                    if (rest < threshold) break;
                    text.Append(Letter(threshold + (rest - threshold) % (Base - threshold)));
                    rest = (rest - threshold) / (Base - threshold);
                }
                text.Append(Letter(rest));
                bias = Adapt(delta, done + 1, done == basic);
                delta = 0;
                done++;
            }
            delta++;
            code++;
        }
        return text.ToString();
    }

    static int Threshold(int k, int bias) => Math.Clamp(k - bias, Least, Most);

    static int Adapt(int delta, int points, bool first)
    {
        delta = first ? delta / Damp : delta / 2;
        delta += delta / points;
        int k = 0;
        for (; delta > (Base - Least) * Most / 2; k += Base) delta /= Base - Least;
        return k + (Base - Least + 1) * delta / (delta + Skew);
    }

    static int Digit(byte c) => c switch
    {
        >= (byte)'a' and <= (byte)'z' => c - 'a',
        >= (byte)'A' and <= (byte)'Z' => c - 'A',
        >= (byte)'0' and <= (byte)'9' => c - '0' + 26,
        _ => -1,
    };

    static char Letter(int digit) => (char)(digit < 26 ? 'a' + digit : '0' + digit - 26);
}
