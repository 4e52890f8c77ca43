using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>
/// A schema with references and <c>allOf</c> taken apart: schemas that a value must satisfy together. Most sets hold one.
/// </summary>
sealed class SchemaSet
{
    public List<SchemaView> Views { get; } = new(1);

    /// <summary>The discriminated base that the type inherits from, instead of having its members here.</summary>
    public SchemaEntry? Base { get; set; }

    /// <summary>The types that every schema allows.</summary>
    public JsonTypes Types { get; set; } = JsonTypes.All | JsonTypes.File;

    /// <summary>At least one schema has a <c>type</c>.</summary>
    public bool IsTyped { get; set; }

    /// <summary><c>nullable: true</c> without a <c>type</c>, which authors write beside <c>allOf</c> and <c>oneOf</c>.</summary>
    public bool SaysNullable { get; set; }

    /// <summary><c>false</c> is among the schemas.</summary>
    public bool IsNever { get; set; }

    /// <summary>Every keyword of every schema.</summary>
    public Keyword Has { get; private set; }

    /// <summary>Schemas that were taken apart already: met again, they add nothing.</summary>
    public HashSet<Node>? TakenApart { get; set; }

    /// <summary>The schema it was made from, or the first of them.</summary>
    public Node Source => Sources[0];

    /// <summary>Schemas as they stand in the document that say together all that the set says, and how they depend on each other.</summary>
    public List<Node> Sources { get; } = new(1);

    /// <summary>Choices that became rules for the type instead of types of their own.</summary>
    public List<ResidualRule> Rules { get; } = [];

    public bool IsNullable => SaysNullable || (IsTyped && (Types & JsonTypes.Null) != 0);

    public void Add(in SchemaView view)
    {
        foreach (var there in Views)
            if (there.Node == view.Node && there.Has == view.Has) return;
        Views.Add(view);
        Has |= view.Has;
    }

    public bool Says(Keyword any) => (Has & any) != 0;

    /// <summary>The same schemas for values of some types only, without some keywords.</summary>
    public SchemaSet Narrow(JsonTypes types, Keyword without = Keyword.None)
    {
        var set = new SchemaSet { Types = Types & types, IsTyped = true, SaysNullable = SaysNullable, Base = Base };
        set.Sources.AddRange(Sources);
        foreach (var view in Views) set.Add(without == Keyword.None ? view : view.Without(without));
        set.Rules.AddRange(Rules);
        return set;
    }

    /// <summary>The same schemas but for one keyword of one of them.</summary>
    public SchemaSet Less(in SchemaView view, Keyword keyword)
    {
        var set = new SchemaSet { Types = Types, IsTyped = IsTyped, SaysNullable = SaysNullable, Base = Base };
        set.Sources.AddRange(Sources);
        foreach (var one in Views) set.Add(one.Node == view.Node ? one.Without(keyword) : one);
        return set;
    }
}
