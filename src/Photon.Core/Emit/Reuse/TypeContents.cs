using Photon.Core.Emit.CSharp;
using Photon.Core.Model;
using Photon.Core.Naming;

namespace Photon.Core.Emit.Reuse;

/// <summary>What the code of a type itself shows: its members, its bases', and the faces of what it refers to.</summary>
sealed class TypeContents(ApiModel model, ApiNames names, CodecSyntax? codecs, TypeFaces faces)
{
    readonly Digest?[] _known = new Digest?[model.Types.Count];
    readonly Digest?[] _own = new Digest?[model.Types.Count];
    readonly Dictionary<int, Digest> _deep = [];
    ILookup<int, int>? _derived;

    /// <summary>For the declaration of the type, and for its codec.</summary>
    public Digest Of(int type)
    {
        if (_known[type] is { } known) return known;
        var digest = new DigestBuilder();
        digest.Add(Own(type));
        foreach (var at in TypeFaces.Bases(model, type)) digest.Add(Own(at));
        _derived ??= Derived(model);
        foreach (var at in _derived[type]) digest.Add(faces.Of(at));
        return (_known[type] = digest.Digest).Value;
    }

    /// <summary>For code that spells out all that a value of the type holds, however deep: parameters and forms.</summary>
    public Digest Deep(int type)
    {
        if (type < 0 || model.Types[type] is PrimitiveType or EnumType) return faces.Of(type);
        if (_deep.TryGetValue(type, out var known)) return known;
        var digest = new DigestBuilder();
        var (seen, stack) = (new HashSet<int>(), new Stack<int>());
        stack.Push(type);
        while (stack.Count > 0)
        {
            var at = stack.Pop();
            if (at < 0 || !seen.Add(at)) continue;
            digest.Add(Own(at));
            foreach (var part in TypeReach.Parts(model.Types[at])) stack.Push(part);
        }
        return _deep[type] = digest.Digest;
    }

    /// <summary>What the type itself says, without what its bases do.</summary>
    public Digest Own(int type)
    {
        if (_own[type] is { } known) return known;
        var digest = new DigestBuilder();
        var one = model.Types[type];
        digest.Add(faces.Of(type));
        // Where documents are compared: what each calls an inline type, and whose words describe it, depends on where it met it first.
        if (codecs is not null || one.Origin is { IsNamed: true })
        {
            digest.Add(one.NameParts);
            digest.Add(one.Description);
        }
        digest.Add(one.Deprecated);
        switch (one)
        {
            case EnumType list: Enum(ref digest, list); break;
            case UnionType union: Union(ref digest, union, type); break;
            case ObjectType record: Object(ref digest, record, type); break;
        }
        return (_own[type] = digest.Digest).Value;
    }

    static void Enum(ref DigestBuilder digest, EnumType type)
    {
        foreach (var member in type.Members) digest.Add(member.Description);
    }

    void Union(ref DigestBuilder digest, UnionType type, int index)
    {
        digest.Add(type.Discriminator);
        digest.Add(type.ExactlyOne);
        digest.Add((long)type.Cases.Count);
        foreach (var one in type.Cases)
        {
            faces.Use(ref digest, one.Type);
            digest.Add(one.Values);
            digest.Add(one.NameHint);
            digest.Add(one.Tag);
            // Of two unions that hold each other, the later one leaves the earlier one out.
            if (model.Types[one.Type.Type] is UnionType) digest.Add(one.Type.Type <= index && faces.UnionsFrom(one.Type.Type).Contains(index));
        }
    }

    void Object(ref DigestBuilder digest, ObjectType type, int index)
    {
        digest.Add((long)type.Properties.Count);
        for (var i = 0; i < type.Properties.Count; i++)
        {
            digest.Add(names.PropertyNames[index][i]);
            Property(ref digest, type.Properties[i]);
        }
        digest.Add(names.AdditionalNames[index]);
        digest.Add((long)type.Additional);
        faces.Use(ref digest, type.AdditionalType);
        foreach (var pattern in type.PatternProperties)
        {
            digest.Add(pattern.Pattern);
            if (codecs is not null) digest.Add(codecs.Values[Constraints.PatternKey(pattern.Pattern)]);
            faces.Use(ref digest, pattern.Type);
        }
        digest.Add(faces.Of(type.PropertyNames));
        digest.Add((long)type.MinProperties);
        digest.Add((long)type.MaxProperties);
        if (type.Discriminator is not { } discriminator) return;
        digest.Add(discriminator.PropertyName);
        foreach (var one in discriminator.Cases)
        {
            digest.Add(one.Value);
            digest.Add(faces.Of(one.Type));
        }
    }

    void Property(ref DigestBuilder digest, PropertyModel property)
    {
        digest.Add(property.Name);
        faces.Use(ref digest, property.Type);
        digest.Add((property.Required ? 1L : 0) | (property.ReadOnly ? 2L : 0) | (property.WriteOnly ? 4L : 0) | (property.Deprecated ? 8L : 0));
        digest.Add(property.Description);
        digest.Add(property.Default);
        digest.Add(property.Const);
    }

    /// <summary>By base, all that derive from it.</summary>
    public static ILookup<int, int> Derived(ApiModel model) =>
        Enumerable.Range(0, model.Types.Count)
            .Where(t => model.Types[t] is ObjectType { Base: >= 0 })
            .SelectMany(t => TypeFaces.Bases(model, t).Select(b => (Base: b, Type: t)))
            .ToLookup(p => p.Base, p => p.Type);
}
