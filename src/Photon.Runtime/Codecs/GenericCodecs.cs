namespace Photon.Runtime.Emitted;

/// <summary>A list without constraints of its own.</summary>
public readonly struct ListCodec<T, TItem> : IJsonReader<IReadOnlyList<T>>, IJsonWriter<IReadOnlyList<T>>
    where TItem : IJsonReader<T>, IJsonWriter<T>
{
    public static IReadOnlyList<T> Read(ref JsonIn x) => x.List<T, TItem>();
    public static void Write(ref JsonOut w, IReadOnlyList<T> value) => w.ListValue<T, TItem>(value);
}

/// <summary>As <see cref="ListCodec{T, TItem}"/> where only reading is emitted.</summary>
public readonly struct ListReader<T, TItem> : IJsonReader<IReadOnlyList<T>> where TItem : IJsonReader<T>
{
    public static IReadOnlyList<T> Read(ref JsonIn x) => x.List<T, TItem>();
}

/// <summary>As <see cref="ListCodec{T, TItem}"/> where only writing is emitted.</summary>
public readonly struct ListWriter<T, TItem> : IJsonWriter<IReadOnlyList<T>> where TItem : IJsonWriter<T>
{
    public static void Write(ref JsonOut w, IReadOnlyList<T> value) => w.ListValue<T, TItem>(value);
}

/// <summary>A map without constraints of its own.</summary>
public readonly struct MapCodec<T, TValue> : IJsonReader<IReadOnlyDictionary<string, T>>, IJsonWriter<IReadOnlyDictionary<string, T>>
    where TValue : IJsonReader<T>, IJsonWriter<T>
{
    public static IReadOnlyDictionary<string, T> Read(ref JsonIn x) => x.Map<T, TValue>();
    public static void Write(ref JsonOut w, IReadOnlyDictionary<string, T> value) => w.MapValue<T, TValue>(value);
}

/// <summary>As <see cref="MapCodec{T, TValue}"/> where only reading is emitted.</summary>
public readonly struct MapReader<T, TValue> : IJsonReader<IReadOnlyDictionary<string, T>> where TValue : IJsonReader<T>
{
    public static IReadOnlyDictionary<string, T> Read(ref JsonIn x) => x.Map<T, TValue>();
}

/// <summary>As <see cref="MapCodec{T, TValue}"/> where only writing is emitted.</summary>
public readonly struct MapWriter<T, TValue> : IJsonWriter<IReadOnlyDictionary<string, T>> where TValue : IJsonWriter<T>
{
    public static void Write(ref JsonOut w, IReadOnlyDictionary<string, T> value) => w.MapValue<T, TValue>(value);
}

/// <summary>A reference that may be <c>null</c>.</summary>
public readonly struct ClassOrNullCodec<T, TCodec> : IJsonReader<T?>, IJsonWriter<T?>
    where T : class where TCodec : IJsonReader<T>, IJsonWriter<T>
{
    public static T? Read(ref JsonIn x) => x.Null() ? null : TCodec.Read(ref x);

    public static void Write(ref JsonOut w, T? value)
    {
        if (value is null) w.NullValue();
        else TCodec.Write(ref w, value);
    }
}

/// <summary>As <see cref="ClassOrNullCodec{T, TCodec}"/> where only reading is emitted.</summary>
public readonly struct ClassOrNullReader<T, TCodec> : IJsonReader<T?> where T : class where TCodec : IJsonReader<T>
{
    public static T? Read(ref JsonIn x) => x.Null() ? null : TCodec.Read(ref x);
}

/// <summary>As <see cref="ClassOrNullCodec{T, TCodec}"/> where only writing is emitted.</summary>
public readonly struct ClassOrNullWriter<T, TCodec> : IJsonWriter<T?> where T : class where TCodec : IJsonWriter<T>
{
    public static void Write(ref JsonOut w, T? value)
    {
        if (value is null) w.NullValue();
        else TCodec.Write(ref w, value);
    }
}

/// <summary>A value type that may be <c>null</c>.</summary>
public readonly struct ValueOrNullCodec<T, TCodec> : IJsonReader<T?>, IJsonWriter<T?>
    where T : struct where TCodec : IJsonReader<T>, IJsonWriter<T>
{
    public static T? Read(ref JsonIn x) => x.Null() ? null : TCodec.Read(ref x);

    public static void Write(ref JsonOut w, T? value)
    {
        if (value is null) w.NullValue();
        else TCodec.Write(ref w, value.GetValueOrDefault());
    }
}

/// <summary>As <see cref="ValueOrNullCodec{T, TCodec}"/> where only reading is emitted.</summary>
public readonly struct ValueOrNullReader<T, TCodec> : IJsonReader<T?> where T : struct where TCodec : IJsonReader<T>
{
    public static T? Read(ref JsonIn x) => x.Null() ? null : TCodec.Read(ref x);
}

/// <summary>As <see cref="ValueOrNullCodec{T, TCodec}"/> where only writing is emitted.</summary>
public readonly struct ValueOrNullWriter<T, TCodec> : IJsonWriter<T?> where T : struct where TCodec : IJsonWriter<T>
{
    public static void Write(ref JsonOut w, T? value)
    {
        if (value is null) w.NullValue();
        else TCodec.Write(ref w, value.GetValueOrDefault());
    }
}
