namespace PhotonApp._1.Tests;

public sealed class TodoTests(App app) : IClassFixture<App>
{
    static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_added_is_found_changed_and_removed()
    {
        var todos = app.Api.Todos;
        Todo added = (await todos.AddTodoAsync(new() { Title = "Buy milk", Priority = Priority.High }, Cancel)).OrThrow();
        Assert.False(added.Done);
        Todo changed = (await todos.ChangeTodoAsync(added.Id, new() { Done = true }, Cancel)).OrThrow();
        Assert.True(changed.Done);
        Assert.Equal("Buy milk", changed.Title);
        var done = (await todos.ListTodosAsync(new() { Done = true }, Cancel)).OrThrow();
        Assert.Contains(done, todo => todo.Id == added.Id);
        Assert.IsType<RemoveTodoResult.NoContent>(await todos.RemoveTodoAsync(added.Id, Cancel));
        Assert.IsType<GetTodoResult.NotFound>(await todos.GetTodoAsync(added.Id, Cancel));
    }

    [Fact]
    public async Task What_breaks_the_document_is_refused_and_named()
    {
        var answer = await app.Api.Todos.AddTodoAsync(new() { Title = "" }, Cancel);
        var refused = Assert.IsType<AddTodoResult.BadRequest>(answer);
        Assert.Contains(refused.Body.Errors, error => error.Pointer == "/title");
    }
#if (hasAuth)

    [Fact]
    public async Task Nobody_gets_in_without_a_secret() =>
        Assert.IsType<ListTodosResult.Unauthorized>(await app.Anonymous.Todos.ListTodosAsync(cancel: Cancel));
#endif
}
