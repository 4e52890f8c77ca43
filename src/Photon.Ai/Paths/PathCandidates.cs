using Photon.Ai.Survey;

namespace Photon.Ai.Paths;

/// <summary>Where a capability could stand, by the document's own style.</summary>
static class PathCandidates
{
    public static IEnumerable<(string Method, string Path, OperationKind Kind, string Why, int Score)> Of(PathStyle style, Capability wanted)
    {
        var owner = wanted.Owner.Count > 0 ? style.Find(wanted.Owner) : null;
        var (collection, known) = Collection(style, wanted, owner);
        var item = Item(style, wanted, collection);
        var place = known ? $"beside the other operations of {collection}" : $"as a collection of its own, {(style.IsPlural ? "in the plural" : "in the singular")}, as others are called";
        switch (OperationKinds.Of(wanted.Verb, wanted.IsMany))
        {
            case OperationKind.List:
                yield return ("GET", collection, OperationKind.List, $"Reads many {place}", 100);
                if (wanted.By.Count > 0 || wanted.Verb is "search" or "find") yield return ("GET", $"{collection}/{Segment(style, ["search"])}", OperationKind.List, "A search of its own, where the list has no room for it", 40);
                break;
            case OperationKind.Read:
                yield return ("GET", item, OperationKind.Read, $"Reads one {place}", 100);
                break;
            case OperationKind.Create:
                yield return ("POST", collection, OperationKind.Create, $"Makes one {place}", 100);
                yield return ("PUT", item, OperationKind.Replace, "Makes one under an id that the client chooses", 40);
                break;
            case OperationKind.Update or OperationKind.Replace:
                yield return (style.UpdateMethod, item, style.UpdateMethod == "PUT" ? OperationKind.Replace : OperationKind.Update, $"Changes one with {style.UpdateMethod}, {place}", 100);
                yield return style.UpdateMethod == "PUT" ? ("PATCH", item, OperationKind.Update, "Changes single members", 60) : ("PUT", item, OperationKind.Replace, "Replaces it as a whole", 60);
                break;
            case OperationKind.Delete:
                yield return wanted.IsMany ? ("DELETE", collection, OperationKind.Delete, $"Removes all of them, {place}", 80) : ("DELETE", item, OperationKind.Delete, $"Removes one {place}", 100);
                break;
            default:
                foreach (var one in Actions(style, wanted, collection, item)) yield return one;
                break;
        }
    }

    static IEnumerable<(string, string, OperationKind, string, int)> Actions(PathStyle style, Capability wanted, string collection, string item)
    {
        var verb = PlainWords.Of(wanted.Verb);
        var on = wanted.IsMany ? collection : item;
        var segment = Segment(style, verb);
        var asVerb = style.VerbsInPaths ? "Verbs stand behind what they are done to in this document" : "What is no reading or writing is a step of its own";
        if (style.UsesColon) yield return (style.VerbMethod, $"{on}:{segment}", OperationKind.Act, "Verbs follow a colon in this document", 120);
        yield return (style.VerbMethod, $"{on}/{segment}", OperationKind.Act, asVerb, style.VerbsInPaths ? 110 : 80);
        if (ActionNouns.Of(wanted.Verb) is { } noun && !wanted.IsMany) yield return ("POST", $"{on}/{Segment(style, style.IsPlural ? [.. noun.SkipLast(1), PlainWords.Many(noun[^1])] : noun)}", OperationKind.Create, "As a thing that is made, so that it can be read later", 60);
        if (!wanted.IsMany) yield return (style.UpdateMethod, item, OperationKind.Update, $"As a change of its state, with {style.UpdateMethod}", style.VerbsInPaths ? 50 : 90);
    }

    /// <summary>The collection of the thing: one that is there, below its owner where one is named, else a new one.</summary>
    static (string Path, bool Known) Collection(PathStyle style, Capability wanted, Collection? owner)
    {
        if (wanted.Owner.Count > 0)
        {
            var below = owner is not null ? owner.Item ?? $"{owner.Path}/{{{style.IdName(owner.Thing)}}}" : $"{style.Prefix}/{Called(style, wanted.Owner)}/{{{style.IdName(wanted.Owner)}}}";
            var known = style.Collections.FirstOrDefault(one => one.Path.StartsWith(below + "/", StringComparison.Ordinal) && one.Thing.SequenceEqual(wanted.Thing));
            return (known?.Path ?? $"{below}/{Called(style, wanted.Thing)}", known is not null);
        }
        return style.Find(wanted.Thing) is { } there ? (there.Path, true) : ($"{style.Prefix}/{Called(style, wanted.Thing)}", false);
    }

    static string Item(PathStyle style, Capability wanted, string collection) =>
        style.Collections.FirstOrDefault(one => one.Path == collection)?.Item ?? $"{collection}/{{{Free(style, collection, style.IdName(wanted.Thing))}}}";

    /// <summary>No path has two parameters of one name.</summary>
    static string Free(PathStyle style, string path, string name) => path.Contains($"{{{name}}}", StringComparison.Ordinal) ? Casing.Write([.. PlainWords.One(PlainWords.Of(PathStyle.Split(path)[^1])), .. PlainWords.Of(name)], style.NameCase) : name;

    static string Called(PathStyle style, IReadOnlyList<string> thing) => Segment(style, style.IsPlural ? [.. thing.SkipLast(1), PlainWords.Many(thing[^1])] : thing);

    static string Segment(PathStyle style, IReadOnlyList<string> words) => Casing.Write(words, style.SegmentCase);
}
