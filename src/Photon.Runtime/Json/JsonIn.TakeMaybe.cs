namespace Photon.Runtime.Emitted;

// The next member of an object, where absent and null are two things.
public ref partial struct JsonIn
{
    /// <summary>A string of so many code points, or <c>null</c>.</summary>
    public Optional<string?> TakeStrMaybeN(int min, int max) => Has() ? new(Null() ? null : StrN(min, max)) : default;

    public Optional<string?> TakeStrMaybe() => Has() ? new(Null() ? null : Str()) : default;

    public Optional<bool?> TakeBoolMaybe() => Has() ? new(Null() ? null : Bool()) : default;

    public Optional<int?> TakeInt32Maybe() => Has() ? new(Null() ? null : Int32()) : default;

    public Optional<long?> TakeInt64Maybe() => Has() ? new(Null() ? null : Int64()) : default;

    public Optional<double?> TakeDoubleMaybe() => Has() ? new(Null() ? null : Double()) : default;

    public Optional<decimal?> TakeDecimalMaybe() => Has() ? new(Null() ? null : Decimal()) : default;

    public Optional<DateTimeOffset?> TakeDateTimeMaybe() => Has() ? new(Null() ? null : DateTime()) : default;

    public Optional<DateOnly?> TakeDateMaybe() => Has() ? new(Null() ? null : Date()) : default;

    public Optional<System.Guid?> TakeGuidMaybe() => Has() ? new(Null() ? null : Guid()) : default;

    /// <summary>What <typeparamref name="TReader"/> reads, or <c>null</c>.</summary>
    public Optional<T?> TakeMaybeClass<T, TReader>() where T : class where TReader : IJsonReader<T> => Has() ? new(Null() ? null : TReader.Read(ref this)) : default;

    /// <inheritdoc cref="TakeMaybeClass"/>
    public Optional<T?> TakeMaybeValue<T, TReader>() where T : struct where TReader : IJsonReader<T> => Has() ? new(Null() ? null : TReader.Read(ref this)) : default;
}
