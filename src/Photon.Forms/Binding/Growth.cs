using Photon.Core.Model;

namespace Photon.Forms.Binding;

/// <summary>How many fields an object shows at once. What has no end, or is long and need not be filled in, is shown when asked for.</summary>
sealed class Growth
{
    /// <summary>Fields of an object whose optional objects stand open.</summary>
    const int Most = 40;

    /// <summary>Fields of an optional object that stands open in any case: what asks for it would take as much room.</summary>
    const int Few = 3;

    readonly FormsScope _scope;
    readonly int[] _circle;
    readonly long[] _fields;
    readonly bool[] _isWhole;

    public Growth(FormsScope scope)
    {
        _scope = scope;
        _circle = new int[scope.Api.Types.Count];
        _fields = new long[scope.Api.Types.Count];
        _isWhole = new bool[scope.Api.Types.Count];
        Measure();
    }

    /// <param name="owner">Whose fields these are among; -1: a form's.</param>
    public bool IsOpen(int owner, int type, bool required) => !IsCircle(owner, type) && (required || _fields[type] <= (owner < 0 || _isWhole[owner] ? Most : Few));

    /// <summary>The one's fields are among the other's.</summary>
    public bool IsCircle(int owner, int type) => owner >= 0 && _circle[owner] == _circle[type];

    /// <summary>Objects that stand open in an object, as far as they can.</summary>
    IEnumerable<(int Type, bool Required, int Count)> Inside(int type)
    {
        if (_scope.Api.Types[type] is not ObjectType { Discriminator: null } item) yield break;
        foreach (var member in _scope.Members(item))
        {
            if (member.ReadOnly || member.Const.Length > 0) continue;
            if (_scope.Type(member.Type) is ObjectType) yield return (member.Type.Type, member.Required, 1);
            else if (_scope.Type(member.Type) is TupleType places)
            {
                foreach (var place in places.Items)
                    if (_scope.Type(place.Type) is ObjectType) yield return (place.Type.Type, true, 1);
            }
            else if (_scope.Type(member.Type) is ArrayType { MinItems: > 0 } list && _scope.Type(list.Item) is ObjectType) yield return (list.Item.Type, true, list.MinItems);
        }
    }

    /// <summary>Tarjan's strongly connected components, without recursion: documents have chains of any length.</summary>
    void Measure()
    {
        var (count, circles) = (0, 0);
        var low = new int[_circle.Length];
        var order = new int[_circle.Length];
        var open = new Stack<int>();
        var walk = new Stack<(int Type, IEnumerator<(int Type, bool Required, int Count)> Inside)>();
        for (var root = 0; root < _circle.Length; root++)
        {
            if (order[root] == 0) Enter(root);
            while (walk.TryPeek(out var at))
            {
                if (at.Inside.MoveNext())
                {
                    var next = at.Inside.Current.Type;
                    if (order[next] == 0) Enter(next);
                    else if (_circle[next] == 0) low[at.Type] = Math.Min(low[at.Type], order[next]);
                    continue;
                }
                walk.Pop();
                if (walk.TryPeek(out var outer)) low[outer.Type] = Math.Min(low[outer.Type], low[at.Type]);
                if (low[at.Type] == order[at.Type]) Close(at.Type);
            }
        }

        void Enter(int type)
        {
            order[type] = low[type] = ++count;
            open.Push(type);
            walk.Push((type, Inside(type).GetEnumerator()));
        }

        void Close(int type)
        {
            circles++;
            var members = new List<int>();
            do members.Add(open.Pop());
            while (members[^1] != type);
            foreach (var member in members) _circle[member] = circles;
            foreach (var member in members) _fields[member] = Fields(member);
        }
    }

    long Fields(int type)
    {
        if (_scope.Api.Types[type] is not ObjectType item) return 1;
        _isWhole[type] = true;
        var all = Open(type, item);
        _isWhole[type] = all <= Most;
        return all <= Most ? all : Open(type, item);
    }

    long Open(int type, ObjectType item)
    {
        var fields = (long)_scope.Members(item).Count(member => !member.ReadOnly);
        foreach (var inside in Inside(type))
            if (IsOpen(type, inside.Type, inside.Required)) fields += Math.Min(_fields[inside.Type] * inside.Count, int.MaxValue);
        return Math.Min(fields, int.MaxValue);
    }
}
