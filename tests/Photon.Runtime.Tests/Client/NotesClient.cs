using Photon.Runtime.Emitted;

namespace Photon.Runtime.Tests.Client;

/// <summary>By hand, what is emitted for a small API.</summary>
sealed class Note
{
    public required string Id { get; init; }
    public int? Stars { get; init; }
}

readonly struct NoteCodec : IJsonReader<Note>, IJsonWriter<Note>
{
    static ReadOnlySpan<byte> N => "\u0005\0\"id\":\u0008\0\"stars\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    public static Note Read(ref JsonIn x)
    {
        string id = "";
        int? stars = null;
        ulong seen = 0;
        for (int r = x.Begin(N); r >= 0; r = x.Next(N, r, seen))
        {
            seen |= 1UL << r;
            switch (r & 4095)
            {
                case 0: id = x.StrN(1, 20); break;
                case 1: stars = x.Int32(); break;
                default: x.Skip(); break;
            }
        }
        x.Need(N, seen, 1);
        return new() { Id = id, Stars = stars };
    }

    public static void Write(ref JsonOut w, Note value)
    {
        var outer = w.Open(N);
        w.Str(value.Id);
        w.Opt<int, Int32Codec>(value.Stars);
        w.Close(outer);
    }
}

sealed class NotesOptions : ClientOptions
{
    public Func<CancellationToken, ValueTask<string>>? Key { get => Credential(0); set => SetCredential(0, value); }
    public Func<CancellationToken, ValueTask<string>>? Token { get => Credential(1); set => SetCredential(1, value); }
    public Func<CancellationToken, ValueTask<string>>? Login { get => Credential(2); set => SetCredential(2, value); }
    public Func<CancellationToken, ValueTask<string>>? Session { get => Credential(3); set => SetCredential(3, value); }
    public Func<CancellationToken, ValueTask<string>>? QueryKey { get => Credential(4); set => SetCredential(4, value); }
}

abstract class NoteResult : ApiResult
{
    public sealed class Ok(Note body, string? eTag) : NoteResult
    {
        public Note Body { get; } = body;
        public string? ETag { get; } = eTag;
    }

    public sealed class ClientError(int statusCode, Problem body) : NoteResult
    {
        public int StatusCode { get; } = statusCode;
        public Problem Body { get; } = body;
    }

    public sealed class Unexpected(UnexpectedResponse response) : NoteResult
    {
        public UnexpectedResponse Response { get; } = response;
    }

    public Note OrThrow() => Take<Ok>().Body;

    public static NoteResult Read(ref ResponseIn x)
    {
        if (x.Status == 200) return new Ok(x.Json<Note, NoteCodec>(), x.HeaderOrNull<string, StringCodec>("ETag"));
        if (x.Status / 100 == 4) return new ClientError(x.Status, x.Json<Problem, ProblemCodec>());
        return new Unexpected(x.Refused);
    }
}

abstract class StreamResult<TFraming> : ApiResult
{
    public sealed class Ok(IAsyncEnumerable<Note> body) : StreamResult<TFraming>
    {
        public IAsyncEnumerable<Note> Body { get; } = body;
    }

    public sealed class File(FileContent body) : StreamResult<TFraming>
    {
        public FileContent Body { get; } = body;
    }

    public sealed class Unexpected(UnexpectedResponse response) : StreamResult<TFraming>
    {
        public UnexpectedResponse Response { get; } = response;
    }

    public static StreamResult<TFraming> Read(ref ResponseIn x) => x.Status switch
    {
        200 when typeof(TFraming) == typeof(FileContent) => new File(x.Bytes()),
        200 => new Ok(typeof(TFraming) == typeof(Events) ? x.Events<Note, NoteCodec>() : typeof(TFraming) == typeof(Lines) ? x.Lines<Note, NoteCodec>() : x.Sequence<Note, NoteCodec>()),
        _ => new Unexpected(x.Refused),
    };
}

sealed class Events;
sealed class Lines;
sealed class Sequence;

static class Notes
{
    static readonly ClientScheme[] Schemes =
    [
        new(CredentialPlace.Header, "X-Key"), new(CredentialPlace.Authorization, "Bearer"), new(CredentialPlace.Basic, "Basic"),
        new(CredentialPlace.Cookie, "session"), new(CredentialPlace.Query, "api_key"),
    ];

    public static ClientCore Core(HttpMessageHandler handler, NotesOptions? options = null, string server = "https://notes.example/v1") =>
        new(new HttpClient(handler), options ?? new(), Schemes, server);

    public static RequestOut Get(ClientCore core, string path, string security = "", string server = "") => new(core, new("GetNote", "GET", path, security: security, server: server));

    public static RequestOut Stream(ClientCore core) => new(core, new("Watch", "GET", "/", streams: "200"));

    public static RequestOut Post(ClientCore core, string path = "/notes") => new(core, new("AddNote", "POST", path));

    public static Task<NoteResult> Get(HttpMessageHandler handler, NotesOptions? options = null)
    {
        var request = Get(Core(handler, options), "/notes/a");
        return request.Send<NoteResult>(NoteResult.Read, TestContext.Current.CancellationToken);
    }

    /// <summary>The stub answers at once, so a test of what is sent need not wait.</summary>
    public static NoteResult Send(this ref RequestOut request) => request.Send<NoteResult>(NoteResult.Read, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
}
