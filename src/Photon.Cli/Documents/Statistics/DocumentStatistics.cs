namespace Photon.Cli.Documents.Statistics;

/// <summary>What a document is made of, as its overlays make it, counted where it is written: what is referred to counts once.</summary>
sealed record DocumentStatistics
{
    public required string File { get; init; }

    /// <summary>3.1.0, 2.0; empty where the document does not say.</summary>
    public required string OpenApi { get; init; }
    public required string Title { get; init; }
    public required string Version { get; init; }

    /// <summary>Of the root's text, in UTF-8.</summary>
    public required long Bytes { get; init; }
    public required int Lines { get; init; }

    /// <summary>The root, and what it refers to.</summary>
    public required int Files { get; init; }
    public required int Overlays { get; init; }
    public int Paths { get; set; }
    public int Webhooks { get; set; }
    public int Operations { get; set; }
    public int Deprecated { get; set; }
    public int WithoutOperationId { get; set; }

    /// <summary>By method in capitals, most first.</summary>
    public SortedDictionary<string, int> Methods { get; } = new(StringComparer.Ordinal);
    public SortedDictionary<string, int> Tags { get; } = new(StringComparer.Ordinal);

    /// <summary>By where they are sent: path, query, header, cookie, body, formData.</summary>
    public SortedDictionary<string, int> Parameters { get; } = new(StringComparer.Ordinal);

    /// <summary>Under components, or definitions: by kind.</summary>
    public SortedDictionary<string, int> Components { get; } = new(StringComparer.Ordinal);

    /// <summary>Security schemes by type.</summary>
    public SortedDictionary<string, int> Security { get; } = new(StringComparer.Ordinal);

    /// <summary>All values.</summary>
    public int Values { get; set; }

    /// <summary>Levels of nesting of the text.</summary>
    public int Depth { get; set; }
    public int References { get; set; }
}
