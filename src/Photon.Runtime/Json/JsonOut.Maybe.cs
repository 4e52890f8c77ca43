namespace Photon.Runtime.Emitted;

// Members of value types that may be absent (Opt: null is left out), null (OrNull) or both (Maybe).
public ref partial struct JsonOut
{
    public void StrMaybe(Optional<string?> value)
    {
        if (!On(value.HasValue)) return;
        if (value.Value is { } text) StrValue(text);
        else NullValue();
    }

    public void BoolOpt(bool? value)
    {
        if (On(value.HasValue)) BoolValue(value.GetValueOrDefault());
    }

    public void BoolOrNull(bool? value)
    {
        if (NameOrNull(value.HasValue)) BoolValue(value.GetValueOrDefault());
    }

    public void BoolMaybe(Optional<bool?> value)
    {
        if (!On(value.HasValue)) return;
        if (value.Value is { } known) BoolValue(known);
        else NullValue();
    }

    public void Int32Opt(int? value)
    {
        if (On(value.HasValue)) Int32Value(value.GetValueOrDefault());
    }

    public void Int32OrNull(int? value)
    {
        if (NameOrNull(value.HasValue)) Int32Value(value.GetValueOrDefault());
    }

    public void Int32Maybe(Optional<int?> value)
    {
        if (!On(value.HasValue)) return;
        if (value.Value is { } known) Int32Value(known);
        else NullValue();
    }

    public void Int64Opt(long? value)
    {
        if (On(value.HasValue)) Int64Value(value.GetValueOrDefault());
    }

    public void Int64OrNull(long? value)
    {
        if (NameOrNull(value.HasValue)) Int64Value(value.GetValueOrDefault());
    }

    public void Int64Maybe(Optional<long?> value)
    {
        if (!On(value.HasValue)) return;
        if (value.Value is { } known) Int64Value(known);
        else NullValue();
    }

    public void DoubleOpt(double? value)
    {
        if (On(value.HasValue)) DoubleValue(value.GetValueOrDefault());
    }

    public void DoubleOrNull(double? value)
    {
        if (NameOrNull(value.HasValue)) DoubleValue(value.GetValueOrDefault());
    }

    public void DoubleMaybe(Optional<double?> value)
    {
        if (!On(value.HasValue)) return;
        if (value.Value is { } known) DoubleValue(known);
        else NullValue();
    }

    public void DecimalOpt(decimal? value)
    {
        if (On(value.HasValue)) DecimalValue(value.GetValueOrDefault());
    }

    public void DecimalOrNull(decimal? value)
    {
        if (NameOrNull(value.HasValue)) DecimalValue(value.GetValueOrDefault());
    }

    public void DecimalMaybe(Optional<decimal?> value)
    {
        if (!On(value.HasValue)) return;
        if (value.Value is { } known) DecimalValue(known);
        else NullValue();
    }

    public void DateTimeOpt(DateTimeOffset? value)
    {
        if (On(value.HasValue)) DateTimeValue(value.GetValueOrDefault());
    }

    public void DateTimeOrNull(DateTimeOffset? value)
    {
        if (NameOrNull(value.HasValue)) DateTimeValue(value.GetValueOrDefault());
    }

    public void DateTimeMaybe(Optional<DateTimeOffset?> value)
    {
        if (!On(value.HasValue)) return;
        if (value.Value is { } known) DateTimeValue(known);
        else NullValue();
    }

    public void DateOpt(DateOnly? value)
    {
        if (On(value.HasValue)) DateValue(value.GetValueOrDefault());
    }

    public void DateOrNull(DateOnly? value)
    {
        if (NameOrNull(value.HasValue)) DateValue(value.GetValueOrDefault());
    }

    public void DateMaybe(Optional<DateOnly?> value)
    {
        if (!On(value.HasValue)) return;
        if (value.Value is { } known) DateValue(known);
        else NullValue();
    }

    public void GuidOpt(System.Guid? value)
    {
        if (On(value.HasValue)) GuidValue(value.GetValueOrDefault());
    }

    public void GuidOrNull(System.Guid? value)
    {
        if (NameOrNull(value.HasValue)) GuidValue(value.GetValueOrDefault());
    }

    public void GuidMaybe(Optional<System.Guid?> value)
    {
        if (!On(value.HasValue)) return;
        if (value.Value is { } known) GuidValue(known);
        else NullValue();
    }

    bool NameOrNull(bool present)
    {
        Name();
        if (!present) NullValue();
        return present;
    }

    /// <summary>What <typeparamref name="TWriter"/> writes, or <c>null</c>.</summary>
    public void MaybeClass<T, TWriter>(Optional<T?> value) where T : class where TWriter : IJsonWriter<T>
    {
        if (!On(value.HasValue)) return;
        if (value.Value is { } known) TWriter.Write(ref this, known);
        else NullValue();
    }

    /// <inheritdoc cref="MaybeClass"/>
    public void MaybeValue<T, TWriter>(Optional<T?> value) where T : struct where TWriter : IJsonWriter<T>
    {
        if (!On(value.HasValue)) return;
        if (value.Value is { } known) TWriter.Write(ref this, known);
        else NullValue();
    }
}
