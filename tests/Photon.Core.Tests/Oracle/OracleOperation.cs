namespace Photon.Core.Tests.Oracle;

/// <summary>An operation in the form that both readings are compared in.</summary>
/// <param name="Parameters"><c>query:limit</c>, with a <c>!</c> where required.</param>
/// <param name="Body">Media types, with a <c>?</c> where they have no schema.</param>
/// <param name="Responses">Media types by status, in the same form.</param>
sealed record OracleOperation(string Method, string Path, string? Id, IReadOnlyList<string> Parameters, IReadOnlyList<string> Body, IReadOnlyDictionary<string, IReadOnlyList<string>> Responses)
{
    /// <summary>2.0: the body is made of formData parameters.</summary>
    public bool FromForm { get; init; }

    public static string Parameter(string? location, string? name, bool required) => $"{location?.ToLowerInvariant()}:{name}{(required ? "!" : "")}";

    public static string Media(string type, bool hasSchema) => type.Replace(" ", "").ToLowerInvariant() + (hasSchema ? "" : "?");

    public override string ToString()
    {
        var responses = Responses.Select(static one => $"{one.Key.ToUpperInvariant()}={Sorted(one.Value)}");
        return $"{Method.ToUpperInvariant()} {Path} {Id} ({Sorted(Parameters)}) <{Sorted(Body)}> -> {Sorted(responses)}";
    }

    static string Sorted(IEnumerable<string> parts) => string.Join(' ', parts.Distinct().Order(StringComparer.Ordinal));
}

/// <summary>A named object in the form that both readings are compared in.</summary>
sealed record OracleObject(string Name, IReadOnlyCollection<string> Members, IReadOnlyCollection<string> Required)
{
    public override string ToString() =>
        $"{Name} {{{string.Join(' ', Members.Select(member => Required.Contains(member) ? member + "!" : member).Order(StringComparer.Ordinal))}}}";
}
