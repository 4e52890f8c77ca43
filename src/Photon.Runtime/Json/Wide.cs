using System.Runtime.CompilerServices;

namespace Photon.Runtime.Emitted;

/// <summary>Which members of an object were seen, where one <c>ulong</c> is too small: 64 members and more, 4,095 at most.</summary>
[InlineArray(64)]
public struct Wide
{
    ulong first;

    /// <summary>Notes the member that <paramref name="r"/> (see <see cref="JsonIn.Begin"/>) stands for.</summary>
    public void Add(int r) => this[(r & 4095) >> 6] |= 1UL << r;

    internal readonly bool Has(int index) => (this[index >> 6] >> index & 1) != 0;
}
