namespace PhotonApp._1.Handlers;

/// <summary>The operations tagged Todos. What reaches them is valid: the document's rules were checked before.</summary>
sealed class TodoHandler(TodoStore store) : ITodosApi
{
    static readonly Problem Unknown = Problem.Of("Not found", "There is no such thing on the list.");

    public ValueTask<ListTodosResult> ListTodos(ListTodosParameters parameters, CancellationToken cancel) =>
        new(new ListTodosResult.Ok(store.List(parameters.Done, parameters.Limit)));

    public ValueTask<AddTodoResult> AddTodo(NewTodo newTodo, CancellationToken cancel)
    {
        var todo = store.Add(newTodo);
        return new(new AddTodoResult.Created(todo, $"/todos/{todo.Id}"));
    }

    public ValueTask<GetTodoResult> GetTodo(Guid todoId, CancellationToken cancel) =>
        new(store.Find(todoId) is { } todo ? todo : new GetTodoResult.NotFound(Unknown));

    public ValueTask<ChangeTodoResult> ChangeTodo(Guid todoId, TodoPatch todoPatch, CancellationToken cancel) =>
        new(store.Change(todoId, todoPatch) is { } todo ? todo : new ChangeTodoResult.NotFound(Unknown));

    public ValueTask<RemoveTodoResult> RemoveTodo(Guid todoId, CancellationToken cancel) =>
        new(store.Remove(todoId) ? new RemoveTodoResult.NoContent() : new RemoveTodoResult.NotFound(Unknown));
}
