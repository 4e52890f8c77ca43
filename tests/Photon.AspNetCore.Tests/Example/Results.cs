// What the generator emits, written by hand.
using Microsoft.AspNetCore.Http;
using Photon.AspNetCore.Emitted;
using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Tests.Example;

public abstract partial class ListBooksResult : ServerResult
{
    private ListBooksResult() { }

    public sealed class Ok(IReadOnlyList<NewBook> body, int? total = null) : ListBooksResult
    {
        public IReadOnlyList<NewBook> Body { get; } = body;
        public int? Total { get; } = total;

        protected override Task Send(HttpContext context)
        {
            Reply.HeaderN<int, Int32Codec>(context, "X-Total", Total);
            return Reply.Json<IReadOnlyList<NewBook>, ListCodec<NewBook, BookCodec>>(context, 200, Body);
        }
    }
}

public abstract partial class BookResult : ServerResult
{
    private BookResult() { }

    public sealed class Created(NewBook body, string location) : BookResult
    {
        public NewBook Body { get; } = body;
        public string Location { get; } = location;

        protected override Task Send(HttpContext context)
        {
            Reply.Header(context, "Location", Location);
            return Reply.Json<NewBook, BookCodec>(context, 201, Body);
        }
    }

    public sealed class Ok(NewBook body) : BookResult
    {
        public NewBook Body { get; } = body;

        protected override Task Send(HttpContext context) => Reply.Checked<NewBook, BookCodec>(context, 200, Body, "application/json|application/hal+json");
    }

    public sealed class NoContent : BookResult
    {
        protected override Task Send(HttpContext context) => Reply.Empty(context, 204);
    }

    public sealed class Default(int statusCode, Problem body) : BookResult
    {
        public int StatusCode { get; } = statusCode;
        public Problem Body { get; } = body;

        protected override Task Send(HttpContext context) => Reply.Json<Problem, ProblemCodec>(context, StatusCode, Body, "application/problem+json");
    }

    public static implicit operator BookResult(NewBook body) => new Ok(body);
}

public abstract partial class TextResult : ServerResult
{
    private TextResult() { }

    public sealed class Ok(string body) : TextResult
    {
        public string Body { get; } = body;

        protected override Task Send(HttpContext context) => Reply.Text(context, 200, Body, "text/plain");
    }
}

public abstract partial class CoverResult : ServerResult
{
    private CoverResult() { }

    public sealed class Ok(FileContent body) : CoverResult
    {
        public FileContent Body { get; } = body;

        protected override Task Send(HttpContext context) => Reply.File(context, 200, Body, "image/png|image/jpeg");
    }
}

public abstract partial class WatchResult : ServerResult
{
    private WatchResult() { }

    public sealed class Ok(IAsyncEnumerable<NewBook> body) : WatchResult
    {
        public IAsyncEnumerable<NewBook> Body { get; } = body;

        protected override Task Send(HttpContext context) => Reply.Events<NewBook, BookCodec>(context, 200, Body);
    }
}
