using Photon.Core.Model;

namespace Photon.Core.Naming;

/// <summary>Names of properties and enum members.</summary>
static class MemberNaming
{
    /// <summary>Members that every class or record has: a property of that name would hide or clash with them.</summary>
    public static readonly HashSet<string> Inherited = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
        "EqualityContract", "PrintMembers", "Deconstruct", "Clone",
    };

    public static string[] Properties(ObjectType type, NameScope scope)
    {
        var names = new string[type.Properties.Count];
        for (var i = 0; i < names.Length; i++) names[i] = Property(scope, type.Properties[i].Name);
        return names;
    }

    public static string Property(NameScope scope, string text)
    {
        var plain = Identifier.Pascal(text);
        return scope.TryTake(plain) ? plain : scope.Take(plain, plain.Length > 0 ? plain + "Value" : "", Identifier.Pascal(text, symbols: true));
    }

    public static string[] Members(EnumType type)
    {
        // value__ is the field that holds an enum's value.
        var scope = new NameScope(caseSensitive: true).Reserve("value__");
        var plain = new string[type.Members.Count];
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < plain.Length; i++)
        {
            var member = type.Members[i];
            plain[i] = Identifier.Pascal(member.NameHint.Length > 0 ? member.NameHint : member.Value);
            uses[plain[i]] = uses.TryGetValue(plain[i], out var count) ? count + 1 : 1;
        }
        for (var i = 0; i < plain.Length; i++)
        {
            // GMT+0 and GMT-0: names that meet are spelled out, all of them, so that neither is "the second".
            var value = type.Members[i].Value;
            plain[i] = plain[i].Length == 0 || uses[plain[i]] > 1
                ? scope.Take(Identifier.Pascal(value, symbols: true), value.Trim().Length == 0 ? "Empty" : "", plain[i], "Value")
                : scope.Take(plain[i]);
        }
        return plain;
    }
}
