namespace Photon.Ai.Words;

/// <summary>What was done: <c>created</c>, <c>sent</c>, <c>cancelled</c>.</summary>
public static class Participles
{
    static readonly Dictionary<string, string> s_odd = new(StringComparer.Ordinal)
    {
        ["send"] = "sent", ["resend"] = "resent", ["get"] = "returned", ["set"] = "set", ["reset"] = "reset", ["put"] = "stored", ["put in"] = "put in", ["make"] = "made", ["give"] = "given", ["take"] = "taken", ["write"] = "written", ["overwrite"] = "overwritten", ["read"] = "read", ["run"] = "run", ["rerun"] = "rerun",
        ["pay"] = "paid", ["buy"] = "bought", ["begin"] = "begun", ["hold"] = "held", ["hide"] = "hidden", ["show"] = "shown", ["find"] = "found", ["leave"] = "left", ["withdraw"] = "withdrawn", ["undo"] = "undone", ["split"] = "split", ["bind"] = "bound", ["rebuild"] = "rebuilt", ["build"] = "built", ["sell"] = "sold", ["swap"] = "swapped", ["ban"] = "banned", ["unban"] = "unbanned", ["map"] = "mapped", ["pin"] = "pinned", ["unpin"] = "unpinned", ["stop"] = "stopped", ["ship"] = "shipped", ["skip"] = "skipped", ["submit"] = "submitted", ["cancel"] = "cancelled", ["plan"] = "planned", ["tag"] = "tagged", ["flag"] = "flagged", ["transfer"] = "transferred", ["drop"] = "dropped", ["forget"] = "forgotten", ["sync"] = "synced", ["scan"] = "scanned", ["restore"] = "restored", ["forbid"] = "forbidden", ["post"] = "posted", ["log"] = "logged", ["log in"] = "logged in", ["log out"] = "logged out", ["sign"] = "signed", ["permit"] = "permitted", ["wake"] = "woken", ["win"] = "won", ["quote"] = "quoted", ["input"] = "input", ["choose"] = "chosen", ["freeze"] = "frozen", ["lend"] = "lent", ["lose"] = "lost",
    };

    public static string Of(string verb)
    {
        if (s_odd.TryGetValue(verb, out var odd)) return odd;
        if (verb.EndsWith('e')) return verb + "d";
        return verb.EndsWith('y') && verb.Length > 1 && !"aeiou".Contains(verb[^2], StringComparison.Ordinal) ? verb[..^1] + "ied" : verb + "ed";
    }
}
