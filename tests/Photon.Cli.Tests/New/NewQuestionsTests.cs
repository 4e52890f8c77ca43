using Photon.Cli.New;
using Spectre.Console;

namespace Photon.Cli.Tests.New;

/// <summary>What <c>photon new</c> asks on a terminal, answered with keys.</summary>
public sealed class NewQuestionsTests
{
    [Fact]
    public void A_template_is_chosen_with_the_arrow_keys()
    {
        var (questions, output) = With(Key(ConsoleKey.DownArrow), Key(ConsoleKey.Enter));
        Assert.Equal(NewTemplate.All[1], questions.Template());
        foreach (var template in NewTemplate.All) Assert.Contains(template.ShortName, output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_is_typed_or_the_usual_one_is_taken()
    {
        Assert.Equal("Shop", With([.. Typed("Shop"), Key(ConsoleKey.Enter)]).Questions.Name(NewTemplate.Find("api"), "Bookshop"));
        Assert.Equal("Bookshop", With(Key(ConsoleKey.Enter)).Questions.Name(NewTemplate.Find("api"), "Bookshop"));
    }

    [Fact]
    public void An_empty_answer_is_no_document_of_ones_own()
    {
        Assert.Null(With(Key(ConsoleKey.Enter)).Questions.Spec());
        Assert.Equal("shop.yaml", With([.. Typed(" shop.yaml "), Key(ConsoleKey.Enter)]).Questions.Spec());
    }

    [Fact]
    public void Options_are_chosen_with_the_space_bar_and_only_those_that_the_template_has()
    {
        var (questions, output) = With(Key(ConsoleKey.DownArrow), Key(ConsoleKey.Enter), Key(ConsoleKey.Spacebar), Key(ConsoleKey.DownArrow), Key(ConsoleKey.Spacebar), Key(ConsoleKey.Enter));
        Assert.Equal(new Dictionary<string, string> { ["auth"] = "apikey", ["tests"] = "true", ["docker"] = "true" }, questions.Choices(NewTemplate.Find("api"), hasSpec: false));
        Assert.Contains("Who may call it?", output.ToString(), StringComparison.Ordinal);
        // One's own document says who may call.
        Assert.Empty(With(Key(ConsoleKey.Enter)).Questions.Choices(NewTemplate.Find("api"), hasSpec: true));
        // Nothing is asked where there is nothing to choose.
        Assert.Empty(With().Questions.Choices(NewTemplate.Find("openapi"), hasSpec: true));
    }

    static ConsoleKeyInfo Key(ConsoleKey key) => new(key switch { ConsoleKey.Enter => '\r', ConsoleKey.Spacebar => ' ', _ => '\0' }, key, shift: false, alt: false, control: false);

    static IEnumerable<ConsoleKeyInfo> Typed(string text) => text.Select(static letter => new ConsoleKeyInfo(letter, ConsoleKey.None, char.IsUpper(letter), alt: false, control: false));

    static (NewQuestions Questions, StringWriter Output) With(params ConsoleKeyInfo[] keys)
    {
        var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(output) });
        return (new(new KeyedConsole(console, keys)), output);
    }
}
