namespace Photon.Runtime.Emitted;

// The kinds of values that most are of, in the usual style: to the compiler a call of these is half of a generic one.
public ref partial struct RequestOut
{
    public void PathStr(string name, string value) => Path<string, StringCodec>(name, value);

    public void QueryStr(string name, string? value) => Query<string, StringCodec>(name, value);

    public void PathInt64(string name, long value) => Path<long, Int64Codec>(name, value);

    public void QueryInt64(string name, long value) => Query<long, Int64Codec>(name, value);

    public void QueryInt64Of(string name, long? value) => QueryOf<long, Int64Codec>(name, value);

    public void PathInt32(string name, int value) => Path<int, Int32Codec>(name, value);

    public void QueryInt32(string name, int value) => Query<int, Int32Codec>(name, value);

    public void QueryInt32Of(string name, int? value) => QueryOf<int, Int32Codec>(name, value);

    public void PathBool(string name, bool value) => Path<bool, BooleanCodec>(name, value);

    public void QueryBool(string name, bool value) => Query<bool, BooleanCodec>(name, value);

    public void QueryBoolOf(string name, bool? value) => QueryOf<bool, BooleanCodec>(name, value);
}
