using Photon.Core.Emit.Types;
using Photon.Core.Model;

namespace Photon.Core.Emit.Codecs;

/// <summary>An object as its codec sees it: every member, those of bases first, and what becomes of others.</summary>
sealed class CodecShape
{
    /// <summary>Members that one <c>ulong</c> can note; the last bit stands for unknown ones.</summary>
    const int Narrow = 63;

    /// <summary>Members that the runtime can note at all.</summary>
    const int Most = 4_094;

    readonly EmitContext _context;

    public CodecShape(EmitContext context, PropertyShapes shapes, int type)
    {
        _context = context;
        Type = type;
        Model = (ObjectType)context.Model.Types[type];
        Name = context.Names.Global(type);
        Codec = context.Names.GlobalCodec(type);
        Chain = shapes.BaseChain(type);
        var all = shapes.All(type);
        Members = [.. all.GroupBy(m => m.Model.Name, StringComparer.Ordinal).Select(g => g.Last()).Where(m => BlobSyntax.Holds(m.Model.Name)).Take(Most)];
        Hidden = [.. all.Where(m => m.IsRequired && !Members.Contains(m))];
        // What a base keeps, a derived type keeps as well, unless it says something of its own.
        var keeper = Chain.Where(t => context.Names.AdditionalNames[t].Length > 0 || ((ObjectType)context.Model.Types[t]).Additional == AdditionalKind.Refused).DefaultIfEmpty(type).Last();
        Rest = (ObjectType)context.Model.Types[keeper];
        RestName = context.Names.AdditionalNames[keeper];
        RestUse = ClassWriter.AdditionalUse(Rest);
        Cases = SelectCases(shapes);
    }

    public int Type { get; }
    public ObjectType Model { get; }
    public string Name { get; }
    public string Codec { get; }

    /// <summary>From the outermost base to the type itself.</summary>
    public IReadOnlyList<int> Chain { get; }

    public IReadOnlyList<PropertyShape> Members { get; }

    /// <summary>Required properties of bases whose member a derived type declares again, or that no table can hold: they must be set.</summary>
    public IReadOnlyList<PropertyShape> Hidden { get; }

    /// <summary>The type that says what becomes of members that no property names.</summary>
    public ObjectType Rest { get; }

    /// <summary>The property that keeps them; empty for none.</summary>
    public string RestName { get; }

    /// <summary>The type that they all have; none where it is <c>JsonElement</c> for lack of a common one.</summary>
    public TypeUse RestUse { get; }

    public string RestType => RestUse.Exists ? _context.Types.Oblivious(RestUse) : "global::System.Text.Json.JsonElement";

    public string RestReader => _context.Codecs.Reader(RestUse);

    public string RestWriter => _context.Codecs.Writer(RestUse);

    /// <summary>Values of the discriminator and the type that each selects: this one or a derived one.</summary>
    public IReadOnlyList<DiscriminatorCase> Cases { get; }

    /// <summary>More is done with members than to set properties: what no property names is kept or checked, or all are counted.</summary>
    public bool NeedsLoop => RestName.Length > 0 || Hidden.Count > 0 || Model.PropertyNames >= 0 || Rest.PatternProperties.Count > 0 || Model.MinProperties > 0 || Model.MaxProperties >= 0;

    public bool IsWide => Members.Count > Narrow;

    /// <summary>The member that tells derived types apart: named by the type itself or by a base.</summary>
    public string Discriminator => Chain.Reverse().Select(t => ((ObjectType)_context.Model.Types[t]).Discriminator?.PropertyName ?? "").FirstOrDefault(n => n.Length > 0) ?? "";

    List<DiscriminatorCase> SelectCases(PropertyShapes shapes)
    {
        if (Discriminator.Length == 0 || !shapes.IsBase(Type)) return [];
        var cases = Chain.Reverse()
            .Select(t => ((ObjectType)_context.Model.Types[t]).Discriminator)
            .Where(d => d?.PropertyName == Discriminator)
            .SelectMany(d => d!.Cases.Where(c => shapes.BaseChain(c.Type).Contains(Type)))
            .GroupBy(c => c.Value, StringComparer.Ordinal)
            .Select(g => g.First())
            .ToList();
        // Where nothing derived can be told, nobody need look ahead.
        return cases.Exists(c => c.Type != Type) ? cases : [];
    }

    /// <summary>Values go that way, and that side is emitted.</summary>
    public bool Travels(TypeNeeds way) => (_context.Reach.Needs(Type) & way) != 0;
}
