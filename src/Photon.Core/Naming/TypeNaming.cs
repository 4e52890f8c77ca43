using Photon.Core.Model;

namespace Photon.Core.Naming;

/// <summary>Names of types. They do not depend on operations, so that a contracts library and its users decide alike.</summary>
static class TypeNaming
{
    public static string[] Decide(ApiModel model, NameScope scope)
    {
        var names = new string[model.Types.Count];
        // Components first: they keep their own names whatever inline schemas would like to be called.
        foreach (var components in (bool[])[true, false])
            for (var i = 0; i < names.Length; i++)
            {
                var type = model.Types[i];
                if (type is not (ObjectType or EnumType or UnionType)) names[i] = "";
                else if (type.NameParts.Count <= 1 == components) names[i] = Take(scope, type);
            }
        return names;
    }

    static string Take(NameScope scope, TypeModel type)
    {
        var stem = Identifier.Pascal(string.Join(" ", (IEnumerable<string>)type.NameParts));
        if (stem.Length == 0) stem = "Type";
        // A union has members of its own, and C# lets no member be called like its type (CS0542).
        if (type is UnionType && stem is "Value" or "Of" or "ToString" or "Equals" or "GetHashCode" or "GetType") stem += "Union";
        var name = stem;
        // The codec's name goes with the type's.
        for (var number = 2; scope.Has(name) || scope.Has(name + "Codec"); number++)
            name = stem + (char.IsDigit(stem[stem.Length - 1]) ? "_" : "") + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        scope.Reserve(name + "Codec");
        return scope.Take(name);
    }
}
