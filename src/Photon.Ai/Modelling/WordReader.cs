using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Photon.Ai.Documents;
using Photon.Ai.Survey;
using Photon.Ai.Words;

namespace Photon.Ai.Modelling;

/// <summary>
/// Reads "an invoice with a number, lines with sku and quantity, total and due date". A comma or semicolon ends what <c>with</c>
/// begins inside of another; where there are semicolons, commas do not.
/// </summary>
static partial class WordReader
{
    const int Longest = 4000;
    const int Most = 200;

    static readonly string[] s_with = [" consisting of ", " that have ", " that has ", " which has ", " which have ", " each having ", " each with ", " containing ", " having ", " with ", " has ", " have "];

    /// <exception cref="AiException">It names nothing.</exception>
    public static ModelNode Read(string text)
    {
        text = Spaces().Replace(text, " ").Trim(' ', '.', '!');
        if (text.Length > Longest) throw new AiException($"The description has more than {Longest} characters");
        var (head, rest) = Cut(" " + text);
        var name = Words(head);
        if (name.Count == 0) throw new AiException("The description names no thing: say \"an invoice with a number, a total and a due date\"");
        var root = new ModelNode(ModelKind.Object) { Name = PlainWords.One(name) };
        Members(root, rest, isInner: false);
        if (root.Members.Count == 0) throw new AiException($"The description says nothing that {string.Join(' ', root.Name)} has: say \"{string.Join(' ', root.Name)} with a number, a total and a due date\"");
        return root;
    }

    static void Members(ModelNode node, string text, bool isInner)
    {
        foreach (var segment in Segments(text, isInner)) Add(node, segment);
    }

    static void Add(ModelNode node, string segment)
    {
        segment = segment.Trim(' ', '.', ',', ';', ':');
        if (segment.Length == 0 || node.Members.Count >= Most) return;
        var (isOptional, isRequired) = (Flag(ref segment, "optional", "optionally", "maybe"), Flag(ref segment, "required", "mandatory"));
        var inBrackets = Brackets(ref segment);
        var (head, rest) = Cut(" " + segment);
        var isList = List().Match(head) is { Success: true } list && (head = head[list.Length..]).Length > 0;
        var words = Words(head);
        if (words.Count == 0) return;
        var isMany = isList || (Plurals.IsPlural(words[^1]) && words is not ["number", "of", ..] && !IsCount(words));
        var one = isMany ? PlainWords.One(words) : words;
        var type = rest.Length > 0 ? Object(one, rest) : Type(one, inBrackets, head);
        type.Name = one;
        if (isMany) type = new ModelNode(ModelKind.Array) { Item = type, Name = words, IsSaid = type.IsSaid };
        // A count is called after what it counts: "number of seats" is seatCount.
        var called = words is ["number" or "no", "of", _, ..] ? [.. PlainWords.One([.. words.Skip(2)]), "count"] : words;
        var name = string.Join(' ', isMany ? [.. words.SkipLast(1), PlainWords.Many(words[^1])] : called);
        if (!node.Members.Exists(member => member.Name == name)) node.Members.Add(new(name, type, IsExact: false) { Required = isOptional ? false : isRequired ? true : null });
    }

    static ModelNode Object(IReadOnlyList<string> name, string rest)
    {
        var node = new ModelNode(ModelKind.Object) { Name = name };
        Members(node, rest, isInner: true);
        return node;
    }

    static ModelNode Type(IReadOnlyList<string> words, string inBrackets, string head)
    {
        if (inBrackets.Length > 0)
        {
            if (ModelLexicon.Named(inBrackets.ToLowerInvariant()) is { } named)
            {
                named.IsSaid = true;
                return named;
            }
            var values = Split(inBrackets, [",", " or ", "/", "|"]).Select(static value => value.Trim(' ', '"', '\'', '`')).Where(static value => value.Length > 0).ToList();
            // "lines (sku, quantity)" are members of a thing; "status (open, paid or void)" are values.
            if (values.Count > 1 && (inBrackets.Contains(" or ", StringComparison.Ordinal) || ModelValues.AreOf(words)))
                return new ModelNode(ModelKind.Text) { IsSaid = true }.With("enum", new JsonArray([.. values.Distinct().Select(static value => (JsonNode)value)]));
            if (values.Count > 1) return Object(words, inBrackets);
        }
        return ModelLexicon.Of(words);
    }

    static (string Head, string Inner) Cut(string text)
    {
        var (at, length) = (-1, 0);
        foreach (var with in s_with)
            if (text.IndexOf(with, StringComparison.OrdinalIgnoreCase) is >= 0 and var found && (at < 0 || found < at)) (at, length) = (found, with.Length);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0 && (at < 0 || colon < at)) (at, length) = (colon, 1);
        return at < 0 ? (text, "") : (text[..at], text[(at + length)..]);
    }

    /// <summary>The members of a list; what stands in brackets, or belongs to an inner <c>with</c>, stays together.</summary>
    static IEnumerable<string> Segments(string text, bool isInner)
    {
        var parts = Split(text, text.Contains(';', StringComparison.Ordinal) ? [";"] : [","]);
        foreach (var part in parts)
        {
            var words = part.StartsWith(" and ", StringComparison.OrdinalIgnoreCase) ? part[5..] : part;
            var (head, rest) = Cut(" " + words);
            if (rest.Length > 0 && !isInner)
            {
                // "total and lines with sku and quantity": what stands before the last "and" of the head is a member of its own.
                var heads = Split(head, [" and ", " plus "]);
                foreach (var alone in heads.SkipLast(1)) yield return alone;
                yield return $"{heads[^1]} with {rest}";
            }
            else
            {
                foreach (var one in Split(words, text.Contains(';', StringComparison.Ordinal) ? [",", " and ", " plus "] : [" and ", " plus "])) yield return one;
            }
        }
    }

    /// <summary>Outside of brackets.</summary>
    static List<string> Split(string text, string[] separators)
    {
        var (parts, start, depth) = (new List<string>(), 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] is '(' ? 1 : text[i] is ')' && depth > 0 ? -1 : 0;
            if (depth > 0 || Array.Find(separators, one => string.Compare(text, i, one, 0, one.Length, StringComparison.OrdinalIgnoreCase) == 0) is not { } separator) continue;
            parts.Add(text[start..i]);
            // A space at its end may begin the next: "a and and b".
            i += separator.Length - (separator[^1] == ' ' ? 2 : 1);
            start = i + 1;
        }
        parts.Add(text[start..]);
        return parts;
    }

    static bool Flag(ref string segment, params string[] words)
    {
        foreach (var word in words)
        {
            var found = Regex.Match(segment, $@"\b{word}\b|\({word}\)", RegexOptions.IgnoreCase);
            if (!found.Success) continue;
            segment = segment.Remove(found.Index, found.Length).Replace("()", "", StringComparison.Ordinal).Trim();
            return true;
        }
        return false;
    }

    static string Brackets(ref string segment)
    {
        var (open, close) = (segment.IndexOf('(', StringComparison.Ordinal), segment.LastIndexOf(')'));
        if (open < 0 || close < open) return "";
        var inside = segment[(open + 1)..close].Trim();
        segment = (segment[..open] + segment[(close + 1)..]).Trim();
        return inside;
    }

    static IReadOnlyList<string> Words(string text) => [.. PlainWords.Of(Articles().Replace(" " + text + " ", " "))];

    static bool IsCount(IReadOnlyList<string> words) => ModelLexicon.Of(words).Kind is ModelKind.Integer or ModelKind.Boolean;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<= )(?:a|an|the|its|their|his|her|some|each|every|one|any|also|unique|all)(?= )", RegexOptions.IgnoreCase)]
    private static partial Regex Articles();

    [GeneratedRegex(@"^\s*(?:an?\s+|the\s+)?(?:list|array|set|collection)s?\s+of\s+", RegexOptions.IgnoreCase)]
    private static partial Regex List();
}
