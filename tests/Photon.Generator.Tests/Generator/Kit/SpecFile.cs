using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Photon.Core.Documents;

namespace Photon.Generator.Tests.Generator.Kit;

/// <summary>A document, or a part of one, as the SDK's targets hand it to the compiler.</summary>
sealed class SpecFile(string path, string text, SpecItem? item = null) : AdditionalText
{
    public override string Path => path;

    public SpecItem? Item => item;

    public string Text => text;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);

    /// <summary>The same file with another text: another instance, as after an edit.</summary>
    public SpecFile With(string edited) => new(path, edited, item);

    /// <summary>The document with overlays at <c>/p/NAME</c>.</summary>
    public SpecFile Over(params string[] overlays) => new(path, text, item! with { Overlays = new(overlays.Select(name => "/p/" + name)) });

    /// <summary>A document at <c>/p/NAME</c>.</summary>
    public static SpecFile Root(string text, string name = "openapi.yaml", GeneratedParts generate = GeneratedParts.Server | GeneratedParts.Client, string space = "Example") =>
        new("/p/" + name, text, new SpecItem("/p/" + name) { Name = ItemNames.FromFile(name), Namespace = space, Generate = generate });

    public static SpecFile Part(string name, string text) => new("/p/" + name, text);
}
