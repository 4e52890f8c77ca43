using Photon.Core.Model;
using Photon.Forms.Text;

namespace Photon.Forms.Binding;

/// <summary>Members that tell types apart and have one value in a type: nobody fills them in.</summary>
sealed class Tags
{
    readonly ApiModel api;
    readonly Dictionary<(int Type, string Member), HashSet<string>> _values = [];

    public Tags(ApiModel api)
    {
        this.api = api;
        foreach (var type in api.Types)
        {
            if (type is UnionType { Discriminator.Length: > 0 } union)
                foreach (var one in union.Cases)
                    foreach (var value in one.Values) Add(one.Type.Type, union.Discriminator, value);
            if (type is ObjectType { Discriminator: { } told })
                foreach (var one in told.Cases) Add(one.Type, told.PropertyName, one.Value);
        }
    }

    void Add(int type, string member, string value)
    {
        if (!_values.TryGetValue((type, member), out var values)) _values.Add((type, member), values = new(StringComparer.Ordinal));
        values.Add(value);
    }

    /// <summary>The one value of a member, as an expression; empty: it has more than one, or tells nothing apart.</summary>
    public string Of(int type, PropertyModel member)
    {
        if (member.Const.Length > 0) return TsText.Value(member.Const);
        return _values.TryGetValue((type, member.Name), out var values) && values.Count == 1 && May(member.Type, values.First()) ? TsText.Literal(values.First()) : "";
    }

    /// <summary>A document may tell types apart by what the member may not be.</summary>
    bool May(TypeUse use, string value) => api.Types[use.Type] switch
    {
        EnumType choice => !choice.IsInteger && choice.Members.Any(member => member.Value == value),
        PrimitiveType text => text.Kind == PrimitiveKind.String && text.Allowed.Count == 0,
        _ => false,
    };
}
