namespace Photon.Runtime.Emitted;

// Members that may be absent and may be null. One call without type arguments each for what most members are: emitted code
// is compiled on every build, and this is what its compiler is quickest with.
public ref partial struct JsonIn
{
    /// <summary>A string of so many code points, or <c>null</c>.</summary>
    public Optional<string?> StrMaybeN(int min, int max) => new(Null() ? null : StrN(min, max));

    public Optional<string?> StrMaybe() => new(Null() ? null : Str());

    public Optional<bool?> BoolMaybe() => new(Null() ? null : Bool());

    public Optional<int?> Int32Maybe() => new(Null() ? null : Int32());

    public Optional<long?> Int64Maybe() => new(Null() ? null : Int64());

    public Optional<double?> DoubleMaybe() => new(Null() ? null : Double());

    public Optional<decimal?> DecimalMaybe() => new(Null() ? null : Decimal());

    public Optional<DateTimeOffset?> DateTimeMaybe() => new(Null() ? null : DateTime());

    public Optional<DateOnly?> DateMaybe() => new(Null() ? null : Date());

    public Optional<System.Guid?> GuidMaybe() => new(Null() ? null : Guid());

    /// <summary>What <typeparamref name="TReader"/> reads, or <c>null</c>.</summary>
    public Optional<T?> MaybeClass<T, TReader>() where T : class where TReader : IJsonReader<T> => new(Null() ? null : TReader.Read(ref this));

    /// <inheritdoc cref="MaybeClass"/>
    public Optional<T?> MaybeValue<T, TReader>() where T : struct where TReader : IJsonReader<T> => new(Null() ? null : TReader.Read(ref this));
}
