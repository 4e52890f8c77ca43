namespace Photon.Generator.Tests.Keywords;

/// <summary>
/// Tests of the suite that a generator which never touches the network cannot decide, by name and with the reason;
/// <c>docs/semantics.md</c> explains them. One that passes after all must leave the list.
/// </summary>
static class ListedTests
{
    const string MetaSchema = "the schema of schemas is not among the suite's files, and no build fetches it";
    const string Vocabulary = "'$schema' names a vocabulary; what keywords mean is decided by the version of OpenAPI and by the build's properties";
    const string Unknown = "members of an unknown keyword are taken for schemas where an '$id' names them";

    public static readonly IReadOnlyDictionary<string, string> Reasons = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["defs: validate definition against metaschema: invalid definition schema"] = MetaSchema,
        ["ref: remote ref, containing refs itself: remote ref invalid"] = MetaSchema,
        ["vocabulary: schema that uses custom metaschema with with no validation vocabulary: no validation: invalid number, but it still validates"] = Vocabulary,
        ["optional/format-assertion: schema that uses custom metaschema with format-assertion: false: format-assertion: false: invalid string"] = Vocabulary,
        ["optional/format-assertion: schema that uses custom metaschema with format-assertion: true: format-assertion: true: invalid string"] = Vocabulary,
        ["optional/unknownKeyword: $id inside an unknown keyword is not a real identifier: type matches second anyOf, which has a real schema in it"] = Unknown,
        ["optional/unknownKeyword: $id inside an unknown keyword is not a real identifier: type matches non-schema in first anyOf"] = Unknown,
    };

    /// <summary>Groups whose schemas authors mean otherwise than they write them: read to the letter with <c>PhotonSchemas=Exact</c> only.</summary>
    public static readonly IReadOnlySet<string> ByTheLetter = new HashSet<string>(StringComparer.Ordinal)
    {
        // PHO2045: 'additionalProperties: false' in a part of 'allOf' is meant for the whole.
        "additionalProperties: additionalProperties does not look in applicators",
        // PHO2036: a list of nothing is what a generator writes that had nothing to list.
        "enum: empty enum",
        // TimeSpan holds no years and months, and is written with fractions.
        "optional/format/duration: validation of duration strings",
        // TimeOnly has no offset: what other .NET servers write and read has none.
        "optional/format/time: validation of time strings",
    };
}
