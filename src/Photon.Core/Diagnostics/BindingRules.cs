using static Photon.Core.Diagnostics.Severity;

namespace Photon.Core.Diagnostics;

/// <summary>Faults of OpenAPI and of schemas: what is well-formed text but cannot be meant, or cannot be generated.</summary>
public static class BindingRules
{
    public static readonly Rule NotOpenApi = new("PHO2001", Error,
        "The file is not an OpenAPI document", "The file has neither 'openapi' nor 'swagger': it is not an OpenAPI document");

    public static readonly Rule UnknownVersion = new("PHO2002", Error,
        "The OpenAPI version is not supported", "OpenAPI version '{0}' is not supported; 2.0, 3.0, 3.1 and 3.2 are");

    public static readonly Rule Missing = new("PHO2003", Warning,
        "A required field is missing", "{0} needs a field '{1}'");

    public static readonly Rule WrongKind = new("PHO2004", Warning,
        "A value is of the wrong kind", "'{0}' must be {1}; it is ignored");

    public static readonly Rule OperationLeftOut = new("PHO2005", Warning,
        "An operation is left out", "The operation '{0}' is left out: {1}");

    public static readonly Rule DuplicateOperationId = new("PHO2010", Warning,
        "An operationId is used twice", "The operationId '{0}' is used by {1} too; this operation is named after its method and path");

    public static readonly Rule MalformedPath = new("PHO2011", Warning,
        "A path template is malformed", "The path '{0}' cannot be a route: {1}");

    public static readonly Rule UndeclaredPathParameter = new("PHO2012", Warning,
        "A parameter of the path is not declared", "The path names '{0}', but no path parameter of that name is declared");

    public static readonly Rule PathParameterNotInPath = new("PHO2013", Warning,
        "A path parameter is not in the path", "The path '{1}' has no '{{{0}}}'; the parameter is left out");

    public static readonly Rule DuplicateParameter = new("PHO2014", Warning,
        "A parameter is declared twice", "The {1} parameter '{0}' is declared twice; the first declaration holds");

    public static readonly Rule ParameterSchema = new("PHO2015", Warning,
        "A parameter needs one schema", "The parameter '{0}' needs either 'schema' or one media type in 'content'; any text is accepted");

    public static readonly Rule ParameterStyle = new("PHO2016", Warning,
        "A style does not fit the parameter", "Style '{0}' cannot be used in {1}; '{2}' is used");

    public static readonly Rule EqualPaths = new("PHO2017", Warning,
        "Two paths match the same requests", "The path '{0}' matches the same requests as '{1}'");

    public static readonly Rule PathParameterOptional = new("PHO2018", Info,
        "A path parameter is always required", "The path parameter '{0}' must say 'required: true'; it is required");

    public static readonly Rule MalformedStatus = new("PHO2019", Warning,
        "A response's status is malformed", "'{0}' is no status, range ('4XX') or 'default'; the response is left out");

    public static readonly Rule MalformedMediaType = new("PHO2020", Warning,
        "A media type is malformed", "'{0}' is not a media type; the content is left out");

    public static readonly Rule RawXml = new("PHO2021", Info,
        "XML is handed through as bytes", "'{0}' is handed through as a raw stream; Photon does not read or write XML");

    public static readonly Rule NoResponses = new("PHO2022", Info,
        "An operation declares no response", "The operation '{0}' declares no response");

    public static readonly Rule UnknownLocation = new("PHO2023", Warning,
        "A parameter's location is unknown", "'{0}' is no place for a parameter; it is left out");

    public static readonly Rule BodyNotAllowed = new("PHO2024", Info,
        "A body has no meaning for the method", "A request body has no defined meaning for {0}; it is generated as declared");

    public static readonly Rule MediaTypeLeftOut = new("PHO2025", Info,
        "A media type is left out", "'{0}' is left out of {1}: code is generated for '{2}'");

    public static readonly Rule BodyNotSent = new("PHO2026", Info,
        "A response cannot have a body", "HTTP gives no body to {0}; 'content' is left out");

    public static readonly Rule EncodingLeftOut = new("PHO2027", Info,
        "An encoding is left out", "'{0}' is left out: {1}");

    public static readonly Rule StreamNotCounted = new("PHO2029", Info,
        "A stream is not checked as a whole", "The items of a stream are taken one by one; what the schema says of their number, their order or all of them is not checked");

    public static readonly Rule ReferenceLost = new("PHO2030", Warning,
        "A schema cannot be found", "The schema '{0}' cannot be found; any value is accepted in its place");

    public static readonly Rule ReferenceCycle = new("PHO2031", Warning,
        "References lead in a circle", "The reference '{0}' leads back to itself; any value is accepted in its place");

    public static readonly Rule AllOfCycle = new("PHO2032", Warning,
        "allOf leads in a circle", "'allOf' leads back to '{0}'; that part is left out");

    public static readonly Rule UnknownType = new("PHO2033", Warning,
        "A type is unknown", "'{0}' is no JSON type; it is ignored");

    public static readonly Rule InvalidPattern = new("PHO2034", Warning,
        "A pattern is not a regular expression", "The pattern is not an ECMA-262 regular expression ({0}); it is ignored");

    public static readonly Rule InvalidDefault = new("PHO2035", Warning,
        "A default does not fit its schema", "The default {0} does not fit its schema; it is ignored");

    public static readonly Rule InvalidEnum = new("PHO2036", Warning,
        "An enum cannot be used as it stands", "The enum {0}");

    public static readonly Rule InvalidBound = new("PHO2037", Warning,
        "A bound cannot be used", "'{0}' must be {1}; it is ignored");

    public static readonly Rule NothingFits = new("PHO2038", Warning,
        "No value can satisfy a schema", "No value can satisfy this schema: {0}");

    public static readonly Rule ArrayWithoutItems = new("PHO2039", Info,
        "An array does not say what it holds", "The array has no 'items'; any items are accepted");

    public static readonly Rule RequiredUndeclared = new("PHO2040", Info,
        "A required member is not declared", "'{0}' is required, but 'properties' does not declare it; it is generated as any JSON value");

    public static readonly Rule DiscriminatorProperty = new("PHO2041", Warning,
        "A discriminator names no property", "The discriminator needs a 'propertyName'; it is ignored");

    public static readonly Rule DiscriminatorMapping = new("PHO2042", Info,
        "A discriminator's mapping leads elsewhere", "The value '{0}' leads to '{1}', which is no case here; the entry is ignored");

    public static readonly Rule OverlappingCases = new("PHO2043", Info,
        "Cases of a oneOf overlap", "Some cases of this 'oneOf' can never match alone; it is read as 'anyOf'");

    public static readonly Rule SeveralBases = new("PHO2044", Info,
        "A type has several discriminated bases", "A C# class has one base, but 'allOf' names {0} discriminated ones; their members are merged");

    public static readonly Rule AllOfRefuses = new("PHO2045", Info,
        "additionalProperties: false inside allOf", "'additionalProperties: false' refuses the members of the other parts of 'allOf'; it is applied to the whole");

    public static readonly Rule TooDeep = new("PHO2046", Warning,
        "Schemas are nested too deeply", "Schemas are nested more than {0} deep; any value is accepted here");

    public static readonly Rule EnumTooLarge = new("PHO2047", Warning,
        "An enum is too large", "The enum has {0} values, more than {1}; any value of its type is accepted");

    public static readonly Rule ForeignKeyword = new("PHO2048", Info,
        "A keyword belongs to another version", "'{0}' is not part of OpenAPI {1}; it is read as in a later version");

    public static readonly Rule ResidualTooLarge = new("PHO2049", Warning,
        "A rule is too large to be checked", "The rules that refer to this schema are too large to be checked at run time; they are left out");

    public static readonly Rule TooManyTypes = new("PHO2053", Warning,
        "Schemas combine to too many types", "The choices in this schema combine with others to more than {0} types; any value is accepted here");

    public static readonly Rule UnknownScheme = new("PHO2050", Warning,
        "A security scheme is not declared", "The security scheme '{0}' is not declared; the server refuses to start until one of that name is registered");

    public static readonly Rule MalformedScheme = new("PHO2051", Warning,
        "A security scheme is malformed", "The security scheme '{0}' {1}; it is left out");

    public static readonly Rule ServerVariable = new("PHO2052", Warning,
        "A server variable has no default", "The server's variable '{0}' has no default; the server is left out");

    public static readonly Rule CasesTried = new("PHO2054", Info,
        "Nothing tells the cases of a union apart", "Nothing tells '{0}' and '{1}' apart; which one a value is, is found by trying");

    public static readonly Rule NoMatch = new("PHO2060", Warning,
        "A filter matches nothing", "No operation matches the filter '{0}'");

    public static readonly Rule UnknownField = new("PHO2061", Warning,
        "A field is not known", "The {1} Object has no field '{0}' in OpenAPI {2}{3}");

    public static readonly Rule ExclusiveFields = new("PHO2062", Warning,
        "Two fields exclude each other", "'{0}' and '{1}' exclude each other; only one of them may stand here");

    public static readonly Rule InvalidName = new("PHO2063", Warning,
        "A name cannot be used", "'{0}' cannot be the name of {1}");

    public static IReadOnlyList<Rule> All { get; } =
    [
        NotOpenApi, UnknownVersion, Missing, WrongKind, OperationLeftOut, DuplicateOperationId, MalformedPath, UndeclaredPathParameter,
        PathParameterNotInPath, DuplicateParameter, ParameterSchema, ParameterStyle, EqualPaths, PathParameterOptional, MalformedStatus,
        MalformedMediaType, RawXml, NoResponses, UnknownLocation, BodyNotAllowed, MediaTypeLeftOut, BodyNotSent, EncodingLeftOut, StreamNotCounted, ReferenceLost, ReferenceCycle, AllOfCycle, UnknownType,
        InvalidPattern, InvalidDefault, InvalidEnum, InvalidBound, NothingFits, ArrayWithoutItems, RequiredUndeclared,
        DiscriminatorProperty, DiscriminatorMapping, OverlappingCases, SeveralBases, AllOfRefuses, TooDeep, EnumTooLarge, ForeignKeyword, ResidualTooLarge, TooManyTypes,
        UnknownScheme, MalformedScheme, ServerVariable, CasesTried, NoMatch, UnknownField, ExclusiveFields, InvalidName,
    ];
}
