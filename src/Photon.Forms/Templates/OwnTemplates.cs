using Photon.Forms.Embedded;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban;

namespace Photon.Forms.Templates;

/// <summary><c>{{ include 'photon/fields' }}</c>: what a project's template stands in the place of. Nothing else can be included: a template reads no files.</summary>
sealed class OwnTemplates : ITemplateLoader
{
    const string Prefix = "photon/";

    public static OwnTemplates Loader { get; } = new();

    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) =>
        templateName.StartsWith(Prefix, StringComparison.Ordinal) && EmbeddedText.Templates.Contains(templateName[Prefix.Length..])
            ? templateName[Prefix.Length..]
            : throw new Scriban.Syntax.ScriptRuntimeException(callerSpan, $"There is no template '{templateName}': Photon's own are called '{Prefix}NAME'");

    public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => EmbeddedText.Read(templatePath);

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));
}
