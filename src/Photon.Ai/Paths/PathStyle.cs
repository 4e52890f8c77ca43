using Photon.Ai.Documents;
using Photon.Ai.Survey;
using Photon.Ai.Words;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Ai.Paths;

/// <summary>How a document writes paths, counted from those that it has.</summary>
sealed class PathStyle
{
    readonly List<Collection> _collections = [];

    public PathStyle(DocumentFacts facts)
    {
        Facts = facts;
        var segments = facts.Operations.SelectMany(static one => Split(one.Path)).Where(static one => !IsParameter(one)).Distinct().ToList();
        SegmentCase = Casing.Dominant(segments, CaseStyle.Kebab);
        OperationCase = Casing.Dominant(facts.Operations.Select(static one => one.Id), CaseStyle.Camel);
        HasOperationIds = facts.Operations.Count == 0 || facts.Operations.Count(static one => one.Id.Length > 0) * 2 >= facts.Operations.Count;
        HasTags = facts.Operations.Count > 0 && facts.Operations.Count(static one => one.Tags.Any()) * 2 >= facts.Operations.Count;
        Collect();
        var words = segments.Select(static one => PlainWords.Of(one)).Where(static one => one.Count > 0 && !Verbs.IsVerb(one[0])).ToList();
        IsPlural = words.Count == 0 || words.Count(static one => Plurals.IsPlural(one[^1])) * 2 >= words.Count;
        Prefix = CommonPrefix(facts);
        VerbsInPaths = facts.Operations.Any(operation => Split(operation.Path) is [.., var before, var last] && IsParameter(before) && operation.Method is "POST" or "PUT" && !IsParameter(Split(operation.Path)[^1]) && PlainWords.Of(Split(operation.Path)[^1]) is [var verb, ..] && Verbs.IsVerb(verb) && !Plurals.IsPlural(verb));
        VerbMethod = Most(facts.Operations.Where(static one => Split(one.Path) is [.., var last] && PlainWords.Of(last) is [var verb] && Verbs.IsVerb(verb)).Select(static one => one.Method), "POST");
        UpdateMethod = Most(facts.Operations.Where(static one => one.Method is "PUT" or "PATCH" && Split(one.Path) is [.., var last] && IsParameter(last)).Select(static one => one.Method), "PATCH");
        UsesColon = facts.Operations.Any(static one => one.Path.Contains("}:", StringComparison.Ordinal));
        NameCase = Casing.Dominant(facts.Operations.SelectMany(one => one.Node["parameters"].Items.ToList().Concat(one.Item["parameters"].Items.ToList()).Select(Resolve)).Where(static one => one["in"].Text is "query" or "path").Select(static one => one["name"].Text), Casing.Dominant(facts.Schemas.Members.Names().SelectMany(name => facts.Schemas[name]["properties"].Members.Names()), OperationCase == CaseStyle.Snake ? CaseStyle.Snake : CaseStyle.Camel));
        IdName = NameOfIds();
    }

    /// <summary>Of parameters.</summary>
    public CaseStyle NameCase { get; }

    public DocumentFacts Facts { get; }

    public CaseStyle SegmentCase { get; }

    public CaseStyle OperationCase { get; }

    public bool HasOperationIds { get; }

    public bool HasTags { get; }

    /// <summary>Collections are called after many.</summary>
    public bool IsPlural { get; }

    /// <summary>What every path begins with: <c>/api/v1</c>; empty: nothing.</summary>
    public string Prefix { get; }

    /// <summary>Verbs stand behind what they are done to: <c>/orders/{id}/cancel</c>.</summary>
    public bool VerbsInPaths { get; }

    public string VerbMethod { get; }

    /// <summary><c>PUT</c> or <c>PATCH</c>.</summary>
    public string UpdateMethod { get; }

    /// <summary><c>/orders/{id}:cancel</c></summary>
    public bool UsesColon { get; }

    /// <summary>What a parameter for a thing is called: <c>{0}</c> stands for the thing's words.</summary>
    public Func<IReadOnlyList<string>, string> IdName { get; }

    public IReadOnlyList<Collection> Collections => _collections;

    /// <summary>The collection whose things are called so; null: there is none.</summary>
    public Collection? Find(IReadOnlyList<string> thing) => _collections.Where(one => one.Thing.SequenceEqual(thing)).OrderBy(static one => one.Path.Length).FirstOrDefault()
        ?? _collections.Where(one => thing.Count > 0 && one.Thing.Count > 0 && one.Thing[^1] == thing[^1]).OrderBy(static one => one.Path.Length).FirstOrDefault();

    public static string[] Split(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    public static bool IsParameter(string segment) => segment.StartsWith('{');

    void Collect()
    {
        var paths = Facts.Operations.Select(static one => one.Path).Distinct().ToHashSet(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var segments = Split(path);
            for (var i = 0; i < segments.Length; i++)
            {
                if (IsParameter(segments[i])) continue;
                var collection = "/" + string.Join('/', segments.Take(i + 1));
                var item = i + 1 < segments.Length && IsParameter(segments[i + 1]) ? $"{collection}/{segments[i + 1]}" : null;
                var words = PlainWords.One(PlainWords.Of(segments[i]));
                if (words.Count == 0) continue;
                var at = _collections.FindIndex(one => one.Path == collection);
                if (at < 0) _collections.Add(new(collection, words, item));
                else if (_collections[at].Item is null && item is not null) _collections[at] = _collections[at] with { Item = item };
            }
        }
    }

    Func<IReadOnlyList<string>, string> NameOfIds()
    {
        var names = _collections.Where(static one => one.Item is not null).Select(static one => (one.Thing, Name: Split(one.Item!)[^1].Trim('{', '}'))).ToList();
        var style = Casing.Dominant(names.Select(static one => one.Name), NameCase);
        var plain = names.Count(static one => one.Name is "id" or "uuid" or "ID");
        var name = names.Find(static one => one.Name is "id" or "uuid" or "ID").Name ?? "id";
        // "{orderId}" where most say of what; "{id}" where most do not.
        if (plain * 2 >= names.Count && names.Count > 0) return _ => name;
        var last = Most(names.Select(static one => PlainWords.Of(one.Name).LastOrDefault("id")), "id");
        return last is "id" or "uuid" or "key" or "name" or "slug" or "number" or "code" ? thing => Casing.Write([.. thing, last], style) : thing => Casing.Write(thing, style);
    }

    /// <summary>Only versions and "api": the first collection is no prefix.</summary>
    static string CommonPrefix(DocumentFacts facts)
    {
        var paths = facts.Operations.Select(static one => Split(one.Path)).ToList();
        if (paths.Count < 2) return "";
        var prefix = new List<string>();
        for (var i = 0; paths.TrueForAll(path => path.Length > i + 1 && path[i] == paths[0][i]); i++)
        {
            if (!(paths[0][i] is "api" or "rest" or "public" || (paths[0][i] is ['v', >= '0' and <= '9', ..]))) break;
            prefix.Add(paths[0][i]);
        }
        return prefix.Count == 0 ? "" : "/" + string.Join('/', prefix);
    }

    public Node Resolve(Node node)
    {
        for (var step = 0; step < 16 && node["$ref"] is { IsString: true } reference; step++) node = Facts.Document.Files.Resolve(node, reference.Text, new List<Fault>());
        return node;
    }

    static string Most(IEnumerable<string> texts, string otherwise) => texts.GroupBy(static text => text).OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? otherwise;
}
