using System.Text.Json;

namespace Photon.Runtime.Emitted;

// Looks at the value that is next without stepping over it; what has another JSON type is left to the reader behind it.
public ref partial struct JsonIn
{
    /// <summary>The text is a client's: members that only servers send are stepped over, not taken.</summary>
    public readonly bool FromClient => (checks & JsonChecks.FromClient) != 0;

    /// <summary>A string must have so many code points.</summary>
    public void TextN(int min, int max)
    {
        if (PeekText(out var text, out int at)) CheckLength(text, at, min, max);
    }

    /// <summary>A string must match.</summary>
    public void TextP(Pattern pattern)
    {
        if (PeekText(out var text, out int at) && !pattern.IsMatch(text)) Fail(at, FaultCode.Pattern, pattern);
    }

    /// <summary>A number must be in the range.</summary>
    public void NumberR(NumberRange range) => range.Check(ref this);

    /// <summary>
    /// The member here, which no property names, must be what <typeparamref name="TValue"/> reads, and goes to a
    /// dictionary as it is.
    /// </summary>
    public void ExtraAs<T, TValue>(ref Dictionary<string, JsonElement>? extra) where TValue : IJsonReader<T>
    {
        var (back, at, size) = (pos, nameAt, nameLength);
        TValue.Read(ref this);
        if (broken) return;
        pos = back;
        string name = JsonText.Unescape(Slice(at, size));
        (extra ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal))[name] = Any();
    }

    /// <summary>The value must satisfy a schema, besides what its reader checks.</summary>
    public void Check(JsonSchema schema)
    {
        if ((checks & JsonChecks.Constraints) == 0) return;
        int at = Here();
        int faults = log?.Count ?? 0;
        SkipValue();
        if (broken) return;
        reread += pos - at;
        // A member that stands twice is a fault already, and which of the two counts nobody can say.
        bool clean = (log?.Count ?? 0) == faults;
        log?.Rewind(faults);
        var value = Slice(at, pos - at);
        pos = at;
        if (clean && !TooComplex(at) && schema.Check(value) is { } keyword) Fail(at, FaultCode.Schema, $"This breaks the rule '{keyword}' of its schema.");
    }

    /// <summary>What a property of further members is set to.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822", Justification = "Emitted code has the reader at hand and no need to name its type.")]
    public readonly IReadOnlyDictionary<string, T> Rest<T>(Dictionary<string, T>? extra) =>
        extra ?? (IReadOnlyDictionary<string, T>)System.Collections.ObjectModel.ReadOnlyDictionary<string, T>.Empty;

    bool PeekText(out ReadOnlySpan<byte> text, out int at)
    {
        text = default;
        at = 0;
        if (Peek() != '"') return false;
        int back = pos;
        bool good = TakeText(out text, out at);
        if (!broken) pos = back;
        return good;
    }
}
