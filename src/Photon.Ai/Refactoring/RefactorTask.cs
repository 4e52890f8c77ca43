using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Photon.Ai.Answers;
using Photon.Ai.Context;
using Photon.Ai.Documents;
using Photon.Ai.Survey;

namespace Photon.Ai.Refactoring;

/// <summary>Asks what new components are to be called and which findings matter most; what is found, and what becomes of it, is not asked.</summary>
public sealed partial class RefactorTask(AiDocument document, IReadOnlyList<Refactoring> found) : AnswerTask<IReadOnlyList<Refactoring>>
{
    /// <summary>The rest keep their names: a question has an end.</summary>
    const int Most = 12;

    static readonly string[] s_parts = ["names", "order"];

    readonly IReadOnlyList<Refactoring> _asked = [.. found.Where(static one => one.Name.Length > 0).Take(Most)];

    public override string Command => "refactor-schema";

    public override string Request => _asked.Count == 0 ? "Nothing is to be named: answer {\"names\":{},\"order\":[]}." : "Name these new components, and say in which order they matter:\n" + string.Join('\n', _asked.Select(static (one, at) => $"{at + 1}. {one.Name}: {one.Message}, first {Said(one)}"));

    public override SliceRequest Slice => new([]) { Words = [.. _asked.SelectMany(static one => PlainWords.Of(one.Name)).Distinct().Take(40)] };

    public override IReadOnlyList<string> Constraints =>
    [
        $"Names are in {new DocumentFacts(document).SchemaCasing} case, of letters and digits, and none that the document has.",
        "Every number stands in the order once. A name that is good stays as it is.",
    ];

    /// <summary>Exactly the components that are asked for.</summary>
    public override string AnswerSchema => JsonSerializer.Serialize(new
    {
        type = "object",
        additionalProperties = false,
        required = s_parts,
        properties = new
        {
            names = new { type = "object", additionalProperties = false, required = _asked.Select(static one => one.Name).ToArray(), properties = _asked.ToDictionary(static one => one.Name, static _ => new { type = "string", minLength = 2, maxLength = 60 }) },
            order = new { type = "array", items = new { type = "integer", minimum = 1 }, minItems = _asked.Count, maxItems = _asked.Count },
        },
    });

    public override IReadOnlyList<Refactoring> Read(JsonElement answer)
    {
        var order = answer.GetProperty("order").EnumerateArray().Select(static one => one.GetInt32()).ToList();
        if (!order.Order().SequenceEqual(Enumerable.Range(1, _asked.Count))) throw new AnswerException("Every number stands in the order once");
        var named = _asked.Select(one => one.Named(answer.GetProperty("names").GetProperty(one.Name).GetString()!)).ToList();
        return [.. order.Select(number => named[number - 1]), .. found.Where(one => !_asked.Contains(one))];
    }

    public override IEnumerable<AnswerFault> Check(IReadOnlyList<Refactoring> value)
    {
        var facts = new DocumentFacts(document);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var kind in (string[])["schemas", "parameters", "responses"]) taken.UnionWith(facts.Component(kind).Members.Names());
        var (schemas, style) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), facts.SchemaCasing);
        foreach (var one in value.Where(static one => one.Name.Length > 0))
        {
            var isOwn = found.Any(before => before.Name == one.Name && before.Places[0] == one.Places[0]);
            if (!schemas.Add(one.Name)) yield return new("/names", $"'{one.Name}' stands twice");
            // What Photon itself chose is free among its kind.
            if (isOwn) continue;
            if (!Name().IsMatch(one.Name)) yield return new("/names", $"'{one.Name}' is no name of letters and digits");
            else if (taken.Contains(one.Name)) yield return new("/names", $"the document has '{one.Name}' already");
            else if (!Casing.Fits(one.Name, style)) yield return new("/names", $"'{one.Name}' is not in {style} case");
        }
    }

    public override IReadOnlyList<Refactoring> Fallback() => found;

    static string Said(Refactoring one) => string.Create(CultureInfo.InvariantCulture, $"line {one.Places[0].Line + 1}");

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_-]{0,59}\z")]
    private static partial Regex Name();
}
