namespace Photon.Ai.Survey;

/// <summary>How the words of a name are joined.</summary>
public enum CaseStyle
{
    /// <summary>One word in lower case, which fits camel, snake and kebab alike, or a name that no style explains.</summary>
    Unclear,

    /// <summary><c>orderLine</c></summary>
    Camel,

    /// <summary><c>OrderLine</c></summary>
    Pascal,

    /// <summary><c>order_line</c></summary>
    Snake,

    /// <summary><c>order-line</c></summary>
    Kebab,

    /// <summary><c>ORDER_LINE</c></summary>
    Upper,

    /// <summary><c>Order-Line</c>, as headers have it.</summary>
    Train,
}
