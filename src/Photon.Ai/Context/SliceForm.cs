namespace Photon.Ai.Context;

/// <summary>How much of a part is shown, from all to nothing: the order in which it is trimmed.</summary>
public enum SliceForm
{
    /// <summary>With its texts; examples and extensions are never shown.</summary>
    Whole,

    /// <summary>Texts are cut, lists of values too.</summary>
    Short,

    /// <summary>Structure without texts.</summary>
    Outline,

    /// <summary>Names alone.</summary>
    Names,

    /// <summary>Not at all.</summary>
    LeftOut,
}
