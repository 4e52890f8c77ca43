using System.CommandLine;
using Photon.Cli.Input;

namespace Photon.Cli.Generate;

/// <summary>The options of all commands that eject something; each takes those that it knows.</summary>
sealed class GenerateOptions
{
    public InputOptions Spec { get; } = InputOptions.Spec(projects: true);

    public Option<string?> Api { get; } = new("--api") { Description = "Which document of a project that has several: its Name", HelpName = "NAME" };

    public Option<string[]> Schemas { get; } = Patterns("--schema", "Schemas, by name; what they need comes along. May be given several times; * and ? stand for letters, a leading ! leaves out");

    public Option<string[]> Operations { get; } = Patterns("--operation", "Operations, by operationId or 'METHOD /path'; patterns as well");

    public Option<string[]> Tags { get; } = Patterns("--tag", "Operations of these tags; patterns as well");

    public Option<string?> Output { get; } = new("--output", "-o") { Description = "The folder for the files", HelpName = "FOLDER" };

    public Option<string?> Namespace { get; } = new("--namespace") { Description = "The namespace of the C#", HelpName = "NAME" };

    public Option<bool> WithCodecs { get; } = new("--with-codecs") { Description = "With readers and writers of JSON, validation included, and converters for System.Text.Json; they need the package Photon.Runtime" };

    public Option<bool> DryRun { get; } = new("--dry-run") { Description = "Write nothing: show what would change, as a diff" };

    public Option<bool> Force { get; } = new("--force") { Description = "Overwrite files that were changed since they were written" };

    public Option<bool> Replace { get; } = new("--replace") { Description = "Switch off in the project file what is generated now, so that both do not clash" };

    public CodeSelection Selection(ParseResult parsed) => new(Of(parsed, Schemas), Of(parsed, Operations), Of(parsed, Tags));

    static string[] Of(ParseResult parsed, Option<string[]> option) => parsed.GetResult(option) is null ? [] : parsed.GetValue(option) ?? [];

    static Option<string[]> Patterns(string name, string description) => new(name) { Description = description, HelpName = "PATTERN", Arity = ArgumentArity.OneOrMore };
}
