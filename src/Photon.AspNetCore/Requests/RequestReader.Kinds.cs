using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Emitted;

// The kinds of parameters that most are of, without constraints: to the compiler a call of these is half of a generic one.
public partial struct RequestReader
{
    public string PathStr(string name) => Path<string, StringCodec>(name, Shape.Text);

    public string QueryStr(string name) => Query<string, StringCodec>(name, Shape.Text);

    public string? QueryStrOr(string name, string? absent) => QueryOr<string?, StringCodec>(name, absent, Shape.Text);

    public long PathInt64(string name) => Path<long, Int64Codec>(name, Shape.Raw);

    public long QueryInt64(string name) => Query<long, Int64Codec>(name, Shape.Raw);

    public long QueryInt64Or(string name, long absent) => QueryOr<long, Int64Codec>(name, absent, Shape.Raw);

    public long? QueryInt64N(string name) => QueryN<long, Int64Codec>(name, Shape.Raw);

    public int PathInt32(string name) => Path<int, Int32Codec>(name, Shape.Raw);

    public int QueryInt32(string name) => Query<int, Int32Codec>(name, Shape.Raw);

    public int QueryInt32Or(string name, int absent) => QueryOr<int, Int32Codec>(name, absent, Shape.Raw);

    public int? QueryInt32N(string name) => QueryN<int, Int32Codec>(name, Shape.Raw);

    public bool PathBool(string name) => Path<bool, BooleanCodec>(name, Shape.Raw);

    public bool QueryBool(string name) => Query<bool, BooleanCodec>(name, Shape.Raw);

    public bool QueryBoolOr(string name, bool absent) => QueryOr<bool, BooleanCodec>(name, absent, Shape.Raw);

    public bool? QueryBoolN(string name) => QueryN<bool, BooleanCodec>(name, Shape.Raw);
}
