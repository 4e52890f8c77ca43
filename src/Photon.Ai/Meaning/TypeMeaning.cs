using Photon.Core;
using Photon.Core.Model;

namespace Photon.Ai.Meaning;

/// <summary>Whether a type of one model has the values of a type of another. Types that refer to themselves are the same where nothing tells them apart.</summary>
sealed class TypeMeaning(ApiModel before, ApiModel after)
{
    readonly HashSet<(int, int)> _same = [];
    readonly HashSet<(int, int)> _different = [];

    public bool AreSame(TypeUse left, TypeUse right)
    {
        if (left.Nullable != right.Nullable || left.Exists != right.Exists) return false;
        return !left.Exists || AreSame(left.Type, right.Type);
    }

    bool AreSame(int left, int right)
    {
        var open = new Stack<(int Left, int Right)>();
        var assumed = new HashSet<(int, int)>();
        if (_different.Contains((left, right))) return false;
        open.Push((left, right));
        while (open.Count > 0)
        {
            var (a, b) = open.Pop();
            if (a < 0 || b < 0)
            {
                if (a != b) return Fails();
                continue;
            }
            if (_same.Contains((a, b)) || !assumed.Add((a, b))) continue;
            if (_different.Contains((a, b)) || !Face(before.Types[a]).Equals(Face(after.Types[b])) || !TypeParts.Pair(before.Types[a], after.Types[b], open)) return Fails();
        }
        _same.UnionWith(assumed);
        return true;

        bool Fails()
        {
            _different.Add((left, right));
            return false;
        }
    }

    /// <summary>The type with all that it refers to, and all that is for people, taken out.</summary>
    static TypeModel Face(TypeModel type)
    {
        type = type with { NameParts = default, Description = "", Deprecated = false, Usage = TypeUsage.None, Origin = null, Hints = null };
        return type switch
        {
            ObjectType model => model with
            {
                Properties = default,
                Base = model.Base < 0 ? -1 : 0,
                Discriminator = model.Discriminator is { } one ? one with { Cases = default } : null,
                AdditionalType = TypeUse.None,
                PatternProperties = default,
                PropertyNames = model.PropertyNames < 0 ? -1 : 0,
            },
            ArrayType array => array with { Item = TypeUse.None },
            MapType map => map with { Value = TypeUse.None, Key = -1 },
            TupleType tuple => tuple with { Items = default },
            UnionType union => union with { Cases = default },
            EnumType choice => choice with { Members = new(choice.Members.Select(static member => new EnumMember(member.Value, "", "", false)).OrderBy(static member => member.Value, StringComparer.Ordinal)) },
            _ => type,
        };
    }
}
