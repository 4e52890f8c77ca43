namespace PhotonApp._1.Handlers;

/// <summary>The list, in memory: it is gone with the process.</summary>
sealed class TodoStore
{
    readonly Lock _lock = new();
    readonly Dictionary<Guid, Todo> _todos = [];

    public IReadOnlyList<Todo> List(bool? done, int limit)
    {
        lock (_lock)
            return [.. _todos.Values.Where(todo => done is null || todo.Done == done).OrderBy(todo => todo.Due ?? DateOnly.MaxValue).ThenBy(todo => todo.Id).Take(limit)];
    }

    public Todo? Find(Guid id)
    {
        lock (_lock) return _todos.GetValueOrDefault(id);
    }

    public Todo Add(NewTodo from)
    {
        var todo = new Todo { Id = Guid.CreateVersion7(), Title = from.Title, Notes = from.Notes, Priority = from.Priority, Due = from.Due, Done = false };
        lock (_lock) _todos.Add(todo.Id, todo);
        return todo;
    }

    /// <summary>What the patch leaves out stays, null removes, a value replaces.</summary>
    public Todo? Change(Guid id, TodoPatch patch)
    {
        lock (_lock)
        {
            if (!_todos.TryGetValue(id, out var todo)) return null;
            return _todos[id] = new Todo
            {
                Id = id,
                Title = patch.Title ?? todo.Title,
                Notes = patch.Notes.Or(todo.Notes),
                Priority = patch.Priority ?? todo.Priority,
                Due = patch.Due.Or(todo.Due),
                Done = patch.Done ?? todo.Done,
            };
        }
    }

    public bool Remove(Guid id)
    {
        lock (_lock) return _todos.Remove(id);
    }
}
