namespace Photon.Ai.Words;

/// <summary>Verbs with which operations begin.</summary>
public static class Verbs
{
    static readonly HashSet<string> s_verbs = new(StringComparer.Ordinal);

    static Verbs()
    {
        const string all = """
            abort accept acknowledge activate add adjust allow amend analyze append apply approve archive assign associate attach authenticate authorize autocomplete ban batch begin bind block book browse build bulk buy calculate call cancel capture change charge check checkout clear clone close collect combine compare complete compute configure confirm connect consume convert copy count create deactivate decline decode decrease define delete deny deploy describe destroy detach detect disable disassociate discard disconnect dismiss dispatch download
            duplicate edit email embed empty enable encode encrypt end enqueue enroll ensure enter estimate evaluate exchange execute expire export extend fetch filter find finish fire flag flush follow force forget fork forward fulfill generate get give grant group handle hide hold identify ignore import increase index initialize initiate insert inspect install invalidate invite invoke issue join kill launch leave like link list load lock log login logout look lookup make map mark match merge migrate modify monitor move mute notify obtain offer open
            order overwrite pair parse patch pause pay perform pin ping place poll post preview print process promote provision publish pull purchase purge push put query queue quote read reboot rebuild receive recommend reconcile record recover redeem redeliver redirect refresh refund regenerate register reject release reload remove rename render renew reopen reorder repeat replace replay reply report request rerun reschedule resend reserve reset resize resolve respond restart restore restrict resume retrieve retry return revert review revoke rotate
            run save scale scan schedule search select send set share ship show shutdown sign signup simulate skip sort split start stop star store stream submit subscribe suggest suspend swap switch sync synchronize tag terminate test toggle track transfer transform translate trigger unarchive unassign unban unblock undelete undo unfollow uninstall unlink unlock unpin unpublish unregister unstar unsubscribe unsuspend update upgrade upload upsert use validate verify view void vote wait wake watch withdraw write
            """;
        foreach (var verb in all.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)) s_verbs.Add(verb);
        s_verbs.Remove("bulk");
    }

    /// <summary>Is one, in its plain form and in lower case. Some are nouns as well (<c>order</c>, <c>review</c>): where it stands decides.</summary>
    public static bool IsVerb(string word) => s_verbs.Contains(word);

    /// <summary><c>lists</c> → <c>list</c>; null: it is the third person of no verb that is known.</summary>
    public static string? OfThirdPerson(string word)
    {
        if (word.Length < 3 || word[^1] != 's') return null;
        if (s_verbs.Contains(word[..^1])) return word[..^1];
        if (word.EndsWith("es", StringComparison.Ordinal) && s_verbs.Contains(word[..^2])) return word[..^2];
        return word.EndsWith("ies", StringComparison.Ordinal) && s_verbs.Contains(word[..^3] + "y") ? word[..^3] + "y" : null;
    }

    /// <summary><c>list</c> → <c>lists</c>.</summary>
    public static string ThirdPerson(string verb)
    {
        if (verb.EndsWith('y') && verb.Length > 1 && !"aeiou".Contains(verb[^2], StringComparison.Ordinal)) return verb[..^1] + "ies";
        foreach (var ending in (ReadOnlySpan<string>)["s", "x", "z", "ch", "sh", "o"])
            if (verb.EndsWith(ending, StringComparison.Ordinal)) return verb + "es";
        return verb + "s";
    }
}
