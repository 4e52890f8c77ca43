using System.Globalization;
using System.Text.RegularExpressions;
using Photon.Core.Reading;

namespace Photon.Cli.Navigation.Examples;

/// <summary>Whether a value that the document gives is within the bounds of its schema.</summary>
static class ValueFit
{
    static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(100);

    public static bool Number(string text, Node schema)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) return false;
        return !(Read(schema["minimum"]) > value) && !(Read(schema["maximum"]) < value) && !(Read(schema["exclusiveMinimum"]) >= value) && !(Read(schema["exclusiveMaximum"]) <= value)
            && (Read(schema["multipleOf"]) is not ({ } step and > 0) || value % step == 0);
    }

    static decimal? Read(Node node) => node.IsNumber && decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    public static bool Text(string text, Node schema)
    {
        var length = new StringInfo(text).LengthInTextElements;
        return !(Read(schema["minLength"]) > length) && !(Read(schema["maxLength"]) < length) && (schema["pattern"] is not { IsString: true } pattern || Matches(text, pattern.Text));
    }

    /// <summary>What is no pattern of .NET's matches nothing.</summary>
    public static bool Matches(string text, string pattern)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.ECMAScript, s_patience);
        }
        catch (Exception error) when (error is ArgumentException or RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
