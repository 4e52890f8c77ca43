namespace Photon.Core.Reading;

/// <summary>The member that a misspelt name may mean.</summary>
internal static class NearName
{
    const int MostMembers = 3000;
    const int Longest = 100;

    public static string? Of(Node container, string name) => container.Count > MostMembers ? null : Of(Names(container), name);

    public static string? Of(IEnumerable<string> names, string name)
    {
        if (name.Length is 0 or > Longest) return null;
        var (best, distance) = ((string?)null, name.Length <= 4 ? 2 : 3);
        foreach (var member in names)
        {
            if (Math.Abs(member.Length - name.Length) >= distance) continue;
            if (Distance(name, member) is var found && found < distance) (best, distance) = (member, found);
        }
        return best;
    }

    static IEnumerable<string> Names(Node container)
    {
        foreach (var (member, _) in container.Members) yield return member;
    }

    /// <summary>How many letters are changed, added or left out, case apart.</summary>
    static int Distance(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++) row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = diagonal + (char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.Length];
    }
}
