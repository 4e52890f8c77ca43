namespace Photon.Runtime.Emitted;

// Values that nobody keeps: their syntax still counts, and so do members that stand twice.
public ref partial struct JsonIn
{
    /// <summary>Steps over a member that nobody wants; among a union's cases, one that wants it is the better.</summary>
    public void Skip()
    {
        waived++;
        SkipValue();
    }

    void SkipValue()
    {
        int c = Peek();
        switch (c)
        {
            case '"':
                int close = EndOfString(pos + 1, out _, out _);
                if (close >= 0) pos = close + 1;
                break;
            case '{': SkipObject(); break;
            case '[': SkipArray(); break;
            case 't': SkipWord("true"u8); break;
            case 'f': SkipWord("false"u8); break;
            case 'n': SkipWord("null"u8); break;
            case '-' or (>= '0' and <= '9'): TakeNumber(out _, out _); break;
            case < 0: Break(length, "it ends too early"); break;
            default: Break(pos, "a value is missing"); break;
        }
    }

    void SkipWord(ReadOnlySpan<byte> word)
    {
        if (end - pos >= word.Length && Slice(pos, word.Length).SequenceEqual(word)) pos += word.Length;
        else Break(pos, "a value is missing");
    }

    void SkipObject()
    {
        if (!Enter()) return;
        if (Peek() == '}')
        {
            Leave(0);
            return;
        }
        while (TakeName(out int from, out int size, out _))
        {
            if (!NewName(from, size)) Fail(from - 1, FaultCode.Duplicate);
            SkipValue();
            int c = Peek();
            if (c == '}')
            {
                Leave(1UL << 63);
                return;
            }
            if (c != ',')
            {
                Break(pos, "a comma or the end of the object is missing");
                return;
            }
            pos++;
        }
    }

    void SkipArray()
    {
        if (!Enter()) return;
        if (Peek() == ']')
        {
            Leave(0);
            return;
        }
        while (true)
        {
            SkipValue();
            int c = Peek();
            if (c == ']')
            {
                Leave(0);
                return;
            }
            if (c != ',')
            {
                Break(pos, "a comma or the end of the array is missing");
                return;
            }
            pos++;
        }
    }
}
