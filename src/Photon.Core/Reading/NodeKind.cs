namespace Photon.Core.Reading;

/// <summary>What a node is; <see cref="Missing"/> is what a look-up that finds nothing gives.</summary>
public enum NodeKind : byte
{
    Missing,
    Null,
    False,
    True,
    Number,
    String,
    Array,
    Object,
}
