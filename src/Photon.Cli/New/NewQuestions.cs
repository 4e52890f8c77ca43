using Spectre.Console;

namespace Photon.Cli.New;

/// <summary>Asks, on a terminal, for what the command line leaves open.</summary>
sealed class NewQuestions(IAnsiConsole console)
{
    const string Nothing = "nothing more";

    public NewTemplate Template() => console.Prompt(new SelectionPrompt<NewTemplate>()
        .Title("What do you want to make?")
        .UseConverter(template => Markup.Escape($"{template.ShortName,-17} {template.What}"))
        .AddChoices(NewTemplate.All));

    public string Name(NewTemplate template, string usual) => console.Prompt(new TextPrompt<string>(template.IsItem ? "What is it called?" : "What is the project called?").DefaultValue(usual));

    /// <returns><c>null</c>: no document of one's own.</returns>
    public string? Spec()
    {
        var file = console.Prompt(new TextPrompt<string>("Your OpenAPI document [grey](empty: a starter to change)[/]").AllowEmpty());
        return file.Trim().Length == 0 ? null : file.Trim();
    }

    /// <summary>Options by their names.</summary>
    public IReadOnlyDictionary<string, string> Choices(NewTemplate template, bool hasSpec)
    {
        var choices = new Dictionary<string, string>();
        var extras = new (string Name, string What)[]
        {
            ("tests", "a test project that calls it in memory"),
            ("docker", "a Dockerfile with a chiselled image"),
            ("aot", "native compilation (AOT)"),
        }.Where(extra => template.Options.Contains(extra.Name)).ToList();
        if (template.Options.Contains("auth") && !hasSpec)
        {
            var auth = console.Prompt(new SelectionPrompt<string>().Title("Who may call it?").AddChoices("none", "apikey", "bearer").UseConverter(one => one switch { "none" => "anybody", "apikey" => "who has an API key", _ => "who has a bearer token" }));
            if (auth != "none") choices["auth"] = auth;
        }
        if (extras.Count == 0) return choices;
        foreach (var (name, _) in console.Prompt(new MultiSelectionPrompt<(string Name, string What)>().Title("What else?").NotRequired().InstructionsText($"[grey](space: choose, enter: go on, with {Nothing} too)[/]").UseConverter(extra => extra.What).AddChoices(extras)))
            choices[name] = "true";
        return choices;
    }
}
