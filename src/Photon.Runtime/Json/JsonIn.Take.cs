using System.Diagnostics.CodeAnalysis;

namespace Photon.Runtime.Emitted;

// The next member of an object: asked for and read. One call without type arguments each for what most members are, because
// emitted code is compiled on every build, and this is what its compiler is quickest with. Others say Has first.
// A member that is absent is null or zero; that it is required is told at the end. OrNull: null may be sent, and is the
// same as absent. Opt: null may not be sent.
public ref partial struct JsonIn
{
    /// <summary>As <see cref="Has"/>, and its value must be one of the texts.</summary>
    public bool HasAmong(ReadOnlySpan<byte> texts)
    {
        if (!Has()) return false;
        Among(texts);
        return true;
    }

    /// <summary>Steps over the next member, if it is there.</summary>
    /// <returns>This reader, for the member behind it.</returns>
    [UnscopedRef]
    public ref JsonIn Pass()
    {
        if (Has()) Skip();
        return ref this;
    }

    /// <summary>As <see cref="Pass"/>.</summary>
    /// <returns><c>true</c>.</returns>
    public bool Skips()
    {
        if (Has()) Skip();
        return true;
    }

    /// <summary>The next member must have that text.</summary>
    /// <param name="texts">A blob of one text.</param>
    /// <returns>This reader, for the member behind it.</returns>
    [UnscopedRef]
    public ref JsonIn TakeConst(ReadOnlySpan<byte> texts)
    {
        if (Has()) Const(texts);
        return ref this;
    }

    /// <summary>As <see cref="TakeConst"/>, or <c>null</c>.</summary>
    [UnscopedRef]
    public ref JsonIn TakeConstOrNull(ReadOnlySpan<byte> texts)
    {
        if (Has() && !Null()) Const(texts);
        return ref this;
    }

    public string TakeStr()
    {
        if (Has()) return Str();
        return null!;
    }

    public string TakeStrN(int min, int max)
    {
        if (Has()) return StrN(min, max);
        return null!;
    }

    public string? TakeStrOrNull() => Has() && !Null() ? Str() : null;

    public Uri TakeUri() => Has() ? Uri() : null!;

    public Uri? TakeUriOrNull() => Has() && !Null() ? Uri() : null;

    public IReadOnlyList<T> TakeList<T, TItem>() where TItem : IJsonReader<T> => Has() ? List<T, TItem>() : null!;

    public IReadOnlyDictionary<string, T> TakeMap<T, TValue>() where TValue : IJsonReader<T> => Has() ? Map<T, TValue>() : null!;

    public bool TakeBool() => Has() ? Bool() : default;

    public bool? TakeBoolOpt() => Has() ? Bool() : null;

    public bool? TakeBoolOrNull() => Has() && !Null() ? Bool() : null;

    public int TakeInt32() => Has() ? Int32() : default;

    public int? TakeInt32Opt() => Has() ? Int32() : null;

    public int? TakeInt32OrNull() => Has() && !Null() ? Int32() : null;

    public long TakeInt64() => Has() ? Int64() : default;

    public long? TakeInt64Opt() => Has() ? Int64() : null;

    public long? TakeInt64OrNull() => Has() && !Null() ? Int64() : null;

    public double TakeDouble() => Has() ? Double() : default;

    public double? TakeDoubleOpt() => Has() ? Double() : null;

    public double? TakeDoubleOrNull() => Has() && !Null() ? Double() : null;

    public decimal TakeDecimal() => Has() ? Decimal() : default;

    public decimal? TakeDecimalOpt() => Has() ? Decimal() : null;

    public decimal? TakeDecimalOrNull() => Has() && !Null() ? Decimal() : null;

    public DateTimeOffset TakeDateTime() => Has() ? DateTime() : default;

    public DateTimeOffset? TakeDateTimeOpt() => Has() ? DateTime() : null;

    public DateTimeOffset? TakeDateTimeOrNull() => Has() && !Null() ? DateTime() : null;

    public DateOnly TakeDate() => Has() ? Date() : default;

    public DateOnly? TakeDateOpt() => Has() ? Date() : null;

    public DateOnly? TakeDateOrNull() => Has() && !Null() ? Date() : null;

    public System.Guid TakeGuid() => Has() ? Guid() : default;

    public System.Guid? TakeGuidOpt() => Has() ? Guid() : null;

    public System.Guid? TakeGuidOrNull() => Has() && !Null() ? Guid() : null;

    public T? TakeOpt<T, TReader>() where T : struct where TReader : IJsonReader<T> => Has() ? TReader.Read(ref this) : null;

    public T? TakeOrNull<T, TReader>() where T : struct where TReader : IJsonReader<T> => Has() && !Null() ? TReader.Read(ref this) : null;
}
