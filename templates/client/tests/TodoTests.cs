using System.Net;
using System.Text;

namespace PhotonApp._1.Tests;

public sealed class TodoTests
{
    static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_is_asked_for_and_read()
    {
        var api = new Answers(_ => new(HttpStatusCode.OK)
        {
            Content = new StringContent("""[{"id":"0198c0de-0000-7000-8000-000000000001","title":"Buy milk","notes":null,"priority":"high","due":null,"done":false}]""", Encoding.UTF8, "application/json"),
        });
#if (hasAuth)
        var client = new ApiClient(api.Http, new ApiClientOptions { Secret = _ => new("s3cret") });
#else
        var client = new ApiClient(api.Http);
#endif
        var todo = Assert.Single((await client.Todos.ListTodosAsync(new() { Done = false }, Cancel)).OrThrow());
        Assert.Equal(Priority.High, todo.Priority);
        var asked = Assert.Single(api.Asked);
        Assert.Equal("/todos", asked.RequestUri!.AbsolutePath);
        Assert.Contains("done=false", asked.RequestUri.Query, StringComparison.Ordinal);
#if (auth == "apikey")
        Assert.Equal("s3cret", Assert.Single(asked.Headers.GetValues("X-Api-Key")));
#endif
#if (auth == "bearer")
        Assert.Equal("Bearer s3cret", asked.Headers.Authorization!.ToString());
#endif
    }

    [Fact]
    public async Task What_the_document_does_not_declare_is_no_exception()
    {
        var api = new Answers(_ => new((HttpStatusCode)418));
        Assert.IsType<GetTodoResult.Unexpected>(await new ApiClient(api.Http).Todos.GetTodoAsync(Guid.NewGuid(), Cancel));
    }
}
