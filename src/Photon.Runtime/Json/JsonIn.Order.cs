using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Photon.Runtime.Emitted;

// Members that do not stand where the names of the emitted code expect them.
public ref partial struct JsonIn
{
    /// <summary>Levels whose objects may be read twice. What is below them would be read again with each.</summary>
    const int Trusted = 4;

    /// <summary>A member was asked for, and its name does not stand here as foreseen.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    bool Seek(ref byte entry)
    {
        int index = now.Index - 1;
        if (now.Joint < 0 || now.Table > 0 && !IsBehindValue()) return false;
        if (now.Table == 0)
        {
            if (Find(ref entry, index)) return true;
            if (broken) return false;
        }
        int value = now.Table > 0 ? slots![now.Table + index - now.TableFirst] : 0;
        if (value > 0) pos = value;
        else if (index < 64) now.Missed |= 1UL << index;
        else if (now.Table == 0) Push(index);
        return value > 0;
    }

    bool Find(int index) => Find(ref Unsafe.NullRef<byte>(), index);

    bool IsMissed(int index)
    {
        if (index < 64) return (now.Missed >> index & 1) != 0;
        if (now.Table > 0 && index >= now.TableFirst) return slots![now.Table + index - now.TableFirst] == 0;
        return slots is not null && slots.AsSpan(now.Base, (now.Table > 0 ? now.Table : height) - now.Base).Contains(index);
    }

    /// <summary>Looks for the member from here on. What is before it is stepped over only where it belongs to no member that is still to come.</summary>
    /// <param name="entry">The member's; null for none, so that everything is stepped over.</param>
    bool Find(ref byte entry, int index)
    {
        int from = 0;
        while (true)
        {
            int c = Peek();
            int at = pos;
            if (foundAt == at && c >= 0) return TakeFound(index);
            if (c == '}' && now.Joint == ',') return false;
            if (c != now.Joint)
            {
                Stop("a comma or the end of the object is missing");
                return false;
            }
            pos++;
            if (now.Joint == '{' && Peek() == '}')
            {
                now.Joint = ',';
                return false;
            }
            // White space is all that hid it, often.
            bool here = !Unsafe.IsNullRef(ref entry) && Peek() == '"' && Foreseen(ref entry) > 0;
            int found = here ? index : TakeIndex(index, out from);
            now.Joint = broken ? -1 : ',';
            if (broken) return false;
            if (found == index) return true;
            if (found != NoMember && found > index)
            {
                if (cautious || depth > Trusted || IsNeeded(index, found))
                {
                    Tabulate(index, found, from);
                    return false;
                }
                (foundAt, foundIndex, foundValue, pos) = (at, found, pos, at);
                return false;
            }
            if (found == NoMember) StepOver(from);
            else Again(found, from);
            if (now.Disordered) return false;
        }
    }

    /// <summary>A member must be there that has its place between two.</summary>
    readonly bool IsNeeded(int from, int to) =>
        from < 64 && (now.Needed & (to < 64 ? 1UL << to : 0) - (1UL << from)) != 0;

    bool TakeFound(int index)
    {
        if (foundIndex != index) return false;
        pos = foundValue;
        return true;
    }

    /// <summary>Takes a name and its colon, and finds its member.</summary>
    /// <param name="expected">The member that the search begins with.</param>
    int TakeIndex(int expected, out int from)
    {
        if (!TakeName(out from, out int size, out bool escaped)) return NoMember;
        int offset = expected == int.MaxValue ? 0 : (int)Unsafe.ByteOffset(ref MemoryMarshal.GetReference(now.Names), ref now.Entry);
        // The entry of the next member; its own was looked at.
        int r = offset == 0 ? -1 : offset << 12 | expected;
        return (escaped ? Blob.FindEscaped(now.Names, Slice(from, size)) : Blob.Find(now.Names, Slice(from - 1, size + 2), r)) & NoMember;
    }

    /// <summary>A member that no property names.</summary>
    void StepOver(int from)
    {
        int at = nameAt;
        int size = nameLength;
        now.Unknown = true;
        if (!NewName(at, size))
        {
            Fail(from - 1, FaultCode.Duplicate);
            SkipValue();
        }
        else if (now.Closed) Unknown();
        else Skip();
    }

    /// <summary>A member that was asked for already: it stands twice, or came too late, and then nothing more is read this time.</summary>
    void Again(int found, int from)
    {
        if (IsMissed(found))
        {
            now.Disordered = true;
            now.Joint = -1;
            return;
        }
        Fail(from - 1, FaultCode.Duplicate);
        SkipValue();
    }

    void Stop(string what)
    {
        Break(pos, what);
        now.Joint = -1;
    }

    /// <summary>Notes where the values of all members to come stand.</summary>
    /// <param name="first">The member that is asked for.</param>
    /// <param name="found">The member that is here, at its value.</param>
    /// <param name="from">Where its name begins.</param>
    void Tabulate(int first, int found, int from)
    {
        int begun = pos;
        now.TableFirst = first;
        if (height == 0) Push(-1);
        int table = now.Table = height;
        for (int left = Blob.Count(now.Names) - first; left > 0; left--) Push(0);
        while (!broken)
        {
            if (found == NoMember) StepOver(from);
            else if (found < first || slots![table + found - first] != 0) Again(found, from);
            else
            {
                slots[table + found - first] = pos;
                Jump();
            }
            if (now.Disordered) break;
            int c = Peek();
            if (c == '}') break;
            if (c != ',') Stop("a comma or the end of the object is missing");
            else
            {
                pos++;
                found = TakeIndex(first, out from);
            }
        }
        // To look for ends is several times as quick as to read.
        reread += (pos - begun) / 4;
        if (broken || TooComplex(begun)) now.Joint = -1;
        now.TableEnd = pos;
    }

    /// <summary>Steps over a value that is read later: only its end is looked for.</summary>
    void Jump()
    {
        int level = 0;
        do
        {
            switch (Peek())
            {
                case '"':
                    int close = EndOfString(pos + 1, out _, out _);
                    if (close < 0) return;
                    pos = close + 1;
                    break;
                case '{' or '[':
                    level++;
                    pos++;
                    break;
                case '}' or ']':
                    level--;
                    pos++;
                    break;
                case ',' or ':' when level > 0:
                    pos++;
                    break;
                case < 0:
                    Break(length, "it ends too early");
                    return;
                default:
                    int at = pos;
                    while (pos < end && At(pos) is > (byte)' ' and not ((byte)',' or (byte)']' or (byte)'}')) pos++;
                    if (pos == at) Break(at, "a value is missing");
                    break;
            }
        }
        while (level > 0 && !broken);
    }

    /// <summary>Behind a value that was found by its place nothing but a separator may stand.</summary>
    bool IsBehindValue()
    {
        if (now.Joint < 0) return false;
        if (Peek() is ',' or '}') return true;
        Stop("a comma or the end of the object is missing");
        return false;
    }

    void Push(int value)
    {
        slots ??= ArrayPool<int>.Shared.Rent(64);
        if (height == slots.Length)
        {
            var larger = ArrayPool<int>.Shared.Rent(height * 2);
            slots.CopyTo(larger, 0);
            ArrayPool<int>.Shared.Return(slots);
            slots = larger;
        }
        slots[height++] = value;
    }
}
