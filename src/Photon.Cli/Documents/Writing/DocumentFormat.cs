using Photon.Core.Documents;

namespace Photon.Cli.Documents.Writing;

/// <summary>How a document is written.</summary>
enum DocumentFormat
{
    Yaml,
    Json,
}

static class DocumentFormats
{
    public static IDocumentWriter Writer(this DocumentFormat format) => format == DocumentFormat.Json ? new JsonDocumentWriter() : new YamlDocumentWriter();

    public static string Extension(this DocumentFormat format) => format == DocumentFormat.Json ? ".json" : ".yaml";

    /// <summary>What was asked for, else what the output's name says, else what the input is.</summary>
    public static DocumentFormat Of(string? asked, string? output, bool isJson)
    {
        if (asked is not null) return asked == "json" ? DocumentFormat.Json : DocumentFormat.Yaml;
        if (output?.EndsWith(".json", StringComparison.OrdinalIgnoreCase) == true) return DocumentFormat.Json;
        if (output?.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) == true || output?.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) == true) return DocumentFormat.Yaml;
        return isJson ? DocumentFormat.Json : DocumentFormat.Yaml;
    }
}
