using Photon.Core.Emit.Reuse;
using Photon.Core.Model;

namespace Photon.Core.Emit.Sharing;

/// <summary>What the code of a type refers to: what it holds, its base, and what derives from it.</summary>
sealed class TypeLinks(ApiModel model)
{
    readonly ILookup<int, int> _derived = TypeContents.Derived(model);

    /// <summary>Negative numbers among them are none.</summary>
    public IEnumerable<int> From(int type) => TypeReach.Parts(model.Types[type]).Concat(_derived[type]);
}
