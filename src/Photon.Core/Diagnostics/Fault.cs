using System.Globalization;

namespace Photon.Core.Diagnostics;

/// <summary>A fault of a document, at its place.</summary>
public sealed record Fault(Rule Rule, Place Place, EquatableArray<string> Arguments)
{
    public static Fault At(Place place, Rule rule, params string[] arguments) => new(rule, place, new(arguments.Select(static text => PlainText.InOneLine(text))));

    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, [.. Arguments]);

    public override string ToString() => $"{Place}: {Rule.Severity.ToString().ToLowerInvariant()} {Rule.Id}: {Message}";
}
