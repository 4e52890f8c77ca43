using System.Globalization;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>A rule for a residual that is not simply a keyword of a schema: JSON text around schemas of the document.</summary>
sealed class ResidualRule
{
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

    public static ResidualRule Names(Node schema) => new() { Before = "{\"propertyNames\":", Schemas = [schema], After = "}" };

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
