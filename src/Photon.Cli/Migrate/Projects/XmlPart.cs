namespace Photon.Cli.Migrate.Projects;

/// <summary>An element and where its text is: edits change what they mean and nothing around it.</summary>
/// <param name="Start">Of its <c>&lt;</c>.</param>
/// <param name="Line">From 1.</param>
sealed record XmlPart(string Name, int Start, int Line, XmlPart? Parent)
{
    /// <summary>After the <c>&gt;</c> of the start tag.</summary>
    public int TagEnd { get; set; }

    /// <summary>After the last <c>&gt;</c>.</summary>
    public int End { get; set; }

    public bool IsEmpty { get; init; }

    public string Value { get; set; } = "";

    public List<XmlAttribute> Attributes { get; } = [];

    public List<XmlPart> Children { get; } = [];

    /// <summary>Of an item: as an attribute or as an element.</summary>
    public string Metadata(string name) => Attribute(name)?.Value ?? Child(name)?.Value.Trim() ?? "";

    public XmlAttribute? Attribute(string name) => Attributes.FirstOrDefault(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    public XmlPart? Child(string name) => Children.FirstOrDefault(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    public IEnumerable<XmlPart> All() => Children.SelectMany(child => child.All()).Prepend(this);

    public IEnumerable<XmlPart> All(string name) => All().Where(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}

/// <param name="Start">Of its name.</param>
/// <param name="ValueStart">After the opening quote.</param>
/// <param name="ValueEnd">Of the closing quote.</param>
sealed record XmlAttribute(string Name, string Value, int Start, int ValueStart, int ValueEnd);
