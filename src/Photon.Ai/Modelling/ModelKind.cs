namespace Photon.Ai.Modelling;

/// <summary>What JSON values of a model are.</summary>
enum ModelKind
{
    Any,
    Object,
    Array,
    Map,
    Text,
    Integer,
    Number,
    Boolean,
}
