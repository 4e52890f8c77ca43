using Photon.Core.Model;

namespace Photon.Core.Emit.CSharp;

/// <summary>
/// Arrays and maps that contain themselves with no class, enum or union between (<c>Tree: array of Tree</c>). C# has no
/// finite name for them, so their elements are <c>JsonElement</c>s.
/// </summary>
static class AliasCycles
{
    /// <summary>By type index.</summary>
    public static bool[] Find(ApiModel model)
    {
        var found = new bool[model.Types.Count];
        for (var i = 0; i < found.Length; i++)
        {
            // Each type has one element, so a walk that comes back is a cycle; one that is longer than all types is caught in another's.
            var at = Element(model, i);
            for (var steps = 0; at >= 0 && at != i && steps < found.Length; steps++) at = Element(model, at);
            found[i] = at == i;
        }
        return found;
    }

    static int Element(ApiModel model, int type) => model.Types[type] switch
    {
        ArrayType array => array.Item.Type,
        MapType map => map.Value.Type,
        _ => -1,
    };
}
