using Photon.Core.Emit.CSharp;
using Photon.Core.Model;
using Photon.Core.Naming;

namespace Photon.Core.Emit.Reuse;

/// <summary>
/// What code that merely uses a type can see of it: its C# name, where it travels, which JSON it takes. Members of a class
/// are no part of it, so that who refers to a class is not printed again when the class changes.
/// </summary>
/// <param name="reach">What is needed of types; <c>null</c> where documents are compared, which may need different things of the same type.</param>
/// <param name="codecs">What types of the document share; <c>null</c> where documents are compared.</param>
sealed class TypeFaces(ApiModel model, ApiNames names, TypeReach? reach, TypeSyntax types, CodecSyntax? codecs)
{
    readonly Digest?[] _known = new Digest?[model.Types.Count];

    public Digest Of(int type)
    {
        if (type < 0) return default;
        if (_known[type] is { } known) return known;
        var digest = new DigestBuilder();
        var one = model.Types[type];
        if (reach is not null) digest.Add((long)reach.Needs(type));
        digest.Add(names.Type(type));
        if (names.IsElsewhere(type)) digest.Add(names.Elsewhere[type]!);
        Values(ref digest, one, codecs);
        switch (one)
        {
            case PrimitiveType primitive: Primitive(ref digest, primitive, type); break;
            case ArrayType array: Array(ref digest, array, type); break;
            case TupleType tuple: Tuple(ref digest, tuple, type); break;
            case MapType map: Map(ref digest, map, type); break;
            case EnumType list: Enum(ref digest, list, type); break;
            case UnionType: Union(ref digest, type); break;
            case ObjectType record: Object(ref digest, record, type); break;
        }
        return (_known[type] = digest.Digest).Value;
    }

    public void Use(ref DigestBuilder digest, TypeUse use)
    {
        digest.Add(use.Nullable);
        digest.Add(Of(use.Type));
    }

    /// <summary>Names of patterns, ranges and schemas are of the whole API: a number is added where two would meet.</summary>
    public static void Values(ref DigestBuilder digest, TypeModel type, CodecSyntax? codecs)
    {
        digest.Add(type.Residual);
        if (codecs is null) return;
        if (type.Residual.Length > 0) digest.Add(codecs.Values[Constraints.SchemaKey(type.Residual)]);
        if (type is not PrimitiveType primitive) return;
        if (primitive.Pattern.Length > 0) digest.Add(codecs.Values[Constraints.PatternKey(primitive.Pattern)]);
        if (Constraints.HasRange(primitive)) digest.Add(codecs.Values[Constraints.RangeKey(primitive)]);
    }

    /// <summary>The types that a class derives from, nearest first; should they go round, each once.</summary>
    public static IEnumerable<int> Bases(ApiModel model, int type)
    {
        var seen = new HashSet<int> { type };
        for (var at = type; model.Types[at] is ObjectType { Base: >= 0 } record && seen.Add(record.Base);) yield return at = record.Base;
    }

    void Shared(ref DigestBuilder digest, int type)
    {
        if (codecs is not null && codecs.IsShared(type)) digest.Add(codecs.Codecs[codecs.Key(type)]);
    }

    void Primitive(ref DigestBuilder digest, PrimitiveType type, int index)
    {
        digest.Add(1L + (long)type.Kind);
        digest.Add(type.Format);
        digest.Add((long)type.MinLength);
        digest.Add((long)type.MaxLength);
        digest.Add(type.Pattern);
        digest.Add(type.Minimum);
        digest.Add(type.Maximum);
        digest.Add(type.ExclusiveMinimum);
        digest.Add(type.ExclusiveMaximum);
        digest.Add(type.MultipleOf);
        digest.Add(type.Allowed);
        Shared(ref digest, index);
    }

    void Array(ref DigestBuilder digest, ArrayType type, int index)
    {
        digest.Add(101L);
        digest.Add((long)type.MinItems);
        digest.Add((long)type.MaxItems);
        digest.Add(type.UniqueItems);
        Element(ref digest, type.Item, index);
        Shared(ref digest, index);
    }

    void Tuple(ref DigestBuilder digest, TupleType type, int index)
    {
        digest.Add(105L);
        foreach (var item in type.Items) Element(ref digest, item.Type, index);
        Shared(ref digest, index);
    }

    void Map(ref DigestBuilder digest, MapType type, int index)
    {
        digest.Add(102L);
        digest.Add((long)type.MinProperties);
        digest.Add((long)type.MaxProperties);
        digest.Add(Of(type.Key));
        Element(ref digest, type.Value, index);
        Shared(ref digest, index);
    }

    /// <summary>What contains itself is a <c>JsonElement</c> further in.</summary>
    void Element(ref DigestBuilder digest, TypeUse element, int index)
    {
        digest.Add(types.IsCycle(index));
        if (!types.IsCycle(index)) Use(ref digest, element);
    }

    /// <summary>Defaults and discriminators name its members.</summary>
    void Enum(ref DigestBuilder digest, EnumType type, int index)
    {
        digest.Add(103L);
        digest.Add(type.IsInteger);
        foreach (var member in type.Members)
        {
            digest.Add(member.Value);
            digest.Add(member.Deprecated);
        }
        digest.Add(names.MemberNames[index]);
    }

    /// <summary>The kinds of JSON that it takes, those of unions in it included.</summary>
    void Union(ref DigestBuilder digest, int index)
    {
        digest.Add(104L);
        foreach (var union in UnionsFrom(index))
        {
            foreach (var one in ((UnionType)model.Types[union]).Cases)
            {
                digest.Add(one.Type.Nullable);
                digest.Add(model.Types[one.Type.Type] switch
                {
                    PrimitiveType primitive => (long)primitive.Kind,
                    ArrayType or TupleType => 101,
                    EnumType list => list.IsInteger ? 102 : 103,
                    UnionType => 104,
                    _ => 105,
                });
            }
        }
    }

    /// <summary>The union, and those that are reached from it through cases alone.</summary>
    public IEnumerable<int> UnionsFrom(int type)
    {
        var (seen, stack) = (new HashSet<int>(), new Stack<int>());
        stack.Push(type);
        while (stack.Count > 0)
        {
            var at = stack.Pop();
            if (model.Types[at] is not UnionType union || !seen.Add(at)) continue;
            yield return at;
            foreach (var one in union.Cases) stack.Push(one.Type.Type);
        }
    }

    void Object(ref DigestBuilder digest, ObjectType type, int index)
    {
        digest.Add(105L);
        digest.Add(type.Discriminator is not null);
        foreach (var at in Bases(model, index)) digest.Add(names.Type(at));
    }
}
