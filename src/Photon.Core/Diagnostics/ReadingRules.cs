namespace Photon.Core.Diagnostics;

/// <summary>PHO1xxx: text, YAML and references. One page each in <c>docs/rules</c>.</summary>
public static class ReadingRules
{
    public static readonly Rule Empty = new("PHO1001", Severity.Error, "The file holds nothing",
        "The file holds no value");

    public static readonly Rule Syntax = new("PHO1002", Severity.Error, "This is not JSON",
        "{0}");

    public static readonly Rule Cut = new("PHO1003", Severity.Error, "The file ends in the middle",
        "The file ends inside {0} that begins at line {1}");

    public static readonly Rule BadString = new("PHO1004", Severity.Error, "A string is not written as JSON wants it",
        "{0}");

    public static readonly Rule Duplicate = new("PHO1005", Severity.Warning, "A member is written twice",
        "'{0}' is written again in the same object (first at line {1}); only the last one counts");

    public static readonly Rule TooDeep = new("PHO1006", Severity.Error, "The document is nested too deeply",
        "Values are nested more than {0} deep");

    public static readonly Rule TooLarge = new("PHO1007", Severity.Error, "The document is too large",
        "The document holds more than {0}");

    public static readonly Rule YamlSyntax = new("PHO1010", Severity.Error, "This is not YAML",
        "{0}");

    public static readonly Rule ManyDocuments = new("PHO1011", Severity.Error, "The file holds several YAML documents",
        "A second YAML document begins here; a file holds one");

    public static readonly Rule Alias = new("PHO1012", Severity.Error, "A YAML alias leads nowhere",
        "The alias '*{0}' {1}");

    public static readonly Rule Merge = new("PHO1013", Severity.Warning, "A YAML merge key cannot be merged",
        "'<<' takes a mapping or a list of mappings; this one is left out");

    public static readonly Rule YamlKey = new("PHO1014", Severity.Error, "A YAML key is not a string",
        "The key of a mapping is a {0}; only plain text can be a name");

    public static readonly Rule YamlTag = new("PHO1015", Severity.Warning, "A YAML tag is not known",
        "The tag '{0}' {1}");

    public static readonly Rule YamlNumber = new("PHO1016", Severity.Warning, "A YAML number has no counterpart in JSON",
        "'{0}' is no number in JSON; it is read as text");

    public static readonly Rule ReferenceForm = new("PHO1020", Severity.Warning, "A reference is not written as a reference",
        "The reference '{0}' {1}");

    public static readonly Rule ReferenceOutside = new("PHO1021", Severity.Warning, "A reference leaves the project",
        "The reference '{0}' {1}");

    public static readonly Rule ReferenceFile = new("PHO1022", Severity.Warning, "The file of a reference is not there",
        "The reference '{0}' names the file '{1}', which {2}");

    public static readonly Rule ReferenceTarget = new("PHO1023", Severity.Warning, "A reference leads to nothing",
        "The reference '{0}' leads to nothing: {1}");

    public static readonly Rule NoOverlay = new("PHO1030", Severity.Error, "A file is no overlay",
        "This is no OpenAPI Overlay: {0}");

    public static readonly Rule OverlayVersion = new("PHO1031", Severity.Warning, "An overlay is of a version that is not known",
        "Version {0} of the Overlay Specification is not known; the overlay is applied as one of version 1.1");

    public static readonly Rule OverlayPart = new("PHO1032", Severity.Warning, "A part of an overlay is not as its specification has it",
        "{0}");

    public static readonly Rule PathSyntax = new("PHO1033", Severity.Warning, "A target of an overlay is no JSONPath",
        "{0} (JSONPath, RFC 9535); the action is left out");

    public static readonly Rule NoTarget = new("PHO1034", Severity.Warning, "A target of an overlay matches nothing",
        "'{0}' matches nothing in the document");

    public static readonly Rule OverlayMisfit = new("PHO1035", Severity.Warning, "An action does not fit its target",
        "{0}");

    public static readonly Rule OverlayWork = new("PHO1036", Severity.Error, "An overlay asks for too much",
        "Applying the overlays takes more than {0}; none is applied");

    public static readonly Rule OverlayExtends = new("PHO1037", Severity.Warning, "An overlay is written for another document",
        "The overlay extends '{0}' and is applied to '{1}'");
}
