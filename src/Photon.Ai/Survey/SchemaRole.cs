namespace Photon.Ai.Survey;

/// <summary>What a schema is to what stands around it.</summary>
enum SchemaRole
{
    /// <summary>Named: under <c>components/schemas</c> or <c>definitions</c>.</summary>
    Component,
    Property,
    Item,

    /// <summary>Of further members, of members by pattern.</summary>
    Further,

    /// <summary>One of <c>allOf</c>, <c>oneOf</c>, <c>anyOf</c>.</summary>
    Part,

    /// <summary>Of <c>not</c>, <c>if</c> and the like.</summary>
    Condition,
    Parameter,
    Header,
    Request,
    Response,
}
