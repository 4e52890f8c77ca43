using System.Globalization;
using System.Text.RegularExpressions;
using Photon.Core.Diagnostics;
using Photon.Forms.Embedded;
using Photon.Forms.Overrides;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Scriban;

namespace Photon.Forms.Templates;

/// <summary>Templates that print a model: Photon's own, and those that a project has in their place.</summary>
public sealed partial class TemplateSet(FormOverrides overrides)
{
    /// <summary>Of what templates are given. A template of another version may ask for what there is no more.</summary>
    public const int Version = 1;

    /// <summary>More than any document has of anything; a template of the project may loop for ever.</summary>
    const int MaxLoop = 1_000_000;

    readonly List<Fault> _faults = [];

    public IReadOnlyList<Fault> Faults => _faults;

    /// <param name="values">What the template may speak of.</param>
    internal string Print(string name, ScriptObject values)
    {
        if (overrides.Templates.TryGetValue(name, out var own) && Own(own, values) is { } text) return text;
        return Render(Template.Parse(EmbeddedText.Read(name), name), values);
    }

    /// <summary>A template for a project to change.</summary>
    public static string Starter(string name) => $"{{{{# photon {Version} -}}}}\n" + EmbeddedText.Read(name);

    /// <returns><c>null</c>: it cannot be used, and the errors say why.</returns>
    string? Own(TemplateFile file, ScriptObject values)
    {
        var version = Mark().Match(file.Text) is { Success: true } mark ? mark.Groups[1].Value : "";
        if (version != Version.ToString(CultureInfo.InvariantCulture))
            return Bad(Place.Of(file.Path), version.Length == 0 ? $"Its first line says which version of the model it is for: {{{{# photon {Version} -}}}}" : $"It is for version {version} of the model, and this is version {Version}: bring it up to date with Photon's own");
        var template = Template.Parse(file.Text, file.Path);
        foreach (var message in template.Messages.Where(message => message.Type == ParserMessageType.Error)) Bad(At(file, message.Span), message.Message);
        if (template.HasErrors) return null;
        try
        {
            return Render(template, values);
        }
        catch (ScriptRuntimeException error)
        {
            return Bad(At(file, error.Span), error.OriginalMessage);
        }
    }

    string? Bad(Place place, string text)
    {
        var fault = Fault.At(place, FormRules.BadTemplate, text);
        // It is printed once a component, and says the same each time.
        if (!_faults.Contains(fault)) _faults.Add(fault);
        return null;
    }

    static Place At(TemplateFile file, SourceSpan span) =>
        new(file.Path, span.Start.Offset, Math.Max(1, span.Length), span.Start.Line, span.Start.Column, span.End.Line, span.End.Column);

    static string Render(Template template, ScriptObject values)
    {
        var context = new TemplateContext { LoopLimit = MaxLoop, LimitToString = 0, RecursiveLimit = 100, StrictVariables = true, AutoIndent = false, TemplateLoader = OwnTemplates.Loader };
        context.PushGlobal(values);
        return template.Render(context).TrimEnd('\n') + "\n";
    }

    [GeneratedRegex(@"^\{\{-?# photon (\d+) -?\}\}")]
    private static partial Regex Mark();
}
