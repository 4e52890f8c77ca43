using Photon.Core.Model;

namespace Photon.Core.Emit.CSharp;

/// <summary>
/// Arrays, tuples and maps that contain themselves with no class, enum or union between (<c>Tree: array of Tree</c>). C# has
/// no finite name for them, so their elements are <c>JsonElement</c>s.
/// </summary>
static class AliasCycles
{
    /// <summary>By type index.</summary>
    public static bool[] Find(ApiModel model)
    {
        var found = new bool[model.Types.Count];
        var (seen, stack) = (new HashSet<int>(), new Stack<int>());
        for (var i = 0; i < found.Length; i++)
        {
            seen.Clear();
            Push(model.Types[i], stack);
            while (stack.Count > 0)
            {
                var at = stack.Pop();
                found[i] |= at == i;
                if (seen.Add(at)) Push(model.Types[at], stack);
            }
        }
        return found;
    }

    static void Push(TypeModel type, Stack<int> stack)
    {
        switch (type)
        {
            case ArrayType array: stack.Push(array.Item.Type); break;
            case MapType map: stack.Push(map.Value.Type); break;
            case TupleType tuple:
                foreach (var item in tuple.Items) stack.Push(item.Type.Type);
                break;
        }
    }
}
