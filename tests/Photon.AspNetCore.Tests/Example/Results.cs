// What the generator emits, written by hand.
using Microsoft.AspNetCore.Http;
using Photon.AspNetCore.Emitted;
using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Tests.Example;

public abstract partial class ListBooksResult
{
    private ListBooksResult() { }

    public sealed class Ok(IReadOnlyList<NewBook> body, int? total = null) : ListBooksResult, IResult
    {
        public IReadOnlyList<NewBook> Body { get; } = body;
        public int? Total { get; } = total;

        Task IResult.ExecuteAsync(HttpContext context)
        {
            Reply.HeaderN<int, Int32Codec>(context, "X-Total", Total);
            return Reply.Json<IReadOnlyList<NewBook>, ListCodec<NewBook, BookCodec>>(context, 200, Body);
        }
    }
}

public abstract partial class BookResult
{
    private BookResult() { }

    public sealed class Created(NewBook body, string location) : BookResult, IResult
    {
        public NewBook Body { get; } = body;
        public string Location { get; } = location;

        Task IResult.ExecuteAsync(HttpContext context)
        {
            Reply.Header(context, "Location", Location);
            return Reply.Json<NewBook, BookCodec>(context, 201, Body);
        }
    }

    public sealed class Ok(NewBook body) : BookResult, IResult
    {
        public NewBook Body { get; } = body;

        Task IResult.ExecuteAsync(HttpContext context) => Reply.Checked<NewBook, BookCodec>(context, 200, Body, "application/json|application/hal+json");
    }

    public sealed class NoContent : BookResult, IResult
    {
        Task IResult.ExecuteAsync(HttpContext context) => Reply.Empty(context, 204);
    }

    public sealed class Default(int statusCode, Problem body) : BookResult, IResult
    {
        public int StatusCode { get; } = statusCode;
        public Problem Body { get; } = body;

        Task IResult.ExecuteAsync(HttpContext context) => Reply.Json<Problem, ProblemCodec>(context, StatusCode, Body, "application/problem+json");
    }

    public static implicit operator BookResult(NewBook body) => new Ok(body);
}

public abstract partial class TextResult
{
    private TextResult() { }

    public sealed class Ok(string body) : TextResult, IResult
    {
        public string Body { get; } = body;

        Task IResult.ExecuteAsync(HttpContext context) => Reply.Text(context, 200, Body, "text/plain");
    }
}

public abstract partial class CoverResult
{
    private CoverResult() { }

    public sealed class Ok(FileContent body) : CoverResult, IResult
    {
        public FileContent Body { get; } = body;

        Task IResult.ExecuteAsync(HttpContext context) => Reply.File(context, 200, Body, "image/png|image/jpeg");
    }
}

public abstract partial class WatchResult
{
    private WatchResult() { }

    public sealed class Ok(IAsyncEnumerable<NewBook> body) : WatchResult, IResult
    {
        public IAsyncEnumerable<NewBook> Body { get; } = body;

        Task IResult.ExecuteAsync(HttpContext context) => Reply.Events<NewBook, BookCodec>(context, 200, Body);
    }
}
