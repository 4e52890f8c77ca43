using System.Globalization;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>A rule for a residual that is not simply a keyword of a schema: JSON text around schemas of the document.</summary>
sealed class ResidualRule
{
    static readonly (JsonTypes, string)[] s_names =
    [
        (JsonTypes.String, "\"string\""), (JsonTypes.Number, "\"number\""), (JsonTypes.Integer, "\"integer\""), (JsonTypes.Boolean, "\"boolean\""),
        (JsonTypes.Array, "\"array\""), (JsonTypes.Object, "\"object\""), (JsonTypes.Null, "\"null\""),
    ];

    public string Before { get; private init; } = "";

    public IReadOnlyList<Node> Schemas { get; private init; } = [];

    public string After { get; private init; } = "";

    /// <summary>Schemas under <c>allOf</c>, <c>oneOf</c>, <c>anyOf</c>.</summary>
    public static ResidualRule List(string keyword, IReadOnlyList<Node> schemas) =>
        new() { Before = "{\"" + keyword + "\":[", Schemas = schemas, After = "]}" };

    /// <summary>A schema for one member.</summary>
    public static ResidualRule Member(string name, Node schema) =>
        new() { Before = "{\"properties\":{" + JsonText.Quote(name) + ":", Schemas = [schema], After = "}}" };

    public static ResidualRule Required(string name) => new() { Before = "{\"required\":[" + JsonText.Quote(name) + "]}" };

    public static ResidualRule Type(JsonTypes types)
    {
        var names = new List<string>();
        foreach (var (type, name) in s_names)
            if ((types & type) != 0) names.Add(name);
        return new() { Before = "{\"type\":[" + string.Join(",", names) + "]}" };
    }

    /// <summary><see cref="List"/>, for values of some types only.</summary>
    public static ResidualRule Within(JsonTypes types, string keyword, IReadOnlyList<Node> schemas) => new()
    {
        Before = "{\"if\":" + Type(types).Before + ",\"then\":{\"" + keyword + "\":[",
        Schemas = schemas,
        After = "]}}",
    };

    public static ResidualRule Names(Node schema) => new() { Before = "{\"propertyNames\":", Schemas = [schema], After = "}" };

    /// <summary>A schema for all members but those that <paramref name="view"/> declares itself.</summary>
    public static ResidualRule Additional(in SchemaView view, Node schema) => new()
    {
        Before = "{" + Known(view, Keyword.Properties, "properties") + Known(view, Keyword.PatternProperties, "patternProperties") + "\"additionalProperties\":",
        Schemas = [schema],
        After = "}",
    };

    static string Known(in SchemaView view, Keyword keyword, string name)
    {
        if (!view.Says(keyword)) return "";
        var names = new List<string>();
        foreach (var member in view[name].Members) names.Add(JsonText.Quote(member.Name) + ":true");
        return JsonText.Quote(name) + ":{" + string.Join(",", names) + "},";
    }

    public static ResidualRule Pattern(string pattern) => new() { Before = "{\"pattern\":" + JsonText.Quote(pattern) + "}" };

    /// <param name="step">A number of the document.</param>
    public static ResidualRule Multiple(Node step) => new() { Before = "{\"multipleOf\":" + step.ToJson() + "}" };

    public static ResidualRule Lengths(int minLength, int maxLength) => new()
    {
        Before = "{" + (minLength > 0 ? "\"minLength\":" + minLength.ToString(CultureInfo.InvariantCulture) : "")
            + (minLength > 0 && maxLength >= 0 ? "," : "")
            + (maxLength >= 0 ? "\"maxLength\":" + maxLength.ToString(CultureInfo.InvariantCulture) : "") + "}",
    };
}
