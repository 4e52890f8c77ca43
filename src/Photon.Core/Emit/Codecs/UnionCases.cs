using Photon.Core.Model;

namespace Photon.Core.Emit.Codecs;

/// <summary>JSON kinds, as a set.</summary>
[Flags]
enum Kinds : byte
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Number = 4,
    String = 8,
    Array = 16,
    Object = 32,
    All = Null | Boolean | Number | String | Array | Object,
}

/// <summary>What cases a union has, and which JSON kinds each can be.</summary>
sealed class UnionCases(EmitContext context)
{
    /// <summary>
    /// The cases that can be read. One that leads back to the union without a value between, itself or through other
    /// unions, would be read for ever: the later union leaves the earlier one out.
    /// </summary>
    public IReadOnlyList<UnionCase> Of(int type) =>
        [.. ((UnionType)context.Model.Types[type]).Cases.Where(c => c.Type.Type > type || !Leads(c.Type.Type, type))];

    /// <summary>The kinds of values that the use takes.</summary>
    public Kinds KindsOf(TypeUse use) => KindsOf(use.Type, []) | (use.Nullable ? Kinds.Null : Kinds.None);

    bool Leads(int from, int to)
    {
        var (seen, stack) = (new HashSet<int>(), new Stack<int>([from]));
        while (stack.Count > 0)
        {
            var at = stack.Pop();
            if (at == to) return true;
            if (context.Model.Types[at] is not UnionType union || !seen.Add(at)) continue;
            foreach (var one in union.Cases) stack.Push(one.Type.Type);
        }
        return false;
    }

    Kinds KindsOf(int type, HashSet<int> seen)
    {
        switch (context.Model.Types[type])
        {
            case PrimitiveType primitive: return KindsOf(primitive.Kind);
            case EnumType model: return model.IsInteger ? Kinds.Number : Kinds.String;
            case ArrayType or TupleType: return Kinds.Array;
            case UnionType union:
                var kinds = Kinds.None;
                if (!seen.Add(type)) return kinds;
                foreach (var one in union.Cases) kinds |= KindsOf(one.Type.Type, seen) | (one.Type.Nullable ? Kinds.Null : Kinds.None);
                return kinds;
            default: return Kinds.Object;
        }
    }

    static Kinds KindsOf(PrimitiveKind kind) => kind switch
    {
        PrimitiveKind.Any => Kinds.All,
        PrimitiveKind.Null => Kinds.Null,
        PrimitiveKind.Never => Kinds.None,
        PrimitiveKind.Boolean => Kinds.Boolean,
        _ when kind.IsNumber() => Kinds.Number,
        PrimitiveKind.Problem => Kinds.Object,
        _ => Kinds.String,
    };
}
